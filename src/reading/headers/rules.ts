// What a header means, decided by the ideas in it (H1, H2): one ordered list, the first rule that fits decides. A rule also says what a header is not.

import type { ColumnName } from '../columns';
import type { LeftOut } from '../../messages/headers';
import type { Shape } from './values';

/** Where a header goes whose ideas meet every group ('step2 min|limit'), and what else must hold. */
export type HeaderRule = readonly [
  to: ColumnName | readonly ColumnName[] | LeftOutRule,
  all: string,
  further?: FurtherRule,
];

export interface FurtherRule {
  /** None of these may be named. */
  readonly not?: string;
  /** When given, nothing else but the program may be named beside 'all', and no unknown word may stand in the header. */
  readonly only?: string;
  /** Only for headers with a question mark. */
  readonly asks?: boolean;
  readonly strength?: number;
  /** The header speaks of what a program asks, so an applicant's own data is not meant. */
  readonly policy?: boolean;
  /** For the first of several columns: values that send the header to the next one. */
  readonly refuses?: readonly Shape[];
  /** Only beside a header that speaks of a program's policy: else it may be an applicant's own. */
  readonly needsPolicy?: boolean;
  /** Ideas that usually give a header another subject, but not here. */
  readonly despite?: string;
}

export interface LeftOutRule {
  readonly leftOut: LeftOut;
}

const out = (leftOut: LeftOut): LeftOutRule => ({ leftOut });

/** Ideas that give a header another subject unless a rule allows for them. */
export const SPOILERS =
  'mine yours citizen country poll vacant place negation tier note mentor cs comlex observership waiver american time survey duration link scale label interviewed';

/** Lists of ideas that many rules exclude, by the short name that stands for them in 'not'. */
export const GROUPS: Readonly<Record<string, string>> = {
  // Subjects of their own: a header that names one is not about IMGs or visas, even when it names these too.
  '@exam': 'step1 step2 step3 step score attempt failure usce handson ecfmg lor letter graduation yog',
  '@people': 'interview invite applied applicant number rank matched date',
};

/** What is said of one exam, or of one visa, is said of the other. */
const STEP_MINIMA = [
  ['step2', 'Step 2 min'],
  ['step1', 'Step 1 min'],
] as const;
const VISA_KINDS = [
  ['j1', 'J-1'],
  ['h1b', 'H-1B'],
] as const;

