// Markdown as the generated pages need it: headings, tables, escaped cells.

/** Opens every generated page, so that nobody corrects it by hand. */
const GENERATED = '<!-- Written by `npm run docs` from the tables in src/. Change those, not this page. -->';

/** A table; cells may hold Markdown, `|` and line breaks are made safe. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Blocks with a blank line between them, ending in a line break. */
export function page(title: string, ...blocks: readonly string[]): string {
  return `${[GENERATED, `# ${title}`, ...blocks].join('\n\n')}\n`;
}
