// The words programs use about visas, by what they mean for a reader: one table, so that a new wording is one more entry here.

/** What a word or phrase does in a sentence about visas. */
export type Meaning =
  | 'j1'
  | 'h1b'
  /** F-1, O-1, J-2, a J-1 waiver: a visa that no rule asks about. */
  | 'otherVisa'
  /** "visa", "sponsorship": which one is not said. */
  | 'anyVisa'
  /** "all visas", "visas of any kind". */
  | 'allVisas'
  /** "no other visas": what has not been named. */
  | 'restOfVisas'
  | 'both'
  /** "these", "them": the visas named before. */
  | 'these'
  | 'sponsor'
  | 'accept'
  /** "considered": open, but no acceptance. */
  | 'consider'
  /** "have sponsored": history, weaker than what is said of today. */
  | 'history'
  | 'yes'
  | 'no'
  | 'not'
  /** "refuse", "ineligible": a refusal without a not. */
  | 'refuse'
  /** "case by case", "some", "hope to": never more than Limited. */
  | 'limit'
  /** "routinely", "generally": softens a refusal, and some of them an acceptance. */
  | 'usual'
  /** "routinely", "always": softens a refusal only. */
  | 'regular'
  /** History, plans, "exceptional candidates", "transfers": soften an acceptance, not a refusal. */
  | 'hedge'
  /** Fellows, faculty, another hospital: not whom a resident asks for. */
  | 'others'
  | 'only'
  | 'except'
  | 'over'
  | 'prefer'
  | 'must'
  | 'need'
  | 'if'
  | 'step3'
  | 'ecfmg'
  | 'citizen'
  | 'resident'
  | 'workPermit'
  | 'nonCitizen'
  /** "not specified", "to be confirmed": no answer. */
  | 'noAnswer'
  /** "verify", "check": the person's own doubt. */
  | 'doubt'
  /** Observers, discrimination notices, waivers of something else: the sentence is about another thing. */
  | 'offTopic'
  /** Scores, letters, years: what programs ask for apart from visas. */
  | 'aside'
  | 'without'
  | 'but'
  | 'and'
  | 'or'
  /** Who sponsors: "we", "the program". */
  | 'subject'
  /** "applicants who …": what follows may narrow an acceptance. */
  | 'who'
  | 'filler';

/** Words that mean something only together with what follows: "all" + "types" + "visa", "other" + "visas". */
export type Composer = 'every' | 'other' | 'kind';
type Vocabulary = Exclude<Meaning, 'allVisas'> | Composer;

/**
 * Phrases by meaning, set off by spaces. `_` joins the words of a phrase, a `*` ends a stem; the longest phrase wins.
 * Written without capitals, apostrophes and hyphens, and without margins: every blank here is in the bundle.
 */
