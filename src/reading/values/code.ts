// Program codes (H6): text, never numbers; ACGME ids and NRMP codes are told apart by their shape, whichever column holds them.

import type { Cell } from '../cell';
import { cellText, isDate } from '../cell';
import { isUnknown } from './unknown';

export interface ProgramCodes {
  /** Ten digits, or the text as written when it has no known shape; '' when absent. */
  readonly acgme: string;
  /** Seven digits, a letter, a digit; '' when absent. */
  readonly nrmp: string;
}

const NONE: ProgramCodes = { acgme: '', nrmp: '' };
const NRMP = /(?<![A-Z0-9])\d{7}[- ]?[A-HJ-NP-Z][- ]?\d(?![A-Z0-9])/;
const ACGME = /(?<!\d)\d{10}(?!\d)/;
const ACGME_DASHED = /(?<!\d)\d{3}[- ]\d{2}[- ]\d{2}[- ]?\d{3}(?!\d)/;
/** A spreadsheet dropped the leading zero. */
const ACGME_SHORT = /^\D{0,20}?(?<!\d)(\d{9})(?!\d)/;
const FLOAT = /^(\d{9,10})\.0*$/;
/** 1.402411169E9: only with all its digits; a shortened 1.40241E+09 has lost its end. */
const SCIENTIFIC = /^\d\.\d{7,9}E\+?0?[89]$/;
/** How nearly every code is written. */
const PLAIN = /^\d{10}$/;
const LONGEST_CODE = 40;

function padded(digits: string): string {
  return digits.padStart(10, '0');
}

/** H6: the codes in a cell. A nine-digit number gets its zero back; text without a known shape but with a digit stays as written. */
export function readCode(cell: Cell): ProgramCodes {
  if (typeof cell === 'string' && PLAIN.test(cell)) return { acgme: cell, nrmp: '' };
  if (typeof cell === 'boolean' || isDate(cell) || isUnknown(cell)) return NONE;
  const written = cellText(cell)
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const text = written.toUpperCase();
  const float = FLOAT.exec(text);
  if (float !== null) return { acgme: padded(float[1] ?? ''), nrmp: '' };
  if (SCIENTIFIC.test(text)) return { acgme: padded(String(Math.round(Number(text)))), nrmp: '' };
  const nrmp = NRMP.exec(text)?.[0] ?? '';
  const rest = nrmp === '' ? text : text.replace(nrmp, ' ');
  const acgme =
    ACGME.exec(rest)?.[0] ?? ACGME_DASHED.exec(rest)?.[0].replace(/\D/g, '') ?? ACGME_SHORT.exec(rest)?.[1] ?? '';
  if (acgme !== '' || nrmp !== '') return { acgme: acgme === '' ? '' : padded(acgme), nrmp: nrmp.replace(/[- ]/g, '') };
  return /\d/.test(text) && written.length <= LONGEST_CODE ? { acgme: written, nrmp: '' } : NONE;
}
