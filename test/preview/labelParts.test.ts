// The parts of the command line that need no process: options, delimited text, label columns, the table's layout.

import fc from 'fast-check';
import { decodeText, readDelimited } from '../../src/import/delimited';
import { labelColumns, withLabels, withoutLabels } from '../../src/preview/labelColumns';
import { readOptions } from '../../src/preview/labelOptions';
import { layOut, plain } from '../../src/preview/labelTable';
import { Stop } from '../../src/preview/stop';

describe('section 8: options', () => {
  test.each([
    [['a.csv'], { file: 'a.csv', profile: null, sheet: null, out: null, json: false }],
    [
      ['--json', '--sheet=IM', 'a.csv', '--profile', 'me.csv', '--out', 'B.XLSX'],
      { file: 'a.csv', profile: 'me.csv', sheet: 'IM', out: 'B.XLSX', json: true },
    ],
    [['--', '--odd.csv'], { file: '--odd.csv', profile: null, sheet: null, out: null, json: false }],
    [['a.csv', '--help'], 'help'],
    [['-h'], 'help'],
  ])('section 8 %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  test.each([
    [[], 'Name the file'],
    [['a.csv', 'b.csv'], 'one file only'],
    [['a.csv', '--profil', 'me.csv'], 'no option --profil'],
    [['a.csv', '-x'], 'no option -x'],
    [['a.csv', '--out'], '--out needs a value'],
    [['a.csv', '--out='], '--out needs a value'],
    [['a.csv', '--out', '--json'], '--out needs a value'],
    [['a.csv', '--json=yes'], '--json takes no value'],
    [['a.csv', '--out', 'a.pdf'], 'must end in .csv or .xlsx'],
    [['a.csv', '--out', 'csv'], 'must end in .csv or .xlsx'],
    [['a.csv', '--sheet', 'A', '--sheet', 'B'], '--sheet stands there twice'],
  ])('section 8 wrong usage %j', (args, words) => {
    const options = () => readOptions(args);
    expect(options).toThrow(words);
    expect(options).toThrow(Stop);
    expect(options).toThrow(expect.objectContaining({ status: 2 }) as Error);
  });
});