const PHRASES: Readonly<Record<Vocabulary, string>> = {
  j1: 'j1',
  h1b: 'h1b',
  otherVisa: `
xvisa immigrant_visa* tourist_visa* student_visa* visitor_visa* green_card_sponsor* permanent_resident*_sponsor*
sponsor*_green_card* sponsor*_permanent_residen* permanent_resident*_visa*`,
  anyVisa: `
visa* sponsorship* sponsorhip* sponcership* sponsoship* work_visa* employment_visa*
non_immigrant_visa* immigration_sponsor* immigration_support visa_sponsorsh* visa_sponsoring immigration_status
immigration_assistance visa_requirement*`,
  restOfVisas: 'others remaining_visa*',
  both: 'both either ',
  these: `
do_so doing_so these those them such_visa* such_sponsor* this_visa* that_visa* these_visa* those_visa* this_type*
the_case which_is which_are`,
  sponsor: 'spons sponsor* sponser* sponcer* sposor* sponor* sponsr* spnsor*',
  accept: `
accommodat* may_train_on may_train_in may_hold may_enter_on may_use are_appointed may_apply
accept* acept* accpt* welcom* offer* provid* support* allow* permit permits permitted eligib* elegib* eligab* availab*
avaliab* take takes taken taking open_to ok okay fine approved honor* utiliz* use uses used process processes
participat* grant* facilitat* work_with works_with recruit* employ employs hire hires train_on trains_on enroll*
authorized_to_sponsor possible_to_sponsor friendly qualif*_for issue_ds_2019 issues_ds_2019 file files filed recogniz*
recognis* can_do`,
  consider: `
working_* looking_into exploring no_limit_on no_limits_on without_issue* without_problem*
consider* entertain* review reviews reviewed interview interviews interviewed interviewing invite* rank ranks ranked
evaluate evaluates evaluated discuss* look_at looks_at ecfmg_sponsors ecfmg_is_the_sponsor*
can_be_requested may_be_requested open_to_consider* open_to_sponsor* open_to_discuss* willing_to possible* encourage*
discourage* open appoint* no_problem* no_issue* not_a_problem not_an_issue resum* 
`,
  history: `
used_to_do used_to_take used_to_accept used_to_sponsor previously_sponsor* previously_accept*
took
currently_have currently_on
have_sponsor* has_sponsor* had_sponsor* have_accept* has_accept* have_had has_had have_taken has_taken we_accepted
we_sponsored have_matched `,
  yes: 'for_sure yess def fs yes y yep yeah true si sí oui yesmark absolutely certainly definitely of_course affirmative ja',
  no: 'noo no n false nope nomark',
  not: `
not never none neither nor cannot cant dont doesnt wont isnt arent couldnt wouldnt hasnt havent didnt wasnt werent
unable un_able no_longer nothing donot doesnot would_not could_not did_not nobody no_one zero regret* lack lacks
have_yet_to has_yet_to aint neednt mustnt shouldnt not_yet `,
  refuse: `
turn_away turns_away turned_down gone dropped hostile
screen*_out filter*_out weed*_out auto_reject*
refus* declin* reject* prohibit* preclud* bar bars barred ineligib* inelegib* unavailab* unwilling disqualif* forbid*
oppos* on_hold paus* halted frozen postponed discontinu* suspend* exclude excludes excluded restriction* restrict
restricts barrier* disallow* denied deny denies unsupported unsponsored unacceptable not_accept limitation* avoid*
ended turn_down stop* ceas* quit terminat* eliminat* revok* withdr* moratori* freeze froze good_luck unfriendly ban bans banned block*
impossible infeasible unfeasible against off_the_table out_of_reach sunset nix* nogo no_go forgo forego abandon* fail*
scrap* cancel* wary curtail* closed denial not_open unabl* unwelcome unlawful exhausted out_of_the_question disapprov*
disinclin* bad steer_clear ruled_out forget_it phased_out phasing_out`,
  limit: `
permission one_by_one decided_by decided_on decided_at is_decided are_decided determined_* individual_*
cbc
differ differs almost_never next_to_never for_the_preliminary for_prelim* preliminary_residents 
count_on technically theoretically in_theory on_occasion* at_times from_time_to_time rare_occasion* once_in_a_while now_and_then case_by_case 
individually some certain selective* several few many most
may might maybe perhaps possibly potentially probably likely rare rarely seldom occasional* sometimes infrequent*
under_review under_consideration being_reviewed being_considered discretion* subject_to depend* on_request
upon_request guarantee* partial* conditional* sparing* hardly barely scarcely special_circumstance* special_case*
varies vary variable mixed in_principle negotiable not_until until till in_cases rare_case* prob unlikely
difficult* hard tough challeng* reluctan* hesitan* limitedly struggl* tricky iffy 

conceivabl* doubtful questionable tentative* intermittent* varying`,
  usual: `
generally typically usually normally mostly often in_general ordinarily traditionally customarily as_a_rule frequently
preferably`,
  regular: `
routinely routine regularly always automatically commonly necessarily universally
`,
  hedge: `
strong_cand* top_cand* competitive_cand*
after_graduat* after_residency after_training after_complet* upon_complet* upon_graduat* post_residency
plan plans expect*
used_to prior_year* previous* last_year*
us_medical* us_grad* american_medical* amgs lcme
from_20* through_20* thru_20* hopefully old outdated
could would past formerly historically year*_ago were was
has_been have_been future next_year starting beginning recently earlier once eventually soon effective anticipate*
did back_in 
canadian* research limited select selected exceptional* exception*l_candidate* pending hope hopes
hoping planning in_the_process seeking_to outstanding highly_qualified truly transfer* already
contingent provided_that provided_the as_long_as when_possible where_possible temporar* extraordinary circumstance*
unusual* intend* aim aims aspire* strive* trying try 
fund* budget* 
half special_permission approval extension* extend*
renew* last_resort waitlist* only_in only_for only_if only_when only_under only_on when where whenever affiliate*

consortium commit* announce* propos* wish* explore grandfather* waiting elsewhere preliminary_only categorical_only categorical_positions_only currently_in pgy_2 pgy2 pgy_3 pgy3 second_year third_year
`,
  others: `
other_program* other_hospital* other_institution* another_program* another_hospital* fellow fellows fellowship* faculty attending attendings subspecialt* sister`,
  only: `
nothing_else thats_it
only sole solely exclusively strictly just confined_to nothing_but no_one_but restrict*_to limit*_to
may_only can_only none_but`,
  except: `
the_sole_exception* the_only_exception*
except excepting other_than unless apart_from aside_from besides excluding save_for but_for outside_of
not_including 
exception* exempt* beyond`,
  over: 'over rather_than instead_of as_opposed_to in_lieu_of in_place_of ahead_of',
  prefer:
    'norm visa_of_choice default_visa standard_visa appropriate_visa pref prefer* favor* prioriti* priority ideal ideally',
  must: 'must shall have_to has_to need_to needs_to should',
  need: `
qualifications want wants
req reqd
require* need needs needed mandatory obliged obligat* requisite prerequisite`,
  if: 'if assuming in_case in_the_event',
  step3: `

step3 

`,
  ecfmg: 'ecfmg intealth',
  citizen: 'us_cit us_cits cit cits citizen* citzen* citizan* citzien* american* us_national* usc',
  resident: `
permanent_resid*_card* permanent_resid* permanant_resid* permenant_resid* permenent_resid* perm_resid*
permanent_visa* valid_residency valid_us_residency lawful_permanent_resid* green_card* greencard* gc lpr lprs lawful_resid* pr prs legal_permanent_resid* legal_resid*
immigrant_status perm_res`,
  workPermit: `
authori*_to_work eligib*_to_work eligib*_for_employment legal*_authori* legal*_able legal*_eligib* legal*_permitted legal*_entitled
ead eads employment_authori* work_permit* work_authori* 
right_to_work refugee* asyl* daca 
employment_eligib* permitted_to_work able_to_work 
`,
  nonCitizen: `
noncitizen* foreign_national* foreign_citizen* 
international_citizen* aliens

`,
  noAnswer: `
to_confirm to_verify to_check ask_about ask_us_about ask_re inquire_about 

unknown
unclear unspecified info naword tbd tba tbc 


uncertain
see_website see_site see_link idk null undefined 
undecided dunno ask_them contact_gme contact_us contact_the_*
waiting_for_reply still_waiting unsure does_it do_they`,
  doubt: `
be_confirmed be_verified
says reddit forum heard told verify verified verification unverified check ask confirm confirmation inquire enquire double_check need_to_confirm
unconfirmed i_think apparently supposedly reportedly allegedly seems seem according_to rumor* rumour*`,
  offTopic: `
not_matter not_hurt not_a_barrier not_an_obstacle not_a_disadvantage not_count_against
moonlight* i_need i_have i_am_on i_am_currently* factor factors not_affect not_influence no_bearing discriminat* equal_opportunity equal_employment observer* extern externs externship* rotator* medical_student*
visiting_student* clerkship* shadow* nurse* proof_of_citizenship 
country_of_citizenship citizenship_status insurance 
visa_card* visa_fee* event* travel* senior_citizen*
regardless_of irrespective_of without_regard 
dual_citizen* electives elective visa_denial* own_visa* own_sponsor* spouse* dependents
`,
  aside: `
usce* us_clinical* clinical_experience* yog year_of_graduation graduat*_year* graduated cutoff* cut_off* minimum* min score*
step_1 step_2 step1 step2 ck comlex level_1 level_2 attempt* lor lors letter* recommendation* signal* couple* no_research research_not
research_required publication* prelim prelims deadline* img_friendly fmg_friendly do_friendly dos many_img* some_img* few_img* most_img*
no_img* ecfmg_cert*_required ecfmg_cert*_is_required salary stipend vacation housing personal_statement soap volunteer* hands_on paper_application*`,
  but: `
but however although though whereas while yet whilst nevertheless nonetheless conversely on_the_other_hand in_contrast
except_that`,
  and: 'and plus as_well_as along_with and_or in_addition_to followed_by together_with then',
  or: 'or',
  without: 'without',
  who: 'who that whom whose anyone_who those_who',
  subject: `
visa_info* we our program programs programme* hospital hospitals institution institutional institutions university college school
department center centre clinic site sites gme office division it they i this_program system administration leadership
employer employers organization organisation network`,
  filler: `
remain* stay stays keep keeps petition* about re regarding
jan* feb* apr* aug* sept* sep octo* oct novem* nov decem* dec
step3_not_required step3_is_not_required no_step3 step3_not_needed
freida frieda anymore
among_the_few one_of_the_few cannot_make_exception* not_make_exception* dont_make_exception* regrettabl* not_affected not_impacted unaffected about_visa* regarding_visa* 
no_such_requirement* no_requirement* if_you_match* rol rank_list* rank_order* 
temporary_worker* basis this a an good sadly what_about how_about the ours us you your is are be being been do does have has had having will can which there their its for of to in
on with by from at as into under via through thru because since so due per within during after before also too still
even now time year years season cycle academic unfortunately sorry please note
residency residencies health medical medicine internal 
categorical preliminary pgy pgy1 position positions spot spots slot slots post posts track* house staff
applicant* candidate* application* applying apply applies resident residents trainee* intern interns physician*
doctor* graduate* img imgs fmg fmgs individual individuals people person* holder* holding hold holds held possess*
obtain* international foreign qualified eligible_for new incoming training eligibility received proof copy copies document* natural naturaliz* in_need_of needing requiring
seeking clinical alien exchange visitor* non immigrant nonimmigrant status valid active continue* route option options
march june july month able proud pleased happy glad
usmle name value listed following include* including such eg ie etc cap_exempt cap exempt_status
united states america usa state current certificate* certified certification ecfmg_cert*
ecfmg_number ecfmg_status certified_by_ecfmg ecfmg_registration certification_from_ecfmg
ds_2019 ds2019 only_one one two three sponsored_by_us direct itself graduate_medical_education 
first_year sponsoring_agency full length throughout whole entire either_a equivalent
similar no_exceptions without_exception* without_limitation no_matter not_only match until_further_notice as_well
instead not_just where_applicable in_order mar jun jul checked said email emailed
called hr obstetrics emergency 
transitional 
campus eras nrmp very much teaching rotating 
handled arranged issued administered coordinated
managed`,
  every: 'all any every each',
  other: 'other another additional',
  kind: 'type types kind kinds form forms sort sorts category categories class classes',
};

