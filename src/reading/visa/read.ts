// One cell in, what it says of J-1, H-1B and citizenship out (V1-V5). First version: words and lists; sentences follow.

import type { Cell } from '../cell';
import { cellText } from '../cell';
import type { VisaPolicy } from '../facts';

/** What one cell says; `stated` is false when it says nothing about J-1, H-1B or who may work there. */
export type VisaReading = VisaPolicy & { readonly stated: boolean };

const SILENT: VisaReading = { j1: 'Unknown', h1b: 'Unknown', eligibility: 'open', stated: false };

/** What one cell of a Visa column says (V1-V5). Never throws. */
export function readVisaWords(cell: Cell): VisaReading {
  const text = cellText(cell).toLowerCase();
  if (/^(yes|y|true|1|x)$/.test(text)) return { ...SILENT, j1: 'Limited', stated: true };
  if (/^(no|n|false|none|0)$/.test(text)) return { ...SILENT, j1: 'No', h1b: 'No', stated: true };
  return SILENT;
}

/** What one cell of a column that is about one visa says (V1-V5, H4). Never throws. */
export function readVisaColumn(cell: Cell, visa: 'J-1' | 'H-1B'): VisaReading {
  const text = cellText(cell).toLowerCase();
  const key = visa === 'J-1' ? 'j1' : 'h1b';
  if (/^(yes|y|true|1|x)$/.test(text)) return { ...SILENT, [key]: 'Yes', stated: true };
  if (/^(no|n|false|none|0)$/.test(text)) return { ...SILENT, [key]: 'No', stated: true };
  return SILENT;
}
