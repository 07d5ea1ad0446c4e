// Puts the engine's spreadsheet on the page, and another one in its place when a file is opened.

import { App } from '@odoo/owl';
import { Spreadsheet, type Model } from '@odoo/o-spreadsheet';
import templates from 'engine-templates';

export interface Grid {
  readonly show: (model: Model) => Promise<void>;
  readonly focus: () => void;
}

/**
 * A cell's editor still holds the old content while the first key arrives, and draws it away a moment later. A key that
 * comes sooner (a fast typist, a slow machine) would be put in front of it: so the first key replaces all.
 */
function replaceOnFirstKey(place: HTMLElement): void {
  let replaced = false;
  place.addEventListener(
    'keydown',
    ({ key }) => {
      if (key.length > 1) replaced = false;
    },
    { capture: true },
  );
  place.addEventListener(
    'beforeinput',
    ({ target, inputType }) => {
      if (!(target instanceof HTMLElement) || !target.classList.contains('o-composer')) return;
      // "none" is drawn while no cell is edited: it, too, may be gone a moment late.
      if (target.getAttribute('inputmode') !== 'none') replaced = false;
      else if (inputType === 'insertText' && !replaced) {
        document.getSelection()?.selectAllChildren(target);
        replaced = true;
      }
    },
    { capture: true },
  );
}

/** In its narrow layout the engine has no menu bar; the sidebar alone would make it narrow. */
const ENVIRONMENT = { isSmall: false };

export function grid(place: HTMLElement, notify: (text: string, isProblem: boolean) => void): Grid {
  replaceOnFirstKey(place);
  let shown: { readonly destroy: () => void } | null = null;
  const props = (model: Model): object => ({
    model,
    colorScheme: 'light',
    notifyUser: ({ text, type }: { readonly text: string; readonly type: string }) => {
      notify(text, type === 'danger');
    },
    raiseError: (text: string, after?: () => void) => {
      notify(text, true);
      after?.();
    },
    askConfirmation: (text: string, confirmed: () => void, cancelled?: () => void) => {
      if (window.confirm(text)) confirmed();
      else cancelled?.();
    },
  });
  return {
    show: async (model) => {
      shown?.destroy();
      place.replaceChildren();
      const app = new App(Spreadsheet as never, {
        props: props(model) as never,
        env: ENVIRONMENT as never,
        templates,
        warnIfNoStaticProps: false,
      });
      shown = app;
      await app.mount(place);
    },
    focus: () => {
      const cells = place.querySelector<HTMLElement>('.o-grid');
      (cells?.querySelector<HTMLElement>('.o-composer') ?? cells)?.focus();
    },
  };
}
