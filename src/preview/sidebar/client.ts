// What a page of the script finds as `google`: written as text into its frame, in front of everything else.

/**
 * The frame's side of google.script.run. It is turned into text, so it may use nothing from outside itself. Like
 * Google's it sends JSON only, refuses Dates, functions and elements, and answers later.
 */
function client(): void {
  interface Handlers {
    readonly success: ((value: unknown, user: unknown) => void) | null;
    readonly failure: ((error: Error, user: unknown) => void) | null;
    readonly user: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let next = 1;
  const post = (message: object): void => {
    window.parent.postMessage({ google: true, ...message }, '*');
  };
  const refuse = (value: unknown, property: string): void => {
    if (value === null || value === undefined) return;
    const kind = Object.prototype.toString.call(value);
    if (
      typeof value === 'function' ||
      typeof value === 'symbol' ||
      typeof value === 'bigint' ||
      kind === '[object Date]'
    )
      throw new TypeError(`Failed due to illegal value in property: ${property}`);
    if (typeof value !== 'object') return;
    if (kind !== '[object Object]' && kind !== '[object Array]')
      throw new TypeError(`Failed due to illegal value in property: ${property}`);
    for (const [key, inner] of Object.entries(value)) refuse(inner, key);
  };
  const runner = (handlers: Handlers): object =>
    new Proxy(Object.create(null) as object, {
      get: (_target, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        return (...args: readonly unknown[]): void => {
          args.forEach((value, i) => {
            refuse(value, String(i));
          });
          const id = next++;
          waiting.set(id, handlers);
          post({ call: name, id, args: JSON.stringify(args) });
        };
      },
    });
  window.addEventListener('message', (event) => {
    const answer = event.data as {
      readonly googleAnswer?: number;
      readonly value?: string | null;
      readonly error?: string;
    };
    if (event.source !== window.parent || answer.googleAnswer === undefined) return;
    const handlers = waiting.get(answer.googleAnswer);
    waiting.delete(answer.googleAnswer);
    if (handlers === undefined) return;
    if (answer.error !== undefined) {
      const error = new Error(answer.error);
      error.name = 'ScriptError';
      if (handlers.failure === null) throw error;
      handlers.failure(error, handlers.user);
    } else {
      const value: unknown = typeof answer.value === 'string' ? JSON.parse(answer.value) : answer.value;
      handlers.success?.(value, handlers.user);
    }
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    post({ host: event.shiftKey ? 'back' : 'on' });
  });
  const google = {
    script: {
      run: runner({ success: null, failure: null, user: undefined }),
      host: {
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
      },
    },
  };
  Object.defineProperty(window, 'google', { value: google });
}

/** Where links lead, as in Google's frame, and the client itself. */
export function withClient(html: string): string {
  const script = `<base target="_blank"><script>(${client.toString()})();</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head !== null) return html.replace(head[0], head[0] + script);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return `${doctype}${script}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}