/** In order of meaning: the more special subject first, so that "Step 2 notes" is not taken for a score. */
export const HEADER_RULES: readonly HeaderRule[] = [
  // Labels that this add-on writes, and mentors
  ['Mentor tier', 'mentor tier|label|gold', { despite: 'place' }],
  ['Mentor note', 'mentor note', { despite: 'place' }],
  ['Mentor name', 'mentor', { only: 'name', despite: 'mine' }],
  [out('own label'), 'tier', { only: '' }],

  // About the applicant
  [
    out('about you'),
    'mine|yours step1|step2|step3|score|visa|attempt|usce|ecfmg|lor|letter|yog|graduation|img|j1|h1b|specialty',
    { not: 'alumni connection rank accept sponsor' },
  ],
  // "Work authorization accepted" lists who may work there; a yes or no below it says of whom it speaks, and that only in part
  // "US citizens only?": its yes is that sentence
  [
    'Visa',
    'citizen only|required',
    { only: 'us american accept', despite: 'citizen american', policy: true, strength: 35 },
  ],
  [['Visa'], 'citizen accept', { not: 'nonus img @exam', despite: 'citizen', policy: true, refuses: ['answer'] }],
  [out('about you'), 'citizen', { not: 'nonus' }],

  // Attempts
  [out('step 2 cs'), 'cs', { not: 'step1 step3' }],
  [out('total attempts'), 'attempt total'],
  ['Attempts max', 'attempt first only|required', { only: 'step passed', policy: true, strength: 45 }],
  [out('failures'), 'attempt first'],
  ['Attempts max', 'failure allowed|accept|max|limit', { not: 'attempt total date', policy: true, strength: 42 }],
  [out('failures'), 'failure'],
  [
    'Attempts max',
    'attempt min|max|limit|allowed|accept|required|requirement|policy',
    { not: 'date preferred average', policy: true },
  ],
  ['Attempts max', 'attempt', { only: 'number count step1 step2 step', refuses: ['answer'], strength: 50 }],
  [out('yes or no'), 'passed step1|step2|step', { not: 'step3 score min average' }],

  // Graduation
  ['Grad years max', 'graduation date min|max|limit', { only: 'school', policy: true }],
  ['Grad years max', 'yog|graduation', { only: 'school date', despite: 'time', needsPolicy: true, strength: 40 }],
  [
    'Grad years max',
    'yog|graduation min|max|limit|required|requirement|policy|allowed|accept|year|since|gap',
    {
      not: 'img percent usce friendly caribbean old date lor step1 step2 name only average matched',
      policy: true,
      despite: 'time',
    },
  ],
  ['Grad years max', 'yog|graduation old year|max|limit', { only: 'since accept allowed', policy: true }],
  [
    'Grad years max',
    'gap max|limit|allowed|accept',
    { only: 'max limit allowed accept year since', policy: true, strength: 50 },
  ],
  ['Grad years max', 'year max|limit', { only: 'max limit allowed accept', needsPolicy: true, strength: 35 }],
  ['Grad years max', 'year|time since school', { not: 'percent', policy: true }],
  ['Grad years max', 'year since', { only: 'max limit allowed', needsPolicy: true, strength: 40 }],

  // Step 3 before the others: it is a yes or no
  [out('only for a visa'), 'step3 h1b|visa|j1'],
  [out('more than one exam'), 'step1|step2 step3'],
  [out('not its limit'), 'step3 average|date|applicant|sent|score|deadline|preferred|invite'],
  ['Step 3 needed', 'step3 required|requirement|application', { policy: true }],
  ['Step 3 needed', 'step3', { only: 'step' }],

  // Visa
  [
    out('not a policy'),
    'j1|h1b|visa|sponsor|f1 percent|number|count|date|waiver|interview|rank|applied|people',
    { not: 'accept' },
  ],
  [out('not a policy'), 'visa|j1|h1b img accept|percent|friendly'],
  [out('visa status'), 'visa|sponsor required', { not: 'policy accept friendly requirement' }],
  [
    'Visa',
    'visa|sponsor negation',
    { only: 'visa sponsor accept offers', despite: 'negation', policy: true, strength: 35 },
  ],
  ['Visa', 'program visa status', { only: 'hospital', policy: true }],
  [out('visa status'), 'visa status', { not: 'sponsor policy accept friendly requirement' }],
  ['Visa', 'j1 h1b', { not: 'img @exam', policy: true, strength: 75 }],
  ...VISA_KINDS.flatMap(([visa, to]): readonly HeaderRule[] => [
    [to, `${visa} sponsor|accept|allowed|policy|friendly`, { not: 'percent @exam', despite: 'yours', policy: true }],
    [to, `${visa} negation`, { only: 'visa sponsor accept offers', despite: 'negation', policy: true, strength: 35 }],
    [to, visa, { only: 'visa sponsor type ecfmg info note people extra freida us offers current' }],
  ]),
  [out('F-1'), 'f1'],
  [
    'Visa',
    'visa sponsor|accept|friendly|policy|requirement|offers|invite|allowed',
    { not: 'status img @exam', despite: 'yours', policy: true, strength: 70 },
  ],
  ['Visa', 'visa status accept', { only: '', policy: true }],
  ['Visa', 'visa note|info', { not: '@exam', policy: true, strength: 50 }],
  ['Visa', 'visa', { only: 'type hospital extra freida season current' }],
  ['Visa', 'visa categorical', { only: '', strength: 40 }],
  ['Visa', 'sponsor', { only: 'type offers invite policy', policy: true }],

  // IMGs
  [out('US graduates'), 'caribbean'],
  [out('US graduates'), 'american|usimg', { not: 'step1 step2 lor letter usce application' }],
  [
    out('not a share'),
    'img|nonus interview|invite|applied|applicant|since|last|date|position',
    { not: 'percent accept friendly @exam' },
  ],
  [out('not a share'), 'img|nonus rank|ranking|order|number|count', { not: 'percent @exam' }],
  [out('not a share'), 'img|nonus interview|invite|applied|applicant', { not: 'accept friendly @exam' }],
  ['Accepts IMGs', 'nonus img accept', { not: 'percent @exam', policy: true, strength: 50 }],
  [out('not a share'), 'nonus people', { not: 'percent accept friendly @exam' }],
  ['Non-US IMG %', 'nonus img|percent|citizen|friendly', { not: 'match @exam', despite: 'citizen', policy: true }],
  ['Non-US IMG %', 'nonus', { only: '' }],
  ['IMG %', 'img percent', { not: 'match @exam', despite: 'link', policy: true }],
  ['IMG %', 'img friendly', { only: 'type status freida noncaribbean hospital', strength: 50, policy: true }],
  ['Accepts IMGs', 'img accept|allowed|open|participating', { not: '@exam', despite: 'yours', policy: true }],
  [['IMG %', 'Accepts IMGs'], 'img', { only: '', refuses: ['answer'], strength: 45 }],

  // Step 1 and Step 2
  [out('more than one exam'), 'step1 step2'],
  [
    out('not its limit'),
    'step1|step2|step|score deadline|date|sent|time|note|invite|interview|applied|friendly|percent',
    { not: 'min average limit' },
  ],
  [out('not its limit'), 'step1|step2 deadline|date|sent|time|note'],
  [out('preferred score'), 'step1|step2|score preferred', { not: 'min average' }],
  [out('not its limit'), 'step1|step2|score quartile|max'],
  [out('not its limit'), 'step2 average applicant', { not: 'matched' }],
  // Two numbers in one cell: its reader takes them apart
  ['Step 2 min', 'step2 min average', { only: 'score step', policy: true, strength: 45 }],
  ['Step 2 typical', 'step2 people', { only: 'score current', policy: true }],
  ['Step 2 typical', 'step2 average|matched', { not: 'min connection', policy: true }],
  [out('Step 1 average'), 'step1 average|matched', { not: 'min' }],
  ...STEP_MINIMA.flatMap(([exam, to]): readonly HeaderRule[] => [
    [to, `${exam} min`, { not: 'average', despite: 'yours', policy: true, strength: 70 }],
    [to, `${exam} requirement|limit`, { policy: true, strength: 55 }],
    [to, `${exam} score required`, { policy: true }],
    // Perhaps a yes or no, perhaps a score
    [to, `${exam} required`, { only: 'score step', policy: true, refuses: ['answer'], strength: 38 }],
    [out('yes or no'), `${exam} required`],
    [to, exam, { only: 'score step img', strength: 40 }],
  ]),
  ['Step 2 min', 'score|step min', { only: 'required img accept', policy: true, strength: 50 }],
  ['Step 2 min', 'step|requirement score required|requirement', { only: 'img', policy: true, strength: 45 }],
  ['Step 2 typical', 'score|step average|matched', { only: 'img people current accept', policy: true, strength: 50 }],
  ['Step 2 min', 'step', { only: 'score', strength: 35 }],
  ['Step 2 min', 'min', { only: '', strength: 35 }],

  // What else the program wants
  // A number of months says more than a yes or no beside it
  [
    'USCE months min',
    'usce|handson month',
    { only: 'us experience number required requirement min accept policy', strength: 65 },
  ],
  [
    'USCE months min',
    'usce|handson required|requirement|policy|min',
    { not: 'lor letter offers sent date field', policy: true, despite: 'time duration', strength: 60 },
  ],
  [
    'USCE months min',
    'rotation|externship us|month required|requirement|min',
    { not: 'lor letter offers sent date field', policy: true, despite: 'duration' },
  ],
  [
    'USCE months min',
    'usce|handson',
    { only: 'us experience number month preferred accept allowed limit policy', strength: 50 },
  ],
  ['USCE months min', 'usce field month required|requirement|min', { only: '', policy: true }],
  ['USCE months min', 'us experience', { only: 'number month required requirement min', strength: 50 }],
  [out('ECFMG later'), 'ecfmg interview|invite|rank|ranking|match|start|order|by', { not: 'application applied' }],
  [
    'ECFMG at apply',
    'ecfmg required|requirement|application|applied',
    {
      not: 'visa sponsor j1 interview rank ranking start order number code applicant status img',
      policy: true,
      despite: 'time',
    },
  ],
  ['ECFMG at apply', 'ecfmg', { only: 'certified' }],
  [out('letters sent'), 'lor|letter sent|status|date|deadline|applied|applicant|name|specialty|interview|code'],
  ['US letters min', 'lor us', { not: 'interest loi preferred', despite: 'american', strength: 70 }],
  ['US letters min', 'letter us', { only: 'number min required requirement people', policy: true }],
  [out('letters in all'), 'lor'],

  // Codes
  [['NRMP code', 'Code'], 'nrmp', { only: 'code number track match position categorical' }],
  [out('applicant'), 'applicant', { not: 'accept application required requirement' }],
  [['Code', 'NRMP code'], 'acgme|accreditation code|number', { only: 'hospital eras freida', strength: 78 }],
  [['Code', 'NRMP code'], 'eras|freida code|number', { only: 'hospital', strength: 70 }],
  [['Code', 'NRMP code'], 'acgme', { only: 'eras', strength: 50 }],
  [['Code', 'NRMP code'], 'program code|number', { only: 'track', strength: 58 }],
  [['Code', 'NRMP code'], 'code', { only: 'number track', strength: 48 }],

  // The person's own work
  [out('interest'), 'interest', { not: 'rank' }],
  ['Thank-you sent', 'thankyou', { not: 'deadline status', despite: 'note time' }],
  [out('letter status'), 'loi status|deadline'],
  ['Letter of intent', 'loi date|on|sent', { not: 'program', strength: 70 }],
  ['Letter of intent', 'loi', { only: 'letter' }],
  ['Status', 'interview|application|applied status', { only: 'note', despite: 'note', strength: 65 }],
  [out('invitation date'), 'invite', { only: 'interview date on sent season number', not: 'program' }],
  ['Interview on', 'interview|interviewed date|on|scheduled', { only: 'checked', despite: 'time', strength: 70 }],
  [out('invitation date'), 'interview|scheduled', { only: 'interview', asks: true }],
  ['Interview on', 'interview|scheduled', { only: 'date on', strength: 45 }],
  [out('yes or no'), 'rank', { only: '', asks: true }],
  ['My rank', 'rank interview since', { only: 'number order' }],
  ['My rank', 'rank|ranking', { only: 'number order position extra preferred', not: 'program' }],
  ['Signal', 'signal type|tier', { only: 'gold', strength: 64 }],
  ['Signal', 'signal', { only: 'sent gold eras preferred', strength: 62 }],
  ['Signal', 'gold', { only: '' }],
  ['Applied on', 'applied|application date|on', { only: 'sent eras', strength: 70 }],
  ['Applied on', 'eras date|sent', { only: '', strength: 50 }],
  [['Status', 'Applied on'], 'applied|application applied|sent', { only: 'eras', refuses: ['date'], strength: 45 }],
  ['Status', 'status', { only: 'track order eras match current season' }],

  // The program's season and facts
  [out('another season'), 'accept|participating|application next|last'],
  [
    'Accepting applications',
    'accept|participating|open application|applicant|participating|year|season|current',
    { only: 'start', despite: 'yours', policy: true },
  ],
  ['Accepting applications', 'open', { only: 'current year season', asks: true }],
  ['Deadline', 'deadline|due deadline|application|applied', { only: 'date eras on info', strength: 70 }],
  ['Due', 'due|nextstep due|date', { only: 'on' }],
  ['Checked on', 'checked', { only: 'last date on freida policy info', despite: 'link' }],
  ['Source', 'source', { only: 'policy freida info', despite: 'link' }],

  // People
  ['Connection', 'connection', { only: 'hospital number alumni contact rotation', despite: 'mine' }],
  [
    'Alumni',
    'alumni|same',
    { only: 'current last people hospital school connection graduation', despite: 'mine country' },
  ],
  ['Next step', 'next', { only: '' }],
  [out('yes or no'), 'nextstep', { only: 'required', asks: true }],
  ['Next step', 'nextstep', { only: 'next' }],
  ['Contact', 'coordinator|contact email', { only: 'name people info', despite: 'place', strength: 66 }],
  ['Contact', 'coordinator|contact', { only: 'name people info' }],
  ['Contact', 'people contacted', { only: '' }],
  ['Contact', 'email', { only: '', not: 'mine', strength: 50 }],

  // Kind and place
  [out('preliminary offered'), 'categorical offers|position|number'],
  [['Track', 'Setting'], 'track|position track|type', { only: 'name categorical applied', strength: 65 }],
  [['Track', 'Setting'], 'categorical', { only: 'type' }],
  [['Setting', 'Track'], 'setting|described|type', { only: 'hospital affiliation quartile', strength: 70 }],
  ['Specialty', 'specialty', { only: 'track name applied' }],
  ['City', 'city state', { only: 'hospital region', despite: 'place', strength: 80 }],
  ['City', 'city', { only: 'hospital region name' }],
  ['State', 'state', { only: 'hospital region code name us', strength: 65 }],

  // Names and notes, when nothing else is said
  [
    'Program',
    'program name',
    { only: 'hospital specialty medical field freida eras acgme nrmp', despite: 'link', strength: 90 },
  ],
  ['Program', 'program', { only: 'hospital medical field order', strength: 85 }],
  ['Program', 'hospital name', { only: 'medical field', strength: 75 }],
  ['Program', 'hospital', { only: 'medical field sponsor order', strength: 70 }],
  ['Program', 'name', { only: '', strength: 60 }],
  ['Notes', 'note', { only: 'extra freida info total' }],
];