describe('H1, H4: files as people have them', () => {
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
  test.each([
    ['UTF-8', bytes('Café', 'utf8')],
    ['UTF-8 with a mark', bytes('\ufeffCafé', 'utf8')],
    ['UTF-16 little-endian with a mark', bytes('\ufeffCafé', 'utf16le')],
    ['UTF-16 big-endian with a mark', bytes('\ufeffCafé', 'utf16le').swap16()],
    ['UTF-16 little-endian without a mark', bytes('Café', 'utf16le')],
    ['UTF-16 big-endian without a mark', bytes('Café', 'utf16le').swap16()],
    ['Windows-1252', bytes('Café', 'latin1')],
  ])('H1 %s', (_, content) => {
    expect(decodeText(content)).toBe('Café');
  });
  test('H1 Windows-1252 has its own signs between 128 and 159', () => {
    expect(decodeText(Uint8Array.from([0x93, 0x80, 0x94, 0x96]))).toBe('“€”–');
  });
  test('H1 bytes that are no text', () => {
    expect(decodeText(Uint8Array.from([1, 2, 0, 3, 4, 5, 6, 7, 8, 9]))).toBeNull();
    expect(decodeText(new Uint8Array())).toBe('');
  });

  const expected = [
    ['Program', 'Visa', 'Notes'],
    ['Alder', 'J-1, H-1B', 'a "b" | c; d'],
    ['Birch', '', 'two\nlines'],
  ];
  test.each([
    [',', '\n'],
    [';', '\r\n'],
    ['|', '\r'],
    ['\t', '\n'],
  ])('H1 delimiter %j, line end %j', (delimiter, lineEnd) => {
    const quote = (cell: string) => `"${cell.replace(/"/g, '""').replace(/\n/g, lineEnd)}"`;
    const text = expected.map((row) => row.map(quote).join(delimiter)).join(lineEnd) + lineEnd;
    expect(readDelimited(text)).toEqual(expected);
  });
  test.each([
    [
      'titles above the header',
      'My list, 2027\n\nProgram;City;IMG\nAlder;Boston, MA;45,5\nBirch;Salem, MA;3,2',
      3,
      'Boston, MA',
    ],
    ['a delimiter named as Excel names it', 'sep=|\nProgram|City\nAlder|Boston, MA', 1, 'Boston, MA'],
    ['mixed line ends', 'Program,City\r\nAlder,Boston\nBirch,Salem\rCedar,Lynn', 3, 'Lynn'],
    [
      'commas in each row of a table cut by bars',
      'Program|City\nAlder, A, B|Boston, MA\nBirch, A, B|Salem, MA',
      2,
      'Salem, MA',
    ],
    ['one column', 'Program\nAlder\nBirch', 2, undefined],
  ])('H1 %s', (_, text, row, second) => {
    expect(readDelimited(text)[row]?.[1]).toBe(second);
  });
  test('H6 text stays text: zeros, signs and spaces', () => {
    expect(readDelimited('a,b,c\n0401100209,=1+1,  x \n')).toEqual([
      ['a', 'b', 'c'],
      ['0401100209', '=1+1', '  x '],
    ]);
  });
  test('H1 blank records keep their place, at the end they go', () => {
    expect(readDelimited('a,b\n\n1,2\n,\n\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
  });
});

describe('section 8: label columns of an earlier run', () => {
  const program = { row: 2, program: 'Alder', tier: 'Target', visa: 'OK: J-1', fit: 70, why: 'Target: …' };
  test('section 8 labels are answers: they are not read again, and are replaced in their place', () => {
    const table = [
      ['Tier', 'Visa', 'Program', 'Visa', 'Why'],
      ['Reach', 'Check: visa policy unknown', 'Alder', 'J-1', 'Reach: your …'],
    ];
    const columns = labelColumns(table, 1);
    expect([...columns]).toEqual([
      ['Tier', 0],
      ['Visa', 1],
      ['Why', 4],
    ]);
    expect(withoutLabels(table, columns)).toEqual([
      ['', '', 'Program', 'Visa', ''],
      ['', '', 'Alder', 'J-1', ''],
    ]);
    expect(withLabels(table, 1, [program], columns)).toEqual([
      ['Tier', 'Visa', 'Program', 'Visa', 'Why', 'Fit'],
      ['Target', 'OK: J-1', 'Alder', 'J-1', 'Target: …', 70],
    ]);
  });
  test.each([
    [
      'the person’s own tiers',
      [
        ['Tier', 'Program'],
        ['1', 'Alder'],
      ],
    ],
    [
      'no tier column',
      [
        ['Visa', 'Program'],
        ['OK: J-1', 'Alder'],
      ],
    ],
    [
      'an empty tier column',
      [
        ['Tier', 'Program'],
        ['', 'Alder'],
      ],
    ],
    [
      'one own word among labels',
      [
        ['Tier', 'Program'],
        ['Safety', 'Alder'],
        ['dream', 'Birch'],
      ],
    ],
    [
      'an own tier in our words, beside an own reason',
      [
        ['Tier', 'Program', 'Why'],
        ['Safety', 'Alder', 'Safety net, they know me'],
      ],
    ],
  ])('section 8 %s is left as it is', (_, table) => {
    expect(labelColumns(table, 1).size).toBe(0);
    expect(withoutLabels(table, labelColumns(table, 1))).toBe(table);
  });
  test('V5 a program’s own words that begin like a flag stay facts', () => {
    const table = [
      ['Tier', 'Visa', 'Program', 'Why'],
      ['Safety', 'No: we do not sponsor visas of any kind', 'Alder', 'Safety: …'],
    ];
    expect([...labelColumns(table, 1).keys()]).toEqual(['Tier', 'Why']);
  });
  test('section 8 rows above the header and short rows: labels stand to the right of the widest row', () => {
    const table = [['My list'], [], ['Program', 'City'], ['Alder'], ['Birch', 'Salem', 'x']];
    const labelled = withLabels(table, 3, [{ ...program, row: 3 }], new Map());
    expect(labelled[0]).toEqual(['My list', '', '', '', '', '', '']);
    expect(labelled[2]).toEqual(['Program', 'City', '', 'Tier', 'Visa', 'Fit', 'Why']);
    expect(labelled[3]).toEqual(['Alder', '', '', '', '', '', '']);
    expect(labelled[4]).toEqual(['Birch', 'Salem', 'x', 'Target', 'OK: J-1', 70, 'Target: …']);
  });
});

describe('section 8: the table', () => {
  const columns = [
    { heading: 'Row', cells: ['2', '10'], align: 'right' as const },
    { heading: 'Why', cells: ['a long reason', '日本語'], least: 6 },
  ];
  test('section 8 columns are aligned, numbers to the right', () => {
    expect(layOut(columns, Infinity)).toEqual({
      text: ['Row  Why', '---  -------------', '  2  a long reason', ' 10  日本語'].join('\n'),
      cut: false,
    });
  });
  test('section 8 a narrow window cuts what may be cut, and says so', () => {
    expect(layOut(columns, 13)).toEqual({
      text: ['Row  Why', '---  --------', '  2  a long…', ' 10  日本語'].join('\n'),
      cut: true,
    });
  });
  test('section 8 a cell cannot command the terminal', () => {
    expect(plain('\u001b[31mred\u0007\r\nnext\u202eline')).toBe('[31mred next line');
  });
  test('section 8 whatever the cells hold, every line fits and none is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }),
        fc.integer({ min: 10, max: 60 }),
        (cells, width) => {
          const lines = layOut([{ heading: 'Why', cells, least: 5 }], width).text.split('\n');
          return lines.length === cells.length + 2 && lines.every((line) => Array.from(line).length <= width);
        },
      ),
      { numRuns: 200 },
    );
  });
});
