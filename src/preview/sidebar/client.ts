// What a page of the script finds as `google`: written as text into its frame, in front of everything else. Its functions
// are turned into text, so they may use nothing but each other.

interface Handlers {
  readonly success: ((value: unknown, user: unknown) => void) | null;
  readonly failure: ((error: Error, user: unknown) => void) | null;
  readonly user: unknown;
}

/** Calls that have no answer yet. */
interface Calls {
  readonly waiting: Map<number, Handlers>;
  next: number;
}

interface Answer {
  readonly googleAnswer?: number;
  readonly value?: string | null;
  readonly error?: string;
}

function client(): void {
  const calls: Calls = { waiting: new Map(), next: 1 };
  window.addEventListener('message', (event) => {
    if (event.source === window.parent) answered(calls, event.data as Answer);
  });
  window.addEventListener('keydown', passAreaKey);
  const google = { script: { run: runner(calls, { success: null, failure: null, user: undefined }), host: host() } };
  Object.defineProperty(window, 'google', { value: google });
}

function post(message: object): void {
  window.parent.postMessage({ google: true, ...message }, '*');
}

/** google.script.run: every other name is a function of the script. */
function runner(calls: Calls, handlers: Handlers): object {
  return new Proxy(Object.create(null) as object, {
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (name === 'withSuccessHandler')
        return (success: Handlers['success']) => runner(calls, { ...handlers, success });
      if (name === 'withFailureHandler')
        return (failure: Handlers['failure']) => runner(calls, { ...handlers, failure });
      if (name === 'withUserObject') return (user: unknown) => runner(calls, { ...handlers, user });
      return (...args: readonly unknown[]): void => {
        args.forEach((value, i) => {
          refuse(value, String(i));
        });
        const id = calls.next++;
        calls.waiting.set(id, handlers);
        post({ call: name, id, args: JSON.stringify(args) });
      };
    },
  });
}

/** Like Google's it sends JSON only, and throws at Dates, functions and elements. */
function refuse(value: unknown, property: string): void {
  if (value === null || value === undefined) return;
  const kind = Object.prototype.toString.call(value);
  const isPlain = typeof value === 'object' && (kind === '[object Object]' || kind === '[object Array]');
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isPlain && !isText) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  if (isPlain) for (const [key, inner] of Object.entries(value)) refuse(inner, key);
}

function answered({ waiting }: Calls, { googleAnswer, value, error }: Answer): void {
  if (googleAnswer === undefined) return;
  const handlers = waiting.get(googleAnswer);
  waiting.delete(googleAnswer);
  if (handlers === undefined) return;
  if (error === undefined) {
    handlers.success?.(typeof value === 'string' ? (JSON.parse(value) as unknown) : value, handlers.user);
    return;
  }
  const problem = new Error(error);
  problem.name = 'ScriptError';
  if (handlers.failure === null) throw problem;
  handlers.failure(problem, handlers.user);
}

/** F6 leads out of the frame: only the page around it knows its areas. */
function passAreaKey(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  post({ host: event.shiftKey ? 'back' : 'on' });
}

/** google.script.host. */
function host(): object {
  return {
    origin: window.location.origin,
    close: () => {
      post({ host: 'close' });
    },
    setHeight: (height: number) => {
      post({ host: 'height', size: height });
    },
    setWidth: (width: number) => {
      post({ host: 'width', size: width });
    },
    editor: {
      focus: () => {
        post({ host: 'focus' });
      },
    },
  };
}

/** What `client` uses: text too. Built, they have other names, here and inside each other. */
const PARTS = [post, runner, refuse, answered, passAreaKey, host];

/** Where links lead, as in Google's frame, and the client itself. */
export function withClient(html: string): string {
  const script = `<base target="_blank"><script>(() => {\n${[...PARTS, `(${String(client)})();`].join('\n')}\n})();</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head !== null) return html.replace(head[0], () => head[0] + script);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return `${doctype}${script}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}
