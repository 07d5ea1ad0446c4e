// The command line's tables: aligned columns that fit the window, and nothing in them that a terminal would obey.

/** A column's words and how it may give way in a narrow window. */
export interface TextColumn {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly align?: 'right';
  /** Narrowest width that still says something; without it the column is never cut. */
  readonly least?: number;
}

export interface TextTable {
  readonly text: string;
  /** True when a cell had to be cut. */
  readonly cut: boolean;
}

/** Lays columns side by side within `width` characters (Infinity = never cut), the last and widest giving way first. */
export function layOut(columns: readonly TextColumn[], width: number): TextTable {
  const shown = columns.map((column) => ({
    ...column,
    heading: plain(column.heading),
    cells: column.cells.map(plain),
  }));
  const natural = shown.map(({ heading, cells }) =>
    cells.reduce((most, cell) => Math.max(most, size(cell)), size(heading)),
  );
  const widths = fit(natural, columns, width);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, shown[index]?.align === 'right'))
      .join('  ')
      .trimEnd();
  const count = shown[0]?.cells.length ?? 0;
  const lines = [line(shown.map(({ heading }) => heading)), line(widths.map((length) => '-'.repeat(length)))];
  for (let row = 0; row < count; row += 1) lines.push(line(shown.map(({ cells }) => cells[row] ?? '')));
  return { text: lines.join('\n'), cut: widths.some((length, index) => length < (natural[index] ?? 0)) };
}

function fit(natural: readonly number[], columns: readonly TextColumn[], width: number): readonly number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, length) => sum + length + 2, -2) - width;
  for (let index = columns.length - 1; index >= 0 && over > 0; index -= 1) {
    const least = columns[index]?.least;
    const length = widths[index] ?? 0;
    if (least === undefined || length <= least) continue;
    const given = Math.min(over, length - least);
    widths[index] = length - given;
    over -= given;
  }
  return widths;
}

/** One line, without control characters: a cell must not move the cursor or colour the window. */
export function plain(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ').trim();
}

function pad(text: string, width: number, right: boolean): string {
  const cut = size(text) > width ? `${shorten(text, width - 1)}…` : text;
  const space = ' '.repeat(Math.max(0, width - size(cut)));
  return right ? space + cut : cut + space;
}

function shorten(text: string, width: number): string {
  let result = '';
  let length = 0;
  for (const character of text) {
    length += size(character);
    if (length > width) break;
    result += character;
  }
  return result.trimEnd();
}

/** Columns on a terminal: East Asian letters and emoji take two, combining marks none. */
function size(text: string): number {
  if (/^[\u0020-\u02ff]*$/.test(text)) return text.length;
  let length = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    length +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return length;
}
