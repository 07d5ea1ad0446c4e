// What programs write about visas, as tables that a doctor can read and extend, and what must hold for every text.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { combineVisa, readVisaColumn, readVisaWords, type VisaColumnReading } from '../../src/reading/visa';

interface Wording {
  readonly Words: string;
  readonly 'J-1': string;
  readonly 'H-1B': string;
  readonly Eligibility: string;
  readonly Note: string;
  /** The column that the cell stands in; without it a Visa column. */
  readonly Column?: string;
  /** "less": the reader is known to say less than the words do, Limited or Unknown; never more, never the opposite. */
  readonly Reader?: string;
}

const FILES = readdirSync(__dirname).filter((name) => /^visa-wordings.*\.csv$/.test(name));

function wordings(file: string): readonly Wording[] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  return Papa.parse<Wording>(text, { header: true, skipEmptyLines: true }).data;
}

const EVERY = FILES.flatMap(wordings);

/** The wording read as a cell of its column. */
function readCell({ Words, Column }: Wording, words = Words) {
  return Column === 'J-1' || Column === 'H-1B' ? readVisaColumn(words, Column) : readVisaWords(words);
}

describe.each(FILES)('%s', (file) => {
  test.each(wordings(file).map((wording) => [wording.Words, wording] as const))('V1-V5 %s', (_words, wording) => {
    const { j1, h1b, eligibility } = readCell(wording);
    const less = wording.Reader === 'less' ? ['Limited', 'Unknown'] : [];
    expect([wording['J-1'], ...less]).toContain(j1);
    expect([wording['H-1B'], ...less]).toContain(h1b);
    expect(eligibility).toBe(wording.Eligibility);
  });
});

describe('V5 no false yes', () => {
  test('V5 the tables hold at least 2100 wordings, and not one is a yes that its table denies', () => {
    expect(EVERY.length).toBeGreaterThanOrEqual(2100);
    const falseYes = EVERY.filter((wording) => {
      const { j1, h1b } = readCell(wording);
      return (j1 === 'Yes' && wording['J-1'] !== 'Yes') || (h1b === 'Yes' && wording['H-1B'] !== 'Yes');
    });
    expect(falseYes.map(({ Words }) => Words)).toEqual([]);
  });

  const words = fc.constantFrom(
    ...'we do not sponsor accept J-1 H-1B F-1 visas any all only except but and or , . ; : ( ) ? no yes must citizens green card case by case ECFMG Step 3 if unless may other both these'.split(
      ' ',
    ),
  );
  const sentence = fc.array(words, { maxLength: 25 }).map((list) => list.join(' '));

  test('V5 no Yes for a visa that the text neither names nor covers by "all", "any", "both", "ECFMG"', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { j1, h1b } = readVisaWords(text);
        if (!/J-1|\ball\b|\bany\b|both|ECFMG/.test(text)) expect(j1).not.toBe('Yes');
        if (!/H-1B|\ball\b|\bany\b|both/.test(text)) expect(h1b).not.toBe('Yes');
      }),
      { numRuns: 500 },
    );
  });

  test('V2 "We do not sponsor any visas." after any text leaves no Yes but a J-1 through ECFMG', () => {
    const texts = fc.oneof(sentence, fc.constantFrom(...EVERY.map(({ Words }) => Words)));
    fc.assert(
      fc.property(texts, (text) => {
        const { j1, h1b } = readVisaWords(`${text}. We do not sponsor any visas.`);
        expect(h1b).not.toBe('Yes');
        if (!/ecfmg|efcmg|educational commission|intealth/i.test(text)) expect(j1).not.toBe('Yes');
      }),
      { numRuns: 500 },
    );
  });
});

