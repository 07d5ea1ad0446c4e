// The page's side of google.script.run: runs the script's function later, and answers with JSON or with the error.

import { messageOf } from '../sandbox/script';
import { withClient } from './client';

export interface Server {
  /** Calls a function of the script; throws what it throws. */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly close: () => void;
  readonly focus: () => void;
  /** F6 in the page: to what comes after it on the preview's page, or before it. */
  readonly leave: (forward: boolean) => void;
}

interface Message {
  readonly google: true;
  readonly call?: string;
  readonly id?: number;
  readonly args?: string;
  readonly host?: 'close' | 'focus' | 'height' | 'width' | 'on' | 'back';
  readonly size?: number;
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'google' in data && data.google === true;
}

/** Google runs ten at once and takes a moment for each. */
const AT_ONCE = 10;
const MOMENT = 40;

/** A Date anywhere, or what else JSON cannot say, makes Google's answer null. */
function illegal(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return true;
  if (typeof value !== 'object') return false;
  const kind = Object.prototype.toString.call(value);
  return (kind !== '[object Object]' && kind !== '[object Array]') || Object.values(value).some(illegal);
}

/** What a function of the script gives back, as it reaches the page: JSON text, or null. */
function asAnswer(value: unknown): string | null {
  if (value === undefined || illegal(value)) return null;
  return JSON.stringify(value);
}

function run(
  server: Server,
  name: string,
  args: string,
): { readonly value: string | null } | { readonly error: string } {
  try {
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    return { value: asAnswer(server.call(name, JSON.parse(args) as readonly unknown[])) };
  } catch (problem) {
    return { error: messageOf(problem) };
  }
}

/** Shows a page of the script in a frame and serves its calls. Gives a function that ends the service. */
export function serveGoogle(frame: HTMLIFrameElement, html: string, server: Server): () => void {
  let running = 0;
  const queue: Message[] = [];
  const answer = (message: Message): void => {
    running++;
    setTimeout(() => {
      const result = run(server, message.call ?? '', message.args ?? '[]');
      frame.contentWindow?.postMessage({ googleAnswer: message.id, ...result }, '*');
      running--;
      const next = queue.shift();
      if (next !== undefined) answer(next);
    }, MOMENT);
  };
  const host = ({ host: wish, size = 0 }: Message): void => {
    if (wish === 'close') server.close();
    else if (wish === 'focus') server.focus();
    else if (wish === 'on' || wish === 'back') server.leave(wish === 'on');
    else if (wish === 'height') frame.style.height = `${String(size)}px`;
    else if (wish === 'width') frame.style.width = `${String(size)}px`;
  };
  const listen = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || !isMessage(event.data)) return;
    if (event.data.call === undefined) host(event.data);
    else if (running < AT_ONCE) answer(event.data);
    else queue.push(event.data);
  };
  window.addEventListener('message', listen);
  // Another origin, as at Google: the page cannot reach the sheet but through google.script.run.
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  );
  frame.srcdoc = withClient(html);
  return () => {
    window.removeEventListener('message', listen);
  };
}
