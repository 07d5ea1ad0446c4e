// How the sample's tabs look: headings, widths, colours by a label's text.

import type { Model } from '@odoo/o-spreadsheet';
import { send } from './engine/workbook';
import type { Zone } from './services/places';

const HEADER = {
  bold: true,
  fillColor: '#E6F2F0',
  textColor: '#123F38',
  verticalAlign: 'middle',
  wrapping: 'wrap',
} as const;

/** A colour for cells whose text begins with `text`; the text alone says as much. */
export interface Colour {
  readonly text: string;
  readonly style: object;
}

export const TIER_COLOURS: readonly Colour[] = [
  { text: 'Safety', style: { fillColor: '#D5EDDB', textColor: '#14532D' } },
  { text: 'Target', style: { fillColor: '#DCE9FB', textColor: '#1E3A8A' } },
  { text: 'Reach', style: { fillColor: '#FCEBD0', textColor: '#7A3E00' } },
  { text: 'Ineligible', style: { fillColor: '#E8E8EC', textColor: '#4A4A55' } },
  { text: 'Not enough data', style: { textColor: '#6B7280', italic: true } },
];

export function format(model: Model, sheetId: string, zone: Zone, style: object): void {
  send(model, 'SET_FORMATTING', { sheetId, target: [zone], style });
}

export function heading(model: Model, sheetId: string, zone: Zone): void {
  format(model, sheetId, zone, HEADER);
}

/** Widths in pixels by column, counted from 0. */
export function widths(model: Model, sheetId: string, sizes: readonly (readonly [number, number])[]): void {
  for (const [column, size] of sizes)
    send(model, 'RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [column], size });
}

/** Conditional formats by what the text begins with; `name` keeps the rules of a sheet apart. */
export function colourBy(model: Model, sheetId: string, name: string, colours: readonly Colour[], zone: Zone): void {
  for (const { text, style } of colours)
    send(model, 'ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: { id: `${name}-${text}`, rule: { type: 'CellIsRule', operator: 'beginsWithText', values: [text], style } },
      ranges: [{ _sheetId: sheetId, _zone: zone }],
    });
}