describe('V2 a cell that speaks of other things too', () => {
  /** What programs and applicants write beside a visa policy. None of it says anything of visas. */
  const sentences = `Applications are accepted through ERAS only. | We do not accept paper applications. | No minimum score.
    Interviews are offered from October to January. | USCE is preferred but not required. | Step 2 CK: 230.
    No more than two attempts are allowed. | The program does not offer observerships. | IMG friendly: Yes.
    Accepts DO: No. | Research is not required. | We don't have a cutoff for scores. | Preliminary positions: No.
    Residents must hold a training license from the state. | ECFMG certification is required at the time of ranking.
    All applications are reviewed individually. | Not all applicants will be invited. | Couples are welcome.
    We are unable to answer individual e-mails. | There are no exceptions to the score limits. | We only use ERAS.
    Moonlighting is allowed in the third year. | We do not sponsor travel to conferences. | The interview is by video only.
    Three letters are required, no more than four are accepted. | Some rotations are at the VA. | Hope this helps!`;
  const items = `no YOG limit | USCE 3 months | Step 2 230+ | IMG 45% | no cutoffs | no observerships | letters: 3 | attempts: 1
    prelim: no | DO friendly | does not accept attempts | not IMG friendly | many IMGs | couples: yes
    step 3 not required | no research | USCE required | 1st attempt only | deadline 10/15`;
  const all = (text: string) => text.split(/[|\n]/).map((one) => one.trim());
  const visaCells = EVERY.flatMap(({ Words, Column }) => (Column ? [] : [Words.trim()]));
  const kept = (before: string, after: string) => {
    const [was, is] = [readVisaWords(before), readVisaWords(after)];
    for (const visa of ['j1', 'h1b'] as const)
      if (is[visa] !== was[visa])
        expect([after, visa, is[visa]]).toEqual([after, visa, expect.stringMatching(/Unknown|Limited/)]);
  };

  test('V2 V5 a sentence about something else, before it or after it, adds no Yes and no No', () => {
    const words = visaCells.filter((text) => text.length > 11 && !/^[[({]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...all(sentences)), (text, other) => {
        kept(text, `${text}${/[.!?]$/.test(text) ? '' : '.'} ${other}`);
        kept(text, `${other} ${text}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('V2 V5 an item about something else in a list adds no Yes and no No', () => {
    // Two sources against each other aside: there an unclear half leaves the other alone.
    const words = visaCells.filter((text) => text.length < 60 && !/[.!?\n]|^[[({]|freida/i.test(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...all(items)),
        fc.constantFrom(', ', '; ', '\n', ' - '),
        (text, other, between) => {
          kept(text, `${text}${between}${other}`);
          kept(text, `${other}${between}${text}`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('V5 "not" before the verb of an acceptance leaves no Yes', () => {
    for (const visa of ['J-1', 'H-1B'])
      for (const verb of ['sponsor', 'accept', 'support', 'offer', 'provide'])
        for (const not of ['do not', "don't", 'cannot', 'no longer', 'will not', 'are unable to', 'never', 'refuse to'])
          for (const other of [
            '',
            'We welcome IMGs. ',
            'IMGs are welcome, and ',
            'Benefits are good; ',
            'USCE is required, but ',
          ])
            for (const between of ['', 'currently ', 'at this time '])
              for (const end of ['.', ' for residents.', ', unfortunately.', ' (see our website).']) {
                const text = `${other}We ${not} ${between}${verb} ${visa} visas${end}`;
                const { j1, h1b } = readVisaWords(text);
                expect([text, j1, h1b]).not.toContain('Yes');
              }
  });
});

describe('V1 V5 a short note of two visas', () => {
  const words = (text: string) => text.split('|');
  const ANSWERS = {
    Yes: words('yes|y|ok|fine|✓|accepted|sponsored|yep|sure|good|available|welcome|taken|allowed|offered|a go'),
    No: words(
      'no|n|✗|nope|never|not accepted|no way|nah|not ok|none|unavailable|declined|not possible|no go|refused|zero|no longer|impossible|stopped',
    ),
    Limited: words(
      'maybe|cbc|case by case|rarely|sometimes|possible|depends|limited|ask|tbd|unsure|w/ approval|hard|iffy|?|~',
    ),
  };
  const LAYOUTS = words(
    'J1 A, H1B B|J1: A H1B: B|J1: A; H1B: B|J1 = A / H1B = B|J1 - A, H1B - B|J1 (A), H1B (B)|J1 A but H1B B',
  ).concat('J1 A. H1B B.', 'J1 A | H1B B', 'J1 A\nH1B B', 'J1 A and H1B B', 'J1 A H1B B');

  test.each(LAYOUTS)('V5 %j: no answer becomes another', (layout) => {
    const wrong: string[] = [];
    for (const [sort, list] of Object.entries(ANSWERS))
      for (const [otherSort, others] of Object.entries(ANSWERS))
        for (const [turn, answer] of list.entries())
          for (const step of [0, 3, 7]) {
            const other = others[(turn + step) % others.length] ?? '';
            const text = layout.replace('A', () => answer).replace(/B$|B(?=[.)])/, () => other);
            const { j1, h1b } = readVisaWords(text);
            for (const [asked, got] of [
              [sort, j1],
              [otherSort, h1b],
            ])
              if (got !== asked && (got === 'Yes' || got === 'No')) wrong.push(`${j1} ${h1b}: ${text}`);
          }
    expect(wrong).toEqual([]);
  });
});

describe('H1 case and spaces', () => {
  test('H1 capitals, small letters and doubled spaces change no answer', () => {
    for (const wording of EVERY) {
      const { Words } = wording;
      const expected = readCell(wording);
      expect([Words, readCell(wording, Words.toUpperCase())]).toEqual([Words, expected]);
      expect([Words, readCell(wording, Words.toLowerCase())]).toEqual([Words, expected]);
      expect([Words, readCell(wording, `  ${Words.replace(/ /g, ' \u00a0 ')}  `)]).toEqual([Words, expected]);
    }
  });
});

describe('any cell', () => {
  test('H4 never throws, whatever the cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom(null, undefined, '#N/A', 'تأشيرة J-1', '&#99999999;', '&#x;', '[[[', '{{{', '<a <b <c'),
    );
    fc.assert(
      fc.property(cell, (value) => {
        expect(['Yes', 'Limited', 'No', 'Unknown']).toContain(readVisaWords(value).j1);
        expect(['Yes', 'Limited', 'No', 'Unknown']).toContain(readVisaColumn(value, 'H-1B').h1b);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'J-1 ',
    'a,',
    '(',
    "['",
    'not ',
    '- ',
    '<a',
    '&#',
    'only J-1, ',
    'h 1 ',
    '\n',
    'j---',
    'x.y',
    'no because ',
    'J-1 0',
    '\ndo ',
    'when J-1 ',
    'not non-',
  ])('H4 50,000 characters of "%s" are read in under a second', (piece) => {
    const began = Date.now();
    readVisaWords(piece.repeat(Math.ceil(50000 / piece.length)));
    expect(Date.now() - began).toBeLessThan(1000);
  });

  test('V4 stated is false where nothing was said', () => {
    for (const silent of ['', '?', 'N/A', '[]', 'See website', null, undefined, 7])
      expect(readVisaWords(silent)).toEqual({
        j1: 'Unknown',
        h1b: 'Unknown',
        eligibility: 'open',
        stated: false,
        contradiction: false,
      });
    expect(readVisaWords('no H-1B').stated).toBe(true);
    expect(readVisaWords('US citizens only').stated).toBe(true);
  });
});

describe('H3 a cell that contradicts itself', () => {
  test.each([
    ['We sponsor J-1 visas. We do not sponsor J-1 visas.', 'Limited', 'Unknown'],
    ['H-1B: yes. H-1B visas are not sponsored.', 'Unknown', 'Limited'],
    ['J-1 accepted. We do not sponsor any visas.', 'Limited', 'No'],
    ['US citizens only. We accept J-1 visas.', 'Limited', 'No'],
    ['J-1 only. We sponsor H-1B visas.', 'Yes', 'Limited'],
  ] as const)('H3 %s', (words, j1, h1b) => {
    const reading = readVisaWords(words);
    expect(reading).toMatchObject({ j1, h1b, contradiction: true });
    const { problems } = combineVisa([{ column: 'Visa', raw: words, reading }]);
    expect(problems).toEqual([
      { column: 'Visa', raw: words, what: expect.stringContaining('both accepts and refuses') as unknown },
    ]);
  });

  test.each([
    'We do not sponsor visas. J-1 visas sponsored by ECFMG are accepted.',
    'J-1 yes, H-1B no',
    'J-1 only',
    'We do not sponsor visas other than J-1.',
    'We do not routinely sponsor J-1 visas, and cannot sponsor H visas.',
    'Prior to 2024 we sponsored H-1B visas. This is no longer the case.',
  ])('H3 no contradiction: %s', (words) => {
    expect(readVisaWords(words).contradiction).toBe(false);
  });
});

describe('H4 a column about one visa', () => {
  test.each([
    ['Yes', 'Yes', 'Unknown'],
    ['y', 'Yes', 'Unknown'],
    ['✓', 'Yes', 'Unknown'],
    ['x', 'Yes', 'Unknown'],
    ['TRUE', 'Yes', 'Unknown'],
    [true, 'Yes', 'Unknown'],
    [1, 'Yes', 'Unknown'],
    ['No', 'No', 'Unknown'],
    ['FALSE', 'No', 'Unknown'],
    [false, 'No', 'Unknown'],
    [0, 'No', 'Unknown'],
    ['', 'Unknown', 'Unknown'],
    ['N/A', 'Unknown', 'Unknown'],
    ['?', 'Unknown', 'Unknown'],
    ['Not Available', 'Unknown', 'Unknown'],
    ['case by case', 'Limited', 'Unknown'],
    ['Case-by-case basis', 'Limited', 'Unknown'],
    ['maybe', 'Limited', 'Unknown'],
    ['Sponsored', 'Yes', 'Unknown'],
    ['Not sponsored', 'No', 'Unknown'],
    ['Yes, through ECFMG', 'Yes', 'Unknown'],
    ['through ECFMG', 'Yes', 'Unknown'],
    ['We sponsor visas', 'Yes', 'Unknown'],
    ['We do not sponsor any visas', 'No', 'No'],
    ['H-1B only', 'No', 'Yes'],
    ['Yes, but not H-1B', 'Yes', 'No'],
    ['J-1', 'Yes', 'Unknown'],
    ['US citizens only', 'No', 'No'],
    ['see website', 'Unknown', 'Unknown'],
    ['ask coordinator', 'Unknown', 'Unknown'],
    ['2023-09-01', 'Unknown', 'Unknown'],
  ] as const)('H4 J-1 column: %s', (cell, j1, h1b) => {
    expect(readVisaColumn(cell, 'J-1')).toMatchObject({ j1, h1b });
  });

  test.each([
    ['Yes', 'Unknown', 'Yes'],
    ['No', 'Unknown', 'No'],
    ['Yes if Step 3 passed', 'Unknown', 'Yes'],
    ['case by case', 'Unknown', 'Limited'],
    ['No, J-1 only', 'Yes', 'No'],
  ] as const)('H4 H-1B column: %s', (cell, j1, h1b) => {
    expect(readVisaColumn(cell, 'H-1B')).toMatchObject({ j1, h1b });
  });
});

describe('H3 the columns put together', () => {
  const from = (cells: { visa?: string; j1?: string; h1b?: string }) => {
    const list: VisaColumnReading[] = [];
    if (cells.visa !== undefined) list.push({ column: 'Visa', raw: cells.visa, reading: readVisaWords(cells.visa) });
    if (cells.j1 !== undefined) list.push({ column: 'J-1', raw: cells.j1, reading: readVisaColumn(cells.j1, 'J-1') });
    if (cells.h1b !== undefined)
      list.push({ column: 'H-1B', raw: cells.h1b, reading: readVisaColumn(cells.h1b, 'H-1B') });
    return combineVisa(list);
  };

  test.each([
    ['nothing', {}, 'Unknown', 'Unknown', 0],
    ['separate columns', { j1: 'Yes', h1b: 'No' }, 'Yes', 'No', 0],
    ['a blank column adds nothing', { visa: '', j1: 'Yes', h1b: '' }, 'Yes', 'Unknown', 0],
    ['a yes at large gives way to the named ones', { visa: 'Yes', j1: 'Yes', h1b: 'No' }, 'Yes', 'No', 0],
    ['a yes at large alone', { visa: 'Yes', j1: '', h1b: '' }, 'Limited', 'Unknown', 0],
    ['a yes at large beside two refusals', { visa: 'Yes', j1: 'No', h1b: 'No' }, 'Limited', 'No', 1],
    ['yes and no of one visa', { visa: 'J-1 only', h1b: 'Yes' }, 'Yes', 'Limited', 1],
    ['no at large and a yes', { visa: 'No', j1: 'Yes' }, 'Limited', 'No', 1],
    ['V2 across columns', { visa: 'We do not sponsor visas', j1: 'Yes, through ECFMG' }, 'Yes', 'No', 0],
    ['yes and case by case', { visa: 'J-1 case by case', j1: 'Yes' }, 'Limited', 'Unknown', 0],
    ['citizens only and a yes', { visa: 'US citizens only', j1: 'Yes' }, 'Limited', 'No', 1],
  ] as const)('H3 %s', (_title, cells, j1, h1b, count) => {
    const { policy, problems } = from(cells);
    expect(policy).toEqual({ j1, h1b, eligibility: 'open' });
    expect(problems).toHaveLength(count);
  });

  test('H3 a problem names the columns, the words and the visa', () => {
    const [problem] = from({ visa: 'J-1 only', h1b: 'Yes' }).problems;
    expect(problem?.column).toBe('Visa');
    expect(problem?.raw).toBe('J-1 only | Yes');
    expect(problem?.what).toContain('"Visa" and "H-1B"');
  });

  test('V3 the wider of two lines counts, and is reported', () => {
    const { policy, problems } = from({ visa: 'US citizens only', j1: 'citizens and permanent residents only' });
    expect(policy).toEqual({ j1: 'No', h1b: 'No', eligibility: 'citizens and permanent residents' });
    expect(problems).toHaveLength(1);
  });
});

describe('V2 an acceptance beside a refusal, in every order', () => {
  const FORMS = ['', ' visa', ' visas', ' visa sponsorship', ' sponsorship'];
  const nouns = (names: readonly string[]) => names.flatMap((name) => FORMS.map((form) => `${name}${form}`));
  const VISAS = { j1: nouns(['J-1', 'J1']), h1b: nouns(['H-1B', 'H1B']) };
  /** Between the two; a bracket is closed behind the second. */
  const JOINTS = [
    ', ',
    '; ',
    '. ',
    ' but ',
    ', but ',
    ' / ',
    ' - ',
    '\n',
    ' and ',
    ', while ',
    '. However, ',
    ' (',
    ' | ',
  ];
  const BEHIND = {
    yes: ['sponsored', 'is accepted', 'are welcome', 'ok', 'yes', 'available', 'is offered', 'supported', 'allowed'],
    no: [
      'not sponsored',
      'is not accepted',
      'no',
      'unavailable',
      'not offered',
      'are not available',
      'cannot be sponsored',
    ],
  };
  const BEFORE = {
    yes: [
      'We sponsor',
      'The program sponsors',
      'We only sponsor',
      'Our program accepts',
      'We are able to sponsor',
      'We offer',
    ],
    no: [
      'we do not sponsor',
      'does not sponsor',
      'no',
      'cannot sponsor',
      'we are unable to sponsor',
      'we no longer sponsor',
    ],
  };
  const joined = (first: string, joint: string, second: string) =>
    `${first}${joint}${second}${joint === ' (' ? ')' : ''}`;

  test.each(JOINTS)('V2 joined by %j', (joint) => {
    const wrong: string[] = [];
    for (const [open, shut] of [['j1', 'h1b'] as const, ['h1b', 'j1'] as const]) {
      for (const [turn, taken] of VISAS[open].entries()) {
        const refused = VISAS[shut][(turn * 3 + 1) % VISAS[shut].length] ?? '';
        const texts = [
          ...BEHIND.yes.flatMap((yes) => BEHIND.no.map((no) => [`${taken} ${yes}`, `${refused} ${no}`] as const)),
          ...BEFORE.yes.flatMap((yes) => BEFORE.no.map((no) => [`${yes} ${taken}`, `${no} ${refused}`] as const)),
        ].flatMap(([yes, no]) => [joined(yes, joint, no), joined(no, joint, yes)]);
        for (const text of texts) {
          const reading = readVisaWords(text);
          if (reading[open] !== 'Yes' || reading[shut] !== 'No') wrong.push(`${reading.j1} ${reading.h1b}: ${text}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  const DOUBT = {
    behind: [
      'case by case',
      'is considered on a case-by-case basis',
      'rarely',
      'in exceptional cases',
      'limited',
      'is sometimes sponsored',
      'under review',
    ],
    before: [
      'We may sponsor',
      'We rarely sponsor',
      'We do not routinely sponsor',
      'Case by case for',
      'Limited',
      'We will consider',
    ],
  };

  test.each(JOINTS.filter((joint) => joint !== ' ('))(
    'V5 a doubt beside it, joined by %j: neither becomes the other',
    (joint) => {
      const wrong: string[] = [];
      for (const [sure, doubted] of [['j1', 'h1b'] as const, ['h1b', 'j1'] as const]) {
        for (const [turn, one] of VISAS[sure].entries()) {
          const other = VISAS[doubted][(turn * 3 + 1) % VISAS[doubted].length] ?? '';
          const texts = (['yes', 'no'] as const).flatMap((answer) => [
            ...BEHIND[answer].flatMap((words) =>
              DOUBT.behind.map((doubt) => [answer, `${one} ${words}`, `${other} ${doubt}`] as const),
            ),
            ...BEFORE[answer].flatMap((words) =>
              DOUBT.before.map((doubt) => [answer, `${words} ${one}`, `${doubt} ${other}`] as const),
            ),
          ]);
          for (const [answer, first, second] of texts) {
            for (const text of [joined(first, joint, second), joined(second, joint, first)]) {
              const reading = readVisaWords(text);
              const never = answer === 'yes' ? 'No' : 'Yes';
              if (reading[sure] === never || reading[doubted] === 'Yes' || reading[doubted] === 'No')
                wrong.push(`${reading.j1} ${reading.h1b}: ${text}`);
            }
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
