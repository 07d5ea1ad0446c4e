// The tracker's columns (SPEC section 3) in one table: reading, setup, dropdowns, the sidebar and the documentation derive from it.

/** What a column's cells hold: which reader takes them, and which dropdown, checkbox or number format Set up gives it. */
export type ColumnKind =
  | 'text'
  | 'code'
  | 'specialty'
  | 'place'
  | 'state'
  | 'setting'
  | 'track'
  | 'visa'
  | 'answer'
  | 'share'
  | 'score'
  | 'limit'
  | 'flag'
  | 'signal'
  | 'status'
  | 'date'
  | 'rank'
  | 'tier';

export interface ColumnDefinition {
  readonly name: string;
  readonly kind: ColumnKind;
  /** `rules` = a label may depend on it; `daily` = for the person's own use; `mentor` = written by a mentor. */
  readonly group: 'rules' | 'daily' | 'mentor';
  /** One sentence for the header's note and the documentation. */
  readonly help: string;
  /** Other spellings of the header, normalised by headers.ts; meaning beyond these is recognised there word by word. */
  readonly aliases: readonly string[];
}

function define<const T extends readonly ColumnDefinition[]>(columns: T): T {
  return columns;
}

export const COLUMNS = define([
  {
    name: 'Program',
    kind: 'text',
    group: 'rules',
    help: 'Name of the program or hospital.',
    aliases: ['program name', 'residency program', 'hospital', 'institution'],
  },
  {
    name: 'Code',
    kind: 'code',
    group: 'rules',
    help: 'ACGME id, ten digits, as ERAS and FREIDA show it.',
    aliases: ['acgme id', 'acgme code', 'eras id', 'program id', 'program code', 'aamc id', 'accreditation id'],
  },
  {
    name: 'NRMP code',
    kind: 'code',
    group: 'rules',
    help: 'NRMP code of the track, such as 1403140C0.',
    aliases: ['nrmp', 'nrmp id', 'nrmp number'],
  },
  {
    name: 'Specialty',
    kind: 'specialty',
    group: 'rules',
    help: 'Blank: the first specialty on your Profile tab.',
    aliases: ['speciality', 'field', 'department'],
  },
  {
    name: 'City',
    kind: 'place',
    group: 'rules',
    help: 'City, or "Boston, MA".',
    aliases: ['location', 'town', 'city state'],
  },
  { name: 'State', kind: 'state', group: 'rules', help: 'Two letters or the name.', aliases: [] },
  {
    name: 'Setting',
    kind: 'setting',
    group: 'rules',
    help: 'Academic, Mid-tier or Community.',
    aliases: ['program type', 'type', 'program best described as', 'hospital type'],
  },
  { name: 'Track', kind: 'track', group: 'rules', help: 'Categorical, Preliminary, Transitional.', aliases: [] },
  {
    name: 'Visa',
    kind: 'visa',
    group: 'rules',
    help: "What the program's page says about visas, in its own words.",
    aliases: ['visas', 'visa sponsorship', 'visas sponsored', 'visa policy'],
  },
  {
    name: 'J-1',
    kind: 'visa',
    group: 'rules',
    help: 'Yes, No, Case by case; blank when the program does not say.',
    aliases: ['j1 visa', 'j1 visa sponsorship'],
  },
  {
    name: 'H-1B',
    kind: 'visa',
    group: 'rules',
    help: 'Yes, No, Case by case; blank when the program does not say.',
    aliases: ['h1b visa', 'h1 visa'],
  },
  {
    name: 'IMG %',
    kind: 'share',
    group: 'rules',
    help: 'Share of international medical graduates among the residents.',
    aliases: ['img percent', 'percent img', 'img share', 'img friendly'],
  },
  {
    name: 'Non-US IMG %',
    kind: 'share',
    group: 'rules',
    help: 'Share of IMGs who are not US citizens.',
    aliases: ['non us img percent'],
  },
  {
    name: 'Step 2 typical',
    kind: 'score',
    group: 'rules',
    help: "The program's own typical Step 2 CK, or a range.",
    aliases: ['average step 2', 'step 2 range', 'step 2 mean', 'step 2 median'],
  },
  {
    name: 'Step 2 min',
    kind: 'limit',
    group: 'rules',
    help: 'Lowest Step 2 CK the program considers.',
    aliases: ['step 2 minimum', 'minimum step 2 score', 'step 2 cutoff'],
  },
  {
    name: 'Step 1 min',
    kind: 'limit',
    group: 'rules',
    help: 'Lowest Step 1 the program considers.',
    aliases: ['step 1 minimum', 'minimum step 1 score', 'step 1 cutoff'],
  },
  {
    name: 'Attempts max',
    kind: 'limit',
    group: 'rules',
    help: 'Attempts allowed at each Step; 1 = first attempt only.',
    aliases: ['attempts', 'attempts allowed', 'max attempts'],
  },
  {
    name: 'Grad years max',
    kind: 'limit',
    group: 'rules',
    help: 'Years since graduation that the program allows.',
    aliases: ['yog limit', 'years since graduation', 'graduation cutoff'],
  },
  {
    name: 'USCE months min',
    kind: 'limit',
    group: 'rules',
    help: 'Months of hands-on US clinical experience that the program asks for.',
    aliases: ['usce', 'usce required', 'us clinical experience'],
  },
  {
    name: 'ECFMG at apply',
    kind: 'answer',
    group: 'rules',
    help: 'Yes when the ECFMG certificate is needed at application.',
    aliases: ['ecfmg certification required', 'ecfmg required'],
  },
  {
    name: 'Step 3 needed',
    kind: 'answer',
    group: 'rules',
    help: 'Yes when Step 3 must be passed.',
    aliases: ['step 3 required', 'step 3'],
  },
  {
    name: 'US letters min',
    kind: 'limit',
    group: 'rules',
    help: 'Letters of recommendation from US faculty that the program asks for.',
    aliases: ['us lors', 'us lor', 'us letters'],
  },
  {
    name: 'Accepts IMGs',
    kind: 'answer',
    group: 'rules',
    help: 'No when the program does not take IMGs.',
    aliases: ['imgs accepted', 'accepts img'],
  },
  {
    name: 'Accepting applications',
    kind: 'answer',
    group: 'rules',
    help: 'No when the program does not take applications this season.',
    aliases: ['participating', 'accepting this year'],
  },
  {
    name: 'Alumni',
    kind: 'flag',
    group: 'rules',
    help: 'Residents from your school or country.',
    aliases: ['alumni same school or country', 'same school'],
  },
  {
    name: 'Connection',
    kind: 'flag',
    group: 'rules',
    help: 'Somebody there knows you: a rotation, an attending, family nearby.',
    aliases: ['connections', 'contact inside'],
  },
  {
    name: 'Signal',
    kind: 'signal',
    group: 'daily',
    help: 'Gold, Silver, or Yes.',
    aliases: ['signals', 'program signal', 'signal sent'],
  },
  {
    name: 'Status',
    kind: 'status',
    group: 'daily',
    help: 'Researching, To apply, Applied, and so on.',
    aliases: ['application status', 'interview status'],
  },
  {
    name: 'Deadline',
    kind: 'date',
    group: 'daily',
    help: "The program's own application deadline.",
    aliases: ['application deadline'],
  },
  {
    name: 'Checked on',
    kind: 'date',
    group: 'daily',
    help: 'When you last checked these facts.',
    aliases: ['last checked', 'date checked', 'last updated', 'verified on'],
  },
  { name: 'Source', kind: 'text', group: 'daily', help: 'Where the facts come from.', aliases: ['sources'] },
  { name: 'Mentor tier', kind: 'tier', group: 'mentor', help: "The mentor's own tier.", aliases: [] },
  { name: 'Mentor name', kind: 'text', group: 'mentor', help: 'Who gave the mentor tier.', aliases: ['mentor'] },
  {
    name: 'Mentor note',
    kind: 'text',
    group: 'mentor',
    help: 'What the mentor wants you to know.',
    aliases: ['mentor comment', 'mentor comments'],
  },
  {
    name: 'Applied on',
    kind: 'date',
    group: 'daily',
    help: 'When you applied.',
    aliases: ['date applied', 'application date'],
  },
  { name: 'Interview on', kind: 'date', group: 'daily', help: 'Date of the interview.', aliases: ['interview date'] },
  {
    name: 'Thank-you sent',
    kind: 'date',
    group: 'daily',
    help: 'When you sent the thank-you note.',
    aliases: ['date thank you sent', 'thank you'],
  },
  {
    name: 'Letter of intent',
    kind: 'date',
    group: 'daily',
    help: 'When you sent the letter of intent.',
    aliases: ['loi', 'date loi sent'],
  },
  { name: 'My rank', kind: 'rank', group: 'daily', help: 'Your own order.', aliases: ['rank', 'rank order'] },
  {
    name: 'Contact',
    kind: 'text',
    group: 'daily',
    help: 'Coordinator or other contact.',
    aliases: ['coordinator', 'contact info', 'email'],
  },
  { name: 'Next step', kind: 'text', group: 'daily', help: 'What you do next.', aliases: ['next action', 'to do'] },
  { name: 'Due', kind: 'date', group: 'daily', help: 'When the next step is due.', aliases: ['due date'] },
  { name: 'Notes', kind: 'text', group: 'daily', help: 'Your own notes.', aliases: ['comments', 'remarks'] },
]);

export type ColumnName = (typeof COLUMNS)[number]['name'];
