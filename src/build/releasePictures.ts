// The drawings of install.html: what a person sees in Google Sheets at each step, with the place to click ringed.
// Drawn by hand, not copied from Google's pages, so that they stay readable when a colour or an icon there changes.

export type PictureName = 'extensions' | 'editor' | 'html-file' | 'settings' | 'menu' | 'consent';

const INK = '#1f2a2e';
const FAINT = '#6b7680';
const LINE = '#cfd6da';
const SOFT = '#f3f6f7';
const RING = '#c2410c';
const ACCENT = '#0b6b5d';

interface Words {
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly middle?: boolean;
}

function words(x: number, y: number, text: string, { size = 14, fill = INK, bold, middle }: Words = {}): string {
  const weight = bold ? ' font-weight="600"' : '';
  const anchor = middle ? ' text-anchor="middle"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}${anchor}>${escaped(text)}</text>`;
}

function box(x: number, y: number, width: number, height: number, fill = '#fff', stroke = LINE, radius = 4): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`;
}

/** The ring around the place to click. */
function ring(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(16, height / 2)}" fill="none" stroke="${RING}" stroke-width="3"/>`;
}

function button(x: number, y: number, width: number, text: string, filled: boolean): string {
  const [fill, ink] = filled ? [ACCENT, '#fff'] : ['#fff', ACCENT];
  return box(x, y, width, 32, fill, ACCENT, 16) + words(x + width / 2, y + 21, text, { fill: ink, middle: true });
}

function tick(x: number, y: number): string {
  return `${box(x, y, 16, 16, ACCENT, ACCENT, 3)}<path d="M${x + 4} ${y + 8}l3 4 6-8" fill="none" stroke="#fff" stroke-width="2"/>`;
}

function drawing(width: number, height: number, alt: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(alt)}" font-family="Arial, Helvetica, sans-serif">${box(0.5, 0.5, width - 1, height - 1, '#fff', LINE, 8)}${parts.join('')}</svg>`;
}

function grid(top: number, width: number, height: number): string {
  const columns = Array.from({ length: Math.floor((width - 50) / 95) }, (_, index) => 50 + index * 95);
  const rows = Array.from({ length: Math.ceil((height - top) / 24) }, (_, index) => top + index * 24);
  const lines = [...columns.map((x) => `M${x} ${top}V${height - 1}`), ...rows.map((y) => `M1 ${y}H${width - 1}`)];
  return `<path d="${lines.join('')}" stroke="${LINE}" fill="none"/>`;
}

function menuBar(names: readonly string[], open: string): { readonly svg: string; readonly x: number } {
  let x = 20;
  let at = 0;
  const parts: string[] = [];
  for (const name of names) {
    const width = name.length * 7.6 + 18;
    if (name === open) {
      at = x;
      parts.push(box(x - 9, 44, width, 26, '#dcebe8', '#dcebe8'));
    }
    parts.push(words(x, 62, name, { bold: name === open }));
    x += width;
  }
  return { svg: parts.join(''), x: at };
}

const SHEETS_MENU = ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools', 'Extensions', 'Help'] as const;

function sheet(menus: readonly string[], open: string, items: readonly string[], alt: string, ringed: string): string {
  const bar = menuBar(menus, open);
  const tall = items.length * 30 + 12;
  const entries = items.map((item, index) => {
    const y = 80 + index * 30;
    const around = item === ringed ? ring(bar.x - 4, y - 1, 196, 30) : '';
    return words(bar.x + 12, y + 19, item) + around;
  });
  return drawing(760, Math.max(250, tall + 100), alt, [
    grid(84, 760, Math.max(250, tall + 100)),
    words(20, 28, 'My programs', { size: 17, bold: true }),
    bar.svg,
    box(bar.x - 9, 72, 206, tall, '#fff', '#9aa5ab'),
    ...entries,
  ]);
}

/** The frame of the script editor: the strip of symbols, the list of files, the text. */
function editor(files: readonly string[], chosen: string, text: readonly string[]): string {
  return [
    box(0.5, 0.5, 56, 299, SOFT, LINE, 8),
    words(28, 92, '‹ ›', { middle: true, fill: ACCENT, bold: true }),
    words(28, 262, '⚙', { middle: true, size: 22 }),
    words(76, 34, 'Apps Script', { size: 17, fill: FAINT }),
    words(186, 34, 'Residency Tiers', { size: 17, bold: true }),
    words(76, 84, 'Files', { fill: FAINT }),
    words(232, 86, '+', { size: 24 }),
    ...files.flatMap((file, index) => [
      ...(file === chosen ? [box(66, 102 + index * 34, 190, 30, '#dcebe8', '#dcebe8')] : []),
      words(78, 122 + index * 34, file, { bold: file === chosen }),
    ]),
    box(268, 60, 478, 226, '#fff', LINE),
    ...text.map((line, index) => words(286, 92 + index * 24, line, { fill: FAINT })),
  ].join('');
}

