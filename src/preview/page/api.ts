// `window.preview`: the sheet for scripts and tests. It is there once the first calculation is done.

import type { Work } from './work';

export interface PreviewApi {
  /** Rows of cells: "Programs!A1:D5", a named range, or a place on the tab that is shown; beyond the grid "". */
  readonly read: (reference: string) => Promise<(string | number | boolean)[][]>;
  /** Types a value into the place, or a table of values from its first cell on. */
  readonly write: (reference: string, value: unknown) => Promise<void>;
  /** Opens a file in place of the work; rejects with one sentence when it cannot be read. */
  readonly open: (name: string, content: ArrayBuffer) => Promise<void>;
  /** Chooses an item of the script's menu by its caption; rejects with what it throws. */
  readonly menu: (caption: string) => Promise<void>;
}

declare global {
  interface Window {
    preview?: PreviewApi;
  }
}

interface Parts {
  readonly work: Work;
  readonly openFile: (name: string, content: ArrayBuffer) => Promise<void>;
  readonly find: (caption: string) => string | null;
  readonly run: (functionName: string) => void;
}

export function publishApi({ work, openFile, find, run }: Parts): void {
  window.preview = {
    read: (reference) => Promise.resolve().then(() => work.read(reference)),
    write: async (reference, value) => {
      await Promise.resolve();
      work.write(reference, value);
      await work.keepNow();
    },
    open: openFile,
    menu: async (caption) => {
      await Promise.resolve();
      const name = find(caption);
      if (name === null) throw new Error(`There is no menu item “${caption}”.`);
      run(name);
      await work.keepNow();
    },
  };
}
