// What a header means, decided by the ideas in it (H1, H2): one ordered list, the first rule that fits decides. A rule also says what a header is not.

import type { ColumnName } from '../columns';
import type { LeftOut } from '../../messages/headers';
import type { Shape } from './values';

export interface HeaderRule {
  readonly to: ColumnName | readonly ColumnName[] | LeftOutRule;
  /** Every group must be met by one of its ideas: 'step2 min|limit'. */
  readonly all: string;
  /** None of these may be named. */
  readonly not?: string;
  /** When given, nothing else may be named beside 'all', and no unknown word may stand in the header. */
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

/** In order of meaning: the more special subject first, so that "Step 2 notes" is not taken for a score. */
export const HEADER_RULES: readonly HeaderRule[] = [
  // Labels that this add-on writes, and mentors
  { to: 'Mentor tier', all: 'mentor tier|label|gold' },
  { to: 'Mentor note', all: 'mentor note' },
  { to: 'Mentor name', all: 'mentor', only: 'name', despite: 'mine' },
  { to: out('own label'), all: 'tier', only: '' },

  // About the applicant
  {
    to: out('about you'),
    all: 'mine|yours step1|step2|step3|score|visa|attempt|usce|ecfmg|lor|letter|yog|graduation|img|j1|h1b|specialty',
    not: 'alumni connection rank accept sponsor',
  },
  { to: out('about you'), all: 'citizen', not: 'nonus' },

  // Attempts
  { to: out('step 2 cs'), all: 'cs', not: 'step1 step3' },
  { to: out('total attempts'), all: 'attempt total' },
  { to: out('first attempt'), all: 'attempt first' },
  { to: out('failures'), all: 'failure' },
  {
    to: 'Attempts max',
    all: 'attempt min|max|limit|allowed|accept|required|requirement|policy',
    not: 'date preferred average',
    policy: true,
  },
  { to: 'Attempts max', all: 'attempt number|count', only: 'program', strength: 50 },
  { to: 'Attempts max', all: 'attempt', only: 'step1 step2 step program', strength: 50 },
  { to: out('must have passed'), all: 'passed step1|step2|step', not: 'step3 score min average' },

  // Graduation
  {
    to: 'Grad years max',
    all: 'yog|graduation',
    only: 'school date',
    needsPolicy: true,
    strength: 40,
  },
  {
    to: 'Grad years max',
    all: 'yog|graduation min|max|limit|required|requirement|allowed|accept|year|since|gap',
    not: 'img percent usce friendly old date lor step1 step2 name only',
    policy: true,
    despite: 'time',
  },
  { to: 'Grad years max', all: 'graduation year old', only: 'max limit since', policy: true },
  { to: 'Grad years max', all: 'gap max|limit|allowed|accept', not: 'percent', policy: true },
  { to: 'Grad years max', all: 'year since school', not: 'percent', policy: true },

  // Step 3 before the others: it is a yes or no
  { to: out('only for a visa'), all: 'step3 h1b|visa|j1' },
  { to: out('more than one exam'), all: 'step1|step2 step3' },
  { to: out('not its limit'), all: 'step3 average|date|applicant|sent|score|deadline|preferred|invite' },
  { to: 'Step 3 needed', all: 'step3 required|requirement|application|applied', policy: true },
  { to: 'Step 3 needed', all: 'step3', only: 'step' },

  // Visa
  {
    to: out('not a policy'),
    all: 'j1|h1b|visa|sponsor|f1 percent|number|count|date|waiver|interview|rank|applied|people',
    not: 'accept',
  },
  { to: out('not a policy'), all: 'visa|j1|h1b img accept|percent|friendly' },
  { to: out('visa status'), all: 'visa|sponsor required', not: 'policy accept friendly requirement' },
  { to: out('visa status'), all: 'visa status', not: 'sponsor policy accept friendly requirement' },
  { to: 'Visa', all: 'j1 h1b', not: 'img @exam', policy: true, strength: 75 },
  {
    to: 'J-1',
    all: 'j1 sponsor|accept|allowed|policy|friendly',
    not: 'percent @exam',
    despite: 'yours',
    policy: true,
  },
  { to: 'J-1', all: 'j1 sponsor ecfmg', policy: true },
  { to: 'J-1', all: 'j1', not: 'img percent @people @exam' },
  {
    to: 'H-1B',
    all: 'h1b sponsor|accept|allowed|policy|friendly',
    not: 'percent @exam',
    despite: 'yours',
    policy: true,
  },
  { to: 'H-1B', all: 'h1b', not: 'img percent @people @exam' },
  { to: out('F-1'), all: 'f1' },
  {
    to: 'Visa',
    all: 'visa sponsor|accept|friendly|policy|requirement|offers|invite|allowed',
    not: 'status img @exam',
    despite: 'yours',
    policy: true,
    strength: 70,
  },
  { to: 'Visa', all: 'visa note|info', not: '@exam', policy: true, strength: 50 },
  { to: 'Visa', all: 'visa', only: 'program type hospital extra' },
  { to: 'Visa', all: 'sponsor', only: 'type program offers invite policy', policy: true },

  // IMGs
  { to: out('Caribbean'), all: 'caribbean' },
  { to: out('US graduates'), all: 'american|usimg', not: 'step1 step2 lor letter usce application' },
  {
    to: out('not a share'),
    all: 'img|nonus interview|invite|applied|applicant|number|count|since|last|date|position',
    not: 'percent accept friendly @exam',
  },
  {
    to: out('not a share'),
    all: 'img|nonus interview|invite|applied|applicant|rank',
    not: 'accept friendly @exam',
  },
  { to: 'Accepts IMGs', all: 'nonus img accept', not: 'percent @exam', policy: true, strength: 50 },
  {
    to: 'Non-US IMG %',
    all: 'nonus img|percent|citizen|friendly',
    not: '@exam',
    despite: 'citizen',
    policy: true,
  },
  { to: 'Non-US IMG %', all: 'nonus', only: 'people' },
  { to: 'IMG %', all: 'noncaribbean img', not: '@exam', strength: 50, policy: true },
  { to: 'IMG %', all: 'img percent', not: 'match @exam', policy: true },
  { to: 'IMG %', all: 'img friendly', not: '@exam', strength: 50, policy: true },
  {
    to: 'Accepts IMGs',
    all: 'img accept|allowed|open|participating',
    not: '@exam',
    despite: 'yours',
    policy: true,
  },
  { to: ['IMG %', 'Accepts IMGs'], all: 'img', only: 'people current program', refuses: ['answer'], strength: 45 },

  // Step 1 and Step 2
  { to: out('more than one exam'), all: 'step1 step2' },
  {
    to: out('not its limit'),
    all: 'step1|step2|step|score deadline|date|sent|time|note|invite|interview|applied|friendly|percent',
    not: 'min average limit',
  },
  { to: out('not its limit'), all: 'step1|step2 deadline|date|sent|time|note' },
  { to: out('preferred score'), all: 'step1|step2|score preferred', not: 'min average' },
  { to: out('quartile'), all: 'step1|step2|score quartile|max' },
  { to: 'Step 2 min', all: 'step2 min', not: 'average', despite: 'yours', policy: true, strength: 70 },
  { to: 'Step 1 min', all: 'step1 min', not: 'average', despite: 'yours', policy: true, strength: 70 },
  { to: 'Step 2 typical', all: 'step2 average|matched', not: 'min', policy: true },
  { to: out('Step 1 average'), all: 'step1 average|matched' },
  { to: 'Step 2 min', all: 'step2 requirement|limit', policy: true, strength: 55 },
  { to: 'Step 1 min', all: 'step1 requirement|limit', policy: true, strength: 55 },
  { to: 'Step 2 min', all: 'step2 score required', policy: true },
  { to: 'Step 1 min', all: 'step1 score required', policy: true },
  { to: out('yes or no'), all: 'step1|step2 required' },
  { to: 'Step 2 min', all: 'step2', only: 'score step program img', strength: 40 },
  { to: 'Step 1 min', all: 'step1', only: 'score step program img', strength: 40 },
  { to: 'Step 2 min', all: 'score|step min', only: 'required program img accept', policy: true, strength: 50 },
  { to: 'Step 2 min', all: 'step score required|requirement', only: 'program img', policy: true, strength: 45 },
  {
    to: 'Step 2 typical',
    all: 'score|step average|matched',
    only: 'program img people current',
    policy: true,
    strength: 50,
  },
  { to: 'Step 2 min', all: 'step', only: 'score', strength: 35 },
  { to: 'Step 2 min', all: 'min', only: '', strength: 35 },

  // What else the program wants
  {
    to: 'USCE months min',
    all: 'usce|handson required|requirement|min',
    not: 'lor letter offers sent date',
    policy: true,
    despite: 'time duration',
  },
  {
    to: 'USCE months min',
    all: 'rotation|externship us|month required|requirement|min',
    not: 'lor letter offers sent date',
    policy: true,
    despite: 'duration',
  },
  {
    to: 'USCE months min',
    all: 'usce|handson',
    only: 'us experience number month preferred accept allowed limit policy',
    strength: 50,
  },
  {
    to: 'USCE months min',
    all: 'experience us',
    only: 'required requirement min month number',
    policy: true,
    strength: 50,
  },
  {
    to: out('ECFMG later'),
    all: 'ecfmg interview|invite|rank|ranking|match|start|order|by',
    not: 'application applied',
  },
  {
    to: 'ECFMG at apply',
    all: 'ecfmg required|requirement|application|applied',
    not: 'visa sponsor j1 interview rank ranking start order number code applicant status img',
    policy: true,
    despite: 'time',
  },
  { to: 'ECFMG at apply', all: 'ecfmg', only: 'program certified' },
  {
    to: out('letters sent'),
    all: 'lor|letter sent|status|date|deadline|applied|applicant|name|specialty|interview|code',
  },
  {
    to: 'US letters min',
    all: 'lor us',
    not: 'interest loi preferred',
    policy: true,
    despite: 'american',
    strength: 70,
  },
  {
    to: 'US letters min',
    all: 'lor required|min|max|number|requirement|allowed',
    not: 'interest loi preferred',
    policy: true,
    despite: 'american',
  },
  { to: 'US letters min', all: 'letter us|number|min|required', only: 'us number min required program', policy: true },
  { to: 'US letters min', all: 'lor', only: 'program' },

  // Codes
  { to: ['NRMP code', 'Code'], all: 'nrmp', only: 'code number program track match position' },
  { to: out('applicant'), all: 'applicant', not: 'accept application required requirement' },
  { to: ['Code', 'NRMP code'], all: 'acgme code|number', only: 'program hospital eras freida', strength: 78 },
  { to: ['Code', 'NRMP code'], all: 'eras|freida code|number', only: 'program hospital', strength: 70 },
  { to: ['Code', 'NRMP code'], all: 'acgme', only: 'eras', strength: 50 },
  { to: ['Code', 'NRMP code'], all: 'program code|number', only: 'track hospital', strength: 58 },
  { to: ['Code', 'NRMP code'], all: 'code', only: '', strength: 57 },

  // The person's own work
  { to: out('interest'), all: 'interest', not: 'rank' },
  { to: 'Thank-you sent', all: 'thankyou', not: 'deadline status', despite: 'note mine time' },
  { to: out('letter status'), all: 'loi status|deadline' },
  { to: 'Letter of intent', all: 'loi date|on|sent', not: 'program', despite: 'mine', strength: 70 },
  { to: 'Letter of intent', all: 'loi', only: 'letter', despite: 'mine' },
  {
    to: 'Status',
    all: 'interview|application|applied status',
    only: 'interview application applied program current',
    despite: 'mine',
    strength: 65,
  },
  {
    to: out('invitation date'),
    all: 'invite',
    not: 'accept application program',
    only: 'interview date on sent season number',
  },
  {
    to: 'Interview on',
    all: 'interview|interviewed date|on',
    only: 'program checked',
    despite: 'mine time',
    strength: 70,
  },
  { to: out('invitation date'), all: 'interview', only: 'program', asks: true },
  { to: 'Interview on', all: 'interview', only: 'program', despite: 'mine', strength: 45 },
  { to: 'My rank', all: 'rank|ranking', only: 'number order position extra preferred', despite: 'mine' },
  { to: 'Signal', all: 'signal', only: 'program sent gold preferred', strength: 62, despite: 'mine' },
  { to: 'Signal', all: 'signal type|tier', only: 'program', strength: 64 },
  { to: 'Signal', all: 'gold', only: 'program' },
  {
    to: 'Applied on',
    all: 'applied|application date|on',
    not: 'deadline due',
    only: 'sent program eras application applied',
    despite: 'mine',
    strength: 70,
  },
  {
    to: ['Status', 'Applied on'],
    all: 'applied',
    only: 'program application eras',
    refuses: ['date'],
    despite: 'mine',
    strength: 45,
  },
  { to: ['Status', 'Applied on'], all: 'application sent', only: '', refuses: ['date'], despite: 'mine', strength: 45 },
  { to: 'Status', all: 'status', only: 'program current track', despite: 'mine' },

  // The program's season and facts
  { to: out('another season'), all: 'accept|participating|application next|last' },
  { to: out('the match'), all: 'participating eras|nrmp|match' },
  {
    to: 'Accepting applications',
    all: 'accept application|applicant',
    not: 'number percent date',
    only: 'current year season program open participating',
    despite: 'yours',
    policy: true,
  },
  { to: 'Accepting applications', all: 'participating', only: 'program current year season', policy: true },
  {
    to: 'Accepting applications',
    all: 'accept year|season|current',
    only: 'program application applicant',
    policy: true,
  },
  { to: 'Accepting applications', all: 'open application', only: 'program current year season', policy: true },
  { to: 'Deadline', all: 'deadline', only: 'application applied date eras program on', despite: 'mine', strength: 70 },
  { to: 'Deadline', all: 'application|applied due', only: 'date program eras on', strength: 65 },
  { to: 'Deadline', all: 'application|applied min date', only: 'program', strength: 60 },
  { to: 'Due', all: 'due', only: 'date on nextstep' },
  { to: 'Due', all: 'nextstep date', only: 'due on' },
  { to: 'Checked on', all: 'checked', only: 'last date on freida program policy info', despite: 'mine' },
  { to: 'Source', all: 'source', only: 'program policy freida info', despite: 'link' },

  // People
  { to: 'Connection', all: 'connection', only: 'program hospital number alumni contact', despite: 'mine' },
  {
    to: 'Alumni',
    all: 'alumni|same',
    only: 'program current last people hospital school connection',
    despite: 'mine country',
  },
  { to: 'Next step', all: 'next', only: '' },
  { to: 'Next step', all: 'nextstep', only: 'program next', despite: 'mine' },
  { to: 'Contact', all: 'coordinator', only: 'program name email contact info', strength: 65 },
  { to: 'Contact', all: 'contact', only: 'program name email people info', strength: 60 },
  { to: 'Contact', all: 'email', only: 'program', strength: 50 },

  // Kind and place
  { to: out('preliminary offered'), all: 'categorical offers|position|number' },
  { to: ['Track', 'Setting'], all: 'track', only: 'program type categorical name', strength: 65 },
  { to: ['Track', 'Setting'], all: 'categorical', only: 'program type' },
  { to: ['Track', 'Setting'], all: 'position type', only: 'program', strength: 65 },
  { to: ['Setting', 'Track'], all: 'described', only: 'program setting hospital type', strength: 75 },
  { to: ['Setting', 'Track'], all: 'setting', only: 'program type hospital affiliation', strength: 70 },
  { to: ['Setting', 'Track'], all: 'type', only: 'program hospital' },
  { to: 'Specialty', all: 'specialty', only: 'program track name' },
  { to: 'City', all: 'city state', only: 'program hospital region', strength: 80 },
  { to: 'City', all: 'city', only: 'program hospital region name' },
  { to: 'State', all: 'state', only: 'program hospital region code name', strength: 65 },

  // Names and notes, when nothing else is said
  { to: 'Program', all: 'program name', only: 'hospital specialty medical', despite: 'link', strength: 90 },
  { to: 'Program', all: 'program', only: 'hospital medical', strength: 85 },
  { to: 'Program', all: 'hospital name', only: 'medical', strength: 75 },
  { to: 'Program', all: 'hospital', only: 'medical sponsor', strength: 70 },
  { to: 'Program', all: 'name', only: '', strength: 60 },
  { to: 'Notes', all: 'note', only: 'extra program freida info', despite: 'mine' },
];