function dialog(x: number, title: readonly string[], lines: readonly string[], more: readonly string[]): string {
  return [
    box(x, 20, 236, 300, '#fff', '#9aa5ab', 8),
    ...title.map((line, index) => words(x + 18, 56 + index * 22, line, { size: 16, bold: true })),
    ...lines.map((line, index) => words(x + 18, 66 + title.length * 22 + index * 20, line, { size: 13, fill: FAINT })),
    ...more,
  ].join('');
}

/** Every drawing as an SVG text with words for those who cannot see it. */
export const PICTURES: Readonly<Record<PictureName, string>> = {
  extensions: sheet(
    SHEETS_MENU,
    'Extensions',
    ['Add-ons', 'Macros', 'Apps Script', 'AppSheet'],
    'The menu Extensions of Google Sheets is open; Apps Script is ringed.',
    'Apps Script',
  ),
  editor: drawing(
    760,
    300,
    'The script editor: in the list of files, Code.gs is chosen; its text is ringed, to be replaced.',
    [
      editor(['Code.gs'], 'Code.gs', ['function myFunction() {', '', '}']),
      ring(274, 66, 260, 96),
      words(286, 214, 'Click into the text, choose all of it', { fill: RING, bold: true }),
      words(286, 236, '(Ctrl+A, on a Mac ⌘A), and paste.', { fill: RING, bold: true }),
    ],
  ),
  'html-file': drawing(
    760,
    300,
    'The script editor: the plus sign beside Files is ringed; its menu offers Script and HTML, and HTML is ringed.',
    [
      editor(['Code.gs', 'Sidebar.html'], 'Sidebar.html', []),
      ring(222, 64, 34, 30),
      box(286, 76, 170, 76, '#fff', '#9aa5ab'),
      words(304, 104, 'Script'),
      words(304, 138, 'HTML'),
      ring(292, 117, 150, 32),
      words(286, 196, 'Then type the name Sidebar and press Enter:', { fill: RING, bold: true }),
      words(286, 218, 'no .html, a capital S.', { fill: RING, bold: true }),
    ],
  ),
  settings: drawing(
    760,
    220,
    'Project Settings of the script: the box Show "appsscript.json" manifest file in editor is ticked and ringed.',
    [
      box(0.5, 0.5, 56, 219, SOFT, LINE, 8),
      words(28, 92, '‹ ›', { middle: true }),
      words(28, 182, '⚙', { middle: true, size: 22, fill: ACCENT }),
      ring(8, 158, 40, 36),
      words(84, 50, 'Project Settings', { size: 19, bold: true }),
      words(84, 92, 'General settings', { fill: FAINT }),
      tick(88, 118),
      words(116, 131, 'Show "appsscript.json" manifest file in editor'),
      ring(76, 108, 370, 36),
    ],
  ),
  menu: sheet(
    [...SHEETS_MENU, 'Residency Tiers'],
    'Residency Tiers',
    ['Open sidebar', 'Set up this sheet', 'Refresh labels', '…'],
    'Back in the sheet there is a new menu, Residency Tiers; Set up this sheet is ringed.',
    'Set up this sheet',
  ),
  consent: drawing(
    760,
    340,
    'Three windows one after another: Authorization required with OK; Google hasn’t verified this app with Advanced and Go to Residency Tiers (unsafe); what it may do, with Select all and Continue.',
    [
      dialog(
        12,
        ['1  Authorization', 'required'],
        ['A script attached to this', 'document needs your', 'permission to run.'],
        [button(138, 268, 92, 'OK', true), ring(132, 262, 104, 44)],
      ),
      dialog(
        262,
        ['2  Google hasn’t', 'verified this app'],
        ['Choose your account first.', 'Then click Advanced, and the', 'line that appears below it.'],
        [
          words(280, 212, 'Advanced', { fill: ACCENT, bold: true }),
          ring(270, 192, 98, 32),
          words(280, 262, 'Go to Residency Tiers', { fill: ACCENT }),
          words(280, 280, '(unsafe)', { fill: ACCENT }),
          ring(266, 242, 196, 48),
        ],
      ),
      dialog(
        512,
        ['3  Residency Tiers', 'wants access'],
        ['Tick all: this spreadsheet,', 'and its menu and sidebar.'],
        [
          tick(532, 176),
          words(558, 189, 'Select all', { bold: true }),
          ring(522, 167, 130, 34),
          button(624, 268, 108, 'Continue', true),
          ring(618, 262, 120, 44),
        ],
      ),
    ],
  ),
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