interface Entry {
  /** The words after the first one; a stem keeps its `*`. */
  readonly rest: readonly string[];
  readonly meaning: Vocabulary;
}

const MEANINGS = Object.keys(PHRASES) as Vocabulary[];
let compiled: { readonly words: ReadonlyMap<string, Entry[]>; readonly stems: ReadonlyMap<string, Entry[]> } | null =
  null;

/** The table by first word, built at the first question: nothing is done while the script loads. */
function lexicon() {
  if (compiled !== null) return compiled;
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const meaning of MEANINGS) {
    for (const phrase of PHRASES[meaning].split(/\s+/)) {
      const [first, ...rest] = phrase.split('_');
      if (first === undefined || first === '') continue;
      const map = first.endsWith('*') ? stems : words;
      const key = first.replace('*', '');
      const entries = map.get(key);
      if (entries === undefined) map.set(key, [{ rest, meaning }]);
      else entries.push({ rest, meaning });
    }
  }
  compiled = { words, stems };
  return compiled;
}

/** A phrase found: what it means, and how many words it takes. */
export interface Match {
  readonly meaning: Vocabulary;
  readonly length: number;
}

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** Letters of a stem in the table, its star aside. */
const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;

/** Other adverbs ("gladly", "strongly") and numbers change nothing that is said; "unlikely" and "impossibly" may. */
const NEUTRAL = /^(?:\d\w*|(?!un|im|in|dis|hard)\w{4,}ly|\w+(?:ology|iatr\w+|surgery|opathic|op[a]?edic\w*))$/;

