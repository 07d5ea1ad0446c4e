// What the person does with whole files: opens one, saves this one, starts over. What is open now is replaced only when they say so.

import { FileProblem } from '../files/problem';
import { toCsv, toXlsx } from '../files/save';
import type { Environment } from '../sandbox/environment';
import { message } from './dialogs';
import { byId, download } from './elements';
import type { FileActions } from './menus';
import type { Work } from './work';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens a file in place of the work. Rejects with one sentence, which it shows, when it cannot. */
export async function openFile(work: Work, name: string, content: ArrayBuffer): Promise<void> {
  try {
    await work.open(name, content);
  } catch (problem) {
    const words =
      problem instanceof FileProblem ? problem.message : `“${name}” could not be opened. Your work here is unchanged.`;
    message(words, true, 0);
    throw new Error(words);
  }
}

export function fileActions(work: Work, environment: Environment): FileActions {
  const picker = filePicker(work);
  return {
    open: () => {
      picker.click();
    },
    saveXlsx: () => {
      void toXlsx(environment.model).then((bytes) => {
        download(`${environment.title}.xlsx`, bytes as Uint8Array<ArrayBuffer>, XLSX);
      });
    },
    saveCsv: () => {
      const { model, title } = environment;
      const tab = model.getters.getSheetName(work.activeSheetId);
      download(`${title} - ${tab}.csv`, toCsv(model, work.activeSheetId), 'text/csv');
    },
    startOver: () => {
      if (mayReplace('Start over with the sample?')) void work.startOver();
    },
    newFile: () => {
      if (mayReplace('Open a new empty file?')) void work.newFile();
    },
  };
}

function mayReplace(what: string): boolean {
  return window.confirm(`${what} What is in this sheet now is replaced.`);
}

function filePicker(work: Work): HTMLInputElement {
  const picker = byId('file') as HTMLInputElement;
  picker.onchange = () => {
    const [file] = picker.files ?? [];
    if (file !== undefined && mayReplace(`Open “${file.name}”?`))
      void file
        .arrayBuffer()
        .then((content) => openFile(work, file.name, content))
        .catch(() => undefined);
    picker.value = '';
  };
  return picker;
}
