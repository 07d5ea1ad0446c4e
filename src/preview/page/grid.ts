// Puts the engine's spreadsheet on the page, and another one in its place when a file is opened.

import { App } from '@odoo/owl';
import { Spreadsheet, type Model } from '@odoo/o-spreadsheet';
import templates from 'engine-templates';

export interface Grid {
  readonly show: (model: Model) => Promise<void>;
  readonly focus: () => void;
}

export function grid(place: HTMLElement, notify: (text: string, isProblem: boolean) => void): Grid {
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
      const app = new App(Spreadsheet as never, { props: props(model) as never, templates, warnIfNoStaticProps: false });
      shown = app;
      await app.mount(place);
    },
    focus: () => {
      place.querySelector<HTMLElement>('.o-grid .o-composer, .o-grid')?.focus();
    },
  };
}