/** Phrases by the word they may begin with, as far as it has been asked: texts use the same few hundred words. */
const candidates = new Map<string, readonly Entry[]>();
const MOST_WORDS = 4000;

function candidatesOf(word: string): readonly Entry[] {
  const known = candidates.get(word);
  if (known !== undefined) return known;
  const { words: exact, stems } = lexicon();
  const found = [...(exact.get(word) ?? [])];
  for (let end = Math.min(word.length, LONGEST_STEM); end >= SHORTEST_STEM; end--) {
    found.push(...(stems.get(word.slice(0, end)) ?? []));
  }
  if (candidates.size < MOST_WORDS) candidates.set(word, found);
  return found;
}

/** The longest phrase that begins at `words[at]`; null for an unknown word. */
export function meaningAt(words: readonly string[], at: number): Match | null {
  const word = words[at];
  if (word === undefined) return null;
  const best = longest(candidatesOf(word), words, at);
  return best ?? (NEUTRAL.test(word) ? { meaning: 'filler', length: 1 } : null);
}

function longest(entries: readonly Entry[], words: readonly string[], at: number): Match | null {
  let found: Match | null = null;
  for (const { rest, meaning } of entries) {
    if (found !== null && rest.length < found.length) continue;
    if (rest.every((pattern, i) => fits(pattern, words[at + 1 + i]))) found = { meaning, length: rest.length + 1 };
  }
  return found;
}
