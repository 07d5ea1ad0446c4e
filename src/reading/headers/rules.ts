// What a header means, decided by the ideas in it (H1, H2): one ordered list, the first rule that fits decides. A rule also says what a header is not.

import type { ColumnName } from '../columns';
import type { LeftOut } from '../../messages/headers';
import type { Shape } from './values';

export interface HeaderRule {
  readonly to: ColumnName | readonly ColumnName[] | LeftOutRule;
  /** Every group must be met by one of its ideas: `step2 min|limit`. */
  readonly all: string;
  /** None of these may be named. */
  readonly not?: string;
  /** When given, nothing else may be named beside `all`, and no unknown word may stand in the header. */
  readonly only?: string;
  readonly strength?: number;
  /** The header speaks of what a program asks, so an applicant's own data is not meant. */
  readonly policy?: boolean;
  /** For the first of several columns: values that send the header to the next one. */
  readonly refuses?: readonly Shape[];
  /** Ideas that usually give a header another subject, but not here. */
  readonly despite?: string;
}

interface LeftOutRule {
  readonly leftOut: LeftOut;
}

const out = (leftOut: LeftOut): LeftOutRule => ({ leftOut });

/** Ideas that give a header another subject unless a rule allows for them. */
export const SPOILERS =
  'mine yours citizen country poll vacant place negation tier note mentor cs comlex observership waiver american time survey';

