// A google.script.run without Google: answers with prepared views, late or with an error when asked to, and counts the calls.

export interface FakeOptions {
  readonly answers: object;
  /** Error text by function; '*' = every function. */
  readonly errors: Record<string, string>;
  /** Milliseconds until an answer, by function; '*' = every other one. */
  readonly delays: Record<string, number>;
}

export interface Fake extends FakeOptions {
  answers: Record<string, unknown>;
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
}

declare global {
  interface Window {
    fake?: Fake;
    broken?: boolean;
  }
}

/** Runs in the page, as text: it may use nothing from outside itself. */
function install(options: FakeOptions): void {
  const fake: Fake = { ...options, answers: { ...options.answers }, calls: [] };
  interface Handlers {
    success?: (value: unknown) => void;
    failure?: (error: Error) => void;
  }
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler')
            return (success: (value: unknown) => void) => runner({ ...handlers, success });
          if (name === 'withFailureHandler')
            return (failure: (error: Error) => void) => runner({ ...handlers, failure });
          const called = String(name);
          if (!(called in fake.answers)) return undefined;
          return (...args: readonly unknown[]) => {
            fake.calls.push({ name: called, args });
            setTimeout(
              () => {
                const error = fake.errors[called] ?? fake.errors['*'];
                if (error === undefined) handlers.success?.(JSON.parse(JSON.stringify(fake.answers[called])));
                else handlers.failure?.(new Error(error));
              },
              fake.delays[called] ?? fake.delays['*'] ?? 5,
            );
          };
        },
      },
    );
  window.fake = fake;
  Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host: {} } } });
}

/** The built page with the fake inside. @param page the panel that the menu asks for, as the script writes it */
export function withFake(html: string, options: FakeOptions, page = ''): string {
  const data = JSON.stringify(options).replace(/</g, '\\u003c');
  // tsx keeps function names by a helper that the page does not have.
  const script = `<script>((__name) => (${install.toString()})(${data}))((named) => named)</script>`;
  return html
    .replace('<main ', () => `<main data-page="${page}" `)
    .replace(/<head[^>]*>/, (head) => `${head}${script}`);
}
