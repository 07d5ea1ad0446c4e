// Messages, questions and dialogs of the page.

import { serveGoogle, type Server } from '../sidebar/bridge';
import type { DialogButton } from '../sandbox/scriptUi';

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Takes away what went wrong before: something has worked since. */
export function forgetProblems(): void {
  for (const box of document.querySelectorAll('#messages .is-problem')) box.remove();
}

/** Shows a message at the foot of the page in place of the one before, as Google does; `seconds` 0 leaves it until it is closed. */
export function message(text: string, isProblem: boolean, seconds: number): void {
  const place = document.getElementById('messages');
  if (place === null) return;
  place.replaceChildren();
  const box = element(
    'div',
    { className: isProblem ? 'message is-problem' : 'message' },
    element('p', { textContent: text }),
  );
  const close = element('button', { type: 'button', textContent: '×', ariaLabel: 'Close message' });
  close.onclick = () => {
    box.remove();
  };
  box.append(close);
  place.append(box);
  if (seconds > 0)
    setTimeout(() => {
      box.remove();
    }, seconds * 1000);
}

function heading(title: string, text: string): string {
  return title === '' ? text : `${title}\n\n${text}`;
}

/** A script stands still until its alert is answered: only the browser's own dialogs can do that. */
export function alertDialog(title: string, text: string, buttons: readonly DialogButton[]): DialogButton {
  const [first = 'OK', second] = buttons;
  if (second === undefined) {
    window.alert(heading(title, text));
    return first;
  }
  const words = buttons.length === 3 ? `${text}\n\n(OK = Yes. Cancel asks again: No or Cancel.)` : text;
  if (
    window.confirm(
      heading(title, buttons[0] === 'YES' && buttons.length === 2 ? `${text}\n\n(OK = Yes, Cancel = No)` : words),
    )
  )
    return first;
  if (buttons.length < 3) return second;
  return window.confirm('OK = No, Cancel = Cancel') ? 'NO' : 'CANCEL';
}

export function promptDialog(
  title: string,
  text: string,
  buttons: readonly DialogButton[],
): { readonly button: DialogButton; readonly text: string } {
  const answer = window.prompt(heading(title, text));
  if (answer === null) return { button: buttons.at(-1) === 'OK' ? 'CLOSE' : (buttons.at(-1) ?? 'CLOSE'), text: '' };
  return { button: buttons[0] ?? 'OK', text: answer };
}

/** A dialog with a page of the script in it. */
export function pageDialog(title: string, html: string, width: number, height: number, server: Server): void {
  const frame = element('iframe', { title });
  frame.style.width = `${String(width)}px`;
  frame.style.height = `${String(height)}px`;
  const close = element('button', { type: 'button', textContent: '×', ariaLabel: 'Close dialog' });
  const head = element('div', { className: 'sidebar-head' }, element('h2', { textContent: title }), close);
  const dialog = element('dialog', { className: 'dialog' }, head, frame);
  const stop = serveGoogle(frame, html, {
    ...server,
    close: () => {
      dialog.close();
    },
  });
  close.onclick = () => {
    dialog.close();
  };
  dialog.onclose = () => {
    stop();
    dialog.remove();
  };
  document.body.append(dialog);
  dialog.showModal();
}