/** In order of meaning: the more special subject first, so that "Step 2 notes" is not taken for a score. */
export const HEADER_RULES: readonly HeaderRule[] = [
  // Labels that this add-on writes, and mentors
  { to: 'Mentor tier', all: 'mentor tier|label|gold', despite: 'mentor tier' },
  { to: 'Mentor note', all: 'mentor note', despite: 'mentor note' },
  { to: 'Mentor name', all: 'mentor', only: 'name', despite: 'mentor mine' },
  { to: out('own label'), all: 'tier', only: '', despite: 'tier' },

  // Exams: what is not a program's limit
  { to: out('step 2 cs'), all: 'cs', not: 'step1 step2 step3', despite: 'cs' },
  { to: out('step 2 cs'), all: 'cs step2', despite: 'cs' },
  {
    to: out('about you'),
    all: 'mine|yours step1|step2|step3|score|visa|attempt|usce|ecfmg|lor|letter|yog|graduation|img|j1|h1b|specialty',
    not: 'alumni connection rank',
    despite: 'mine yours',
  },
  { to: out('total attempts'), all: 'attempt total' },
  { to: out('first attempt'), all: 'attempt first' },
  { to: out('failures'), all: 'failure' },
  {
    to: 'Attempts max',
    all: 'attempt limit|allowed|accept|number|step|step1|step2|required|requirement',
    not: 'date preferred average comlex',
    policy: true,
  },
  { to: 'Attempts max', all: 'attempt', only: 'usmle program exam' },
  { to: out('must have passed'), all: 'passed step1|step2|step', not: 'step3 score min average' },

  // Graduation
  {
    to: out('calendar year'),
    all: 'yog|graduation',
    not: 'limit min required requirement allowed accept year since gap old img american mine yours',
    only: 'applicant graduation yog school date',
  },
  {
    to: 'Grad years max',
    all: 'yog|graduation limit|min|required|requirement|allowed|accept|year|since|gap',
    not: 'img percent usce friendly old date lor step1 step2',
    policy: true,
    despite: 'medical school',
  },
  { to: 'Grad years max', all: 'gap limit|allowed|accept', not: 'percent', policy: true },
  { to: 'Grad years max', all: 'year since school', not: 'percent', policy: true },

  // Step 3 before the others: it is a yes or no
  { to: out('only for a visa'), all: 'step3 h1b|visa|j1' },
  { to: out('more than one exam'), all: 'step1|step2 step3' },
  { to: out('not its limit'), all: 'step3 average|date|applicant|sent|score|deadline|preferred|invite' },
  { to: 'Step 3 needed', all: 'step3 required|requirement|passed|application|applied', policy: true },
  { to: 'Step 3 needed', all: 'step3', only: 'step result' },

  // Visa
  { to: out('about you'), all: 'citizen', despite: 'citizen' },
  {
    to: out('not a policy'),
    all: 'j1|h1b|visa|sponsor|f1 percent|number|date|waiver|interview|rank|applied',
    not: 'accept',
    despite: 'waiver',
  },
  { to: out('not a policy'), all: 'visa|j1|h1b img accept|percent|friendly' },
  { to: 'Visa', all: 'j1 h1b', not: 'img', policy: true, strength: 75 },
  { to: 'J-1', all: 'j1', not: 'img percent', despite: '' },
  { to: 'H-1B', all: 'h1b', not: 'img percent' },
  { to: out('F-1'), all: 'f1' },
  { to: out('visa status'), all: 'visa status|required', not: 'sponsor policy accept friendly' },
  {
    to: 'Visa',
    all: 'visa sponsor|accept|friendly|policy|requirement|offers|invite|allowed|specialty',
    not: 'status img',
    policy: true,
    strength: 70,
  },
  { to: 'Visa', all: 'visa note', despite: 'note', policy: true, strength: 50 },
  { to: 'Visa', all: 'visa', only: 'program type hospital extra' },
  { to: 'Visa', all: 'sponsor', only: 'type program offers invite policy', policy: true },

  // IMGs
  { to: out('Caribbean'), all: 'caribbean', despite: 'caribbean' },
  {
    to: out('US graduates'),
    all: 'american|usimg',
    not: 'step1 step2 lor letter usce application',
    despite: 'american',
  },
  {
    to: out('not a share'),
    all: 'img|nonus interview|invite|applied|applicant|number|lor|rank|since|last|date|yog|position',
    not: 'percent accept friendly',
  },
  { to: out('not a share'), all: 'img|nonus interview|invite|applied|applicant|rank', not: 'accept friendly' },
  { to: 'Non-US IMG %', all: 'nonus img|percent|citizen|friendly', not: 'american accept usce', despite: 'citizen' },
  { to: 'Non-US IMG %', all: 'nonus', only: 'people' },
  { to: 'IMG %', all: 'noncaribbean img', strength: 50 },
  { to: 'IMG %', all: 'img percent', not: 'american match' },
  { to: 'IMG %', all: 'img friendly', strength: 50 },
  { to: 'Accepts IMGs', all: 'img accept|allowed|open|participating', not: 'american', despite: 'yours' },
  { to: ['IMG %', 'Accepts IMGs'], all: 'img', only: 'people current program', refuses: ['answer'], strength: 45 },

  // Step 1 and Step 2
  { to: out('more than one exam'), all: 'step1 step2' },
  {
    to: out('not its limit'),
    all: 'step1|step2|step|score deadline|date|sent|time|note|invite|interview|applied|friendly|percent',
    not: 'min average limit',
    despite: 'note time',
  },
  { to: out('not its limit'), all: 'step1|step2 deadline|date|sent|time|note', despite: 'note time' },
  { to: out('preferred score'), all: 'step1|step2|score preferred', not: 'min average' },
  { to: out('quartile'), all: 'step1|step2|score quartile' },
  { to: 'Step 2 min', all: 'step2 min', not: 'step1 average attempt', policy: true, strength: 70 },
  { to: 'Step 1 min', all: 'step1 min', not: 'step2 average attempt', policy: true, strength: 70 },
  { to: 'Step 2 typical', all: 'step2 average|matched', not: 'step1 min' },
  { to: out('Step 1 average'), all: 'step1 average|matched' },
  { to: 'Step 2 min', all: 'step2 requirement|limit', policy: true, strength: 55 },
  { to: 'Step 1 min', all: 'step1 requirement|limit', policy: true, strength: 55 },
  { to: 'Step 2 min', all: 'step2 score required', policy: true },
  { to: 'Step 1 min', all: 'step1 score required', policy: true },
  { to: out('yes or no'), all: 'step1|step2 required' },
  { to: 'Step 2 min', all: 'step2', only: 'score step program img', strength: 40 },
  { to: 'Step 1 min', all: 'step1', only: 'score step program img', strength: 40 },

  { to: 'Step 2 min', all: 'score|step min', only: 'score step required program img', policy: true, strength: 50 },
  {
    to: 'Step 2 typical',
    all: 'score|step average|matched',
    only: 'score step program img people current',
    strength: 50,
  },
  { to: 'Step 2 min', all: 'step', only: 'score', strength: 35 },
  { to: 'Step 2 min', all: 'min', only: '', strength: 35 },

  // What else the program wants
  {
    to: out('not a requirement'),
    all: 'usce|handson|externship|rotation offers|sent|date|applied|program|mine',
    not: 'required min requirement month',
    despite: 'mine',
  },
  { to: 'USCE months min', all: 'usce|handson', not: 'lor letter', policy: false, despite: 'american' },
  {
    to: 'ECFMG at apply',
    all: 'ecfmg',
    not: 'visa sponsor j1 interview invite rank ranking match start order number code mine applicant status date img pathway',
    policy: false,
  },
  { to: out('ECFMG later'), all: 'ecfmg' },
  {
    to: out('letters sent'),
    all: 'lor|letter sent|status|date|deadline|applied|applicant|name|specialty|interview|code',
  },
  {
    to: 'US letters min',
    all: 'lor|letter us|required|min|number|requirement|allowed',
    not: 'interest loi preferred',
    policy: true,
    despite: 'american',
  },
  { to: 'US letters min', all: 'lor', only: 'program' },

  // Codes
  { to: ['NRMP code', 'Code'], all: 'nrmp', only: 'code program track match position' },
  { to: out('applicant'), all: 'applicant', not: 'accept application required requirement' },
  { to: ['Code', 'NRMP code'], all: 'acgme|eras|freida code', only: 'program number hospital' },
  { to: ['Code', 'NRMP code'], all: 'acgme number', only: 'program code hospital' },
  { to: ['Code', 'NRMP code'], all: 'acgme', only: 'eras', strength: 50 },
  { to: ['Code', 'NRMP code'], all: 'program|hospital code|number', only: 'track', strength: 58 },
  { to: ['Code', 'NRMP code'], all: 'code', only: '', strength: 57 },

  // The person's own work
  { to: out('interest'), all: 'interest', not: 'rank' },
  { to: 'Thank-you sent', all: 'thankyou', not: 'deadline status draft', despite: 'note mine time' },
  { to: out('letter status'), all: 'loi status|deadline' },
  { to: 'Letter of intent', all: 'loi date|on|sent', not: 'program', despite: 'mine', strength: 70 },
  { to: 'Letter of intent', all: 'loi', only: 'letter mine', despite: 'mine' },
  {
    to: 'Status',
    all: 'interview|application|applied status',
    only: 'status interview application applied mine program current',
    despite: 'mine',
    strength: 65,
  },
  {
    to: out('invitation date'),
    all: 'invite',
    not: 'accept application program',
    only: 'interview date on sent season number number',
  },
  { to: 'Interview on', all: 'interview date|on', only: 'mine program', despite: 'mine', strength: 70 },
  { to: 'Interview on', all: 'interview', only: 'mine program', despite: 'mine', strength: 45 },
  { to: 'My rank', all: 'rank|ranking', only: 'mine number order position extra preferred', despite: 'mine' },
  { to: 'Signal', all: 'signal', only: 'program sent type gold mine preferred', despite: 'mine' },
  { to: 'Signal', all: 'gold', only: 'signal program' },
  {
    to: 'Applied on',
    all: 'applied|application date|on',
    not: 'deadline due',
    only: 'sent mine program',
    despite: 'mine',
    strength: 70,
  },
  {
    to: ['Status', 'Applied on'],
    all: 'applied',
    only: 'program mine',
    refuses: ['date'],
    despite: 'mine',
    strength: 45,
  },
  { to: 'Status', all: 'status', only: 'mine program current track', despite: 'mine' },

  // The program's season and facts
  { to: out('another season'), all: 'accept|participating|application next|last' },
  { to: out('the match'), all: 'participating eras|nrmp|match' },
  {
    to: 'Accepting applications',
    all: 'accept application|applicant',
    not: 'img number percent date',
    only: 'current year season program open participating yours',
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
  { to: 'Accepting applications', all: 'open application', only: 'program current year season applied', policy: true },
  {
    to: 'Deadline',
    all: 'deadline',
    only: 'application applied date eras program on mine',
    despite: 'mine',
    strength: 70,
  },
  { to: 'Deadline', all: 'application|applied due', only: 'date program eras on', strength: 65 },
  { to: 'Deadline', all: 'application|applied min date', only: 'program', strength: 60 },
  { to: 'Due', all: 'due', only: 'date on nextstep' },
  { to: 'Due', all: 'nextstep date', only: 'due on' },
  { to: 'Checked on', all: 'checked', only: 'last date on freida program mine policy', despite: 'mine' },
  { to: 'Source', all: 'source', only: 'program policy email number freida time', despite: 'time' },

  // People
  { to: 'Connection', all: 'connection', only: 'program mine hospital number alumni contact', despite: 'mine' },
  {
    to: 'Alumni',
    all: 'alumni|same',
    only: 'program mine current people hospital school country connection',
    despite: 'mine country',
  },
  { to: 'Next step', all: 'nextstep', only: 'program mine', despite: 'mine' },
  { to: 'Contact', all: 'coordinator', only: 'program name email contact residency number', strength: 65 },
  { to: 'Contact', all: 'contact', only: 'program name email people coordinator', strength: 60 },
  { to: 'Contact', all: 'email', only: 'program contact coordinator', strength: 50 },

  // Kind and place
  { to: out('preliminary offered'), all: 'categorical offers|position|number' },
  { to: ['Track', 'Setting'], all: 'track', only: 'program type categorical name', strength: 65 },
  { to: ['Track', 'Setting'], all: 'categorical', only: 'program type position' },
  { to: ['Track', 'Setting'], all: 'position type', only: 'program categorical', strength: 65 },
  { to: ['Setting', 'Track'], all: 'described', only: 'program setting hospital type', strength: 75 },
  { to: ['Setting', 'Track'], all: 'setting', only: 'program type hospital affiliation', strength: 70 },
  { to: ['Setting', 'Track'], all: 'type', only: 'program hospital setting affiliation' },
  { to: 'Specialty', all: 'specialty', only: 'program track name' },
  { to: 'City', all: 'city state', only: 'program hospital region', strength: 80 },
  { to: 'City', all: 'city', only: 'program hospital region name' },
  { to: 'State', all: 'state', only: 'program hospital region code name', strength: 65 },

  // Names and notes, when nothing else is said
  { to: 'Program', all: 'program name', only: 'hospital specialty medical', strength: 90 },
  { to: 'Program', all: 'program', only: 'hospital medical city state', strength: 85 },
  { to: 'Program', all: 'hospital name', only: 'medical program', strength: 75 },
  { to: 'Program', all: 'hospital', only: 'medical sponsor', strength: 70 },
  { to: 'Program', all: 'name', only: '', strength: 60 },
  { to: 'Notes', all: 'note', only: 'mine extra program freida', despite: 'note mine' },
  { to: 'Notes', all: 'note', only: 'mine extra program freida', despite: 'note mine' },
];
