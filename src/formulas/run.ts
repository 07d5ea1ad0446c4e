// What each custom function runs, by its name in the sheet; table.ts has their words.

import { LABEL_COLUMNS, label } from './labels';
import { runAppCount, runErasCost, runListCheck, runShortlist } from './lists';
import { runRoadmap, runScoreCheck } from './plans';
import type { SheetReader } from './sheetReader';
import { runWhatIf } from './whatIf';

/** Takes the arguments as the sheet passes them; gives what the cell shows; throws one sentence for a misuse. */
type Run = (args: readonly unknown[], sheet: SheetReader) => unknown;

export const RUN = {
  TIER: (args, sheet) => label(LABEL_COLUMNS.TIER, args, sheet),
  VISA: (args, sheet) => label(LABEL_COLUMNS.VISA, args, sheet),
  FIT: (args, sheet) => label(LABEL_COLUMNS.FIT, args, sheet),
  WHY: (args, sheet) => label(LABEL_COLUMNS.WHY, args, sheet),
  APPCOUNT: runAppCount,
  LISTCHECK: runListCheck,
  ERASCOST: runErasCost,
  SHORTLIST: runShortlist,
  WHATIF: runWhatIf,
  ROADMAP: runRoadmap,
  SCORECHECK: runScoreCheck,
} as const satisfies Record<string, Run>;

export type FormulaName = keyof typeof RUN;
