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
  /** History, plans, "exceptional candidates": soften an acceptance, not a refusal. */
  | 'hedge'
  /** Transfers: a hedge that by itself speaks of the H-1B. */
  | 'transfer'
  /** Fellows, faculty, another hospital: not whom a resident asks for. */
  | 'others'
  /** Preliminary positions: some of the residents. */
  | 'prelim'
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

/** One word, phrase or stop of a text about visas. */
export type Token = Meaning | 'word' | 'comma' | 'dash' | 'open' | 'close' | 'colon' | 'stop' | 'question';
/** A token before its neighbours have been looked at. */
export type Raw = Token | Composer;

/**
 * Phrases by meaning, set off by spaces. `_` joins the words of a phrase, a `*` ends a stem; the longest phrase wins.
 * Written without capitals, apostrophes and hyphens, in the order of the alphabet, and without margins: every blank here
 * is in the bundle.
 */
const PHRASES: Readonly<Record<Vocabulary, string>> = {
  j1: 'j1',
  h1b: 'h1b',
  otherVisa: `
green_card_sponsor* immigrant_visa* permanent_resident*_sponsor* permanent_resident*_visa* sponsor*_green_card*
sponsor*_permanent_residen* student_visa* tourist_visa* visitor_visa* xvisa`,
  anyVisa: 'employment_visa* immigration_s* non_immigrant_visa* sponsorship* visa* visa_requirement* work_visa*',
  restOfVisas: 'others remaining_visa* the_rest',
  both: 'both either',
  these: `
do_so doing_so such_sponsor* such_visa* that_visa* the_case them these this_type* this_visa* those which_are which_is`,
  sponsor: 'spons* sponsor_anyone',
  accept: `
accept* accommodat* allow* applicants_use approved are_appointed authorized_to_sponsor availab* can_apply can_do
elegib* elig* employ employs encouraged_to_apply enroll* facilitat* file filed files fine friendly giving grant* hire*
honor* host* invited_to_apply issue*_ds_2019 may_apply may_enter* may_hold may_train* may_use offer* ok okay open_to
participat* permit* possible_to_sponsor process processes provid* qualif* recogni* recruit* support* take* taking train
trains utiliz* we_use welcom* work_with works_with`,
  consider: `
appoint* can_be_requested consider* discourage* discuss* ecfmg_is_the_sponsor* ecfmg_sponsors encourage* entertain*
evaluate* exploring interview* invite* look_at looking_into looks_at open open_to_consider* open_to_discuss*
open_to_sponsor* possible* rank ranked ranks resum* review* willing_to without_issue* working_*`,
  history: `
currently_have currently_on had_sponsor* has_accept* has_had has_sponsor* has_taken have_accept* have_had have_matched
have_sponsor* have_taken took used_to_accept used_to_do used_to_sponsor used_to_take we_accepted we_sponsored`,
  yes: 'absolutely certainly def definitely for_sure fs ja of_course oui si sí true y yeah yep yes yesmark yess',
  no: 'false hard_no n no no_img*_on_visa* no_way nomark noo nope strictly_no',
  not: `
aint arent cannot cant could_not couldnt did_not didnt doesnot doesnt donot dont has_yet_to hasnt have_yet_to havent
isnt lack lacks mustnt neednt neither never no_longer no_one nobody none nor not not_yet nothing nowhere regret*
shouldnt un_able unable wasnt werent wont would_not wouldnt zero`,
  refuse: `
abandon* against avoid* bad ban banned bans bar barr* bars block* cancel* ceas* closed declin* denial denied denies
deny disallow* disapprov* discontinu* disqualif* dropped eliminat* ended exclude* fail* filter*_out forbid* forget_it freeze
froze* gone good_luck halted hostile impossible inelegib* ineligib* limitation* moratori* no_chance no_go no_luck
no_more nogo off_the_table on_hold oppos* opted_out out_of_the_question paus* phased_out postponed preclud* prevent*
prohibit* quit refus* reject* restrict restriction* restricts revok* ruled_out screen*_out stop* suspend* terminat*
turn*_away turn*_down unacceptable unavailab* unfriendly unlawful unsponsored unsupported unwelcome unwilling withdr*
zero_chance`,
  limit: `
almost_never barely by_exception case_by_case caveat* cbc certain challeng* concern conditional* count_on decided_at
decided_by decided_on depend* determined_* differ differs difficult* discretion* doubt* exceptional_case* few full_for
guarantee* hard hardly hesitan* iffy in_cases in_theory individual_* individually infrequent* is_decided likely
limitedly many may maybe might mixed most negotiable none_of_our_res* not_both not_discourage* not_encourage* not_keen
occasional* on_occasion* on_request one_by_one partial* perhaps permission possibly potentially prob* promise*
questionable rare rare_occasion* rarely reluctan* scarcely seldom selective* several so_far some sometimes sparing*
special_case* struggl* subject_to technically tentative* theoretically tough tricky under_consideration under_review
unlikely upon_request variable varies vary* whether`,
  usual: `
as_a_rule commonly customarily first_year_of frequently generally in_general mostly normally often ordinarily
preferably traditionally typically usually`,
  regular: 'always automatically necessarily regularly routine routinely universally',
  hedge: `
affiliate* after_graduat* after_residency after_training aim already amgs announce* anticipate* approval as_long_as
as_soon_as back_in beginning budget* canad* categorical_positions_only circumstance* commit* contingent could
currently_in did earlier effective elsewhere eventually exceptional* expect* explore exten* extraordinary for_current_res* formerly
from_20* fund* future half has_been have_been highly_qualified historically hope* hoping in_20* in_the_process intend*
last_year* limited next_year old once only_for only_if only_in outdated past pending pgy2 pgy3 pgy_2 pgy_3 plan*
post_residency prev previous* prior_to_20* propos* provided_that provided_the recently renew* research second_year
seeking_to select selected soon starting strive* temporar* third_year through_20* thru_20* try trying
unusual* us_grad* us_medical* used_to waiting waitlist* was were when whenever where wish* would year*_ago`,
  others: 'attending* faculty fellow* list_of_hospital* list_of_program* peer* sister subspecialt*',
  transfer: 'transfer*',
  prelim: 'prelim*',
  only: `
confined_to exclusively just limit*_to may_only nothing_but nothing_else olny only onley or_nothing restrict*_to sole solely
strictly thats_it`,
  except: `
apart_from aside_from besides beyond but_for except exception* excluding exempt* not_including other_than outside_of
the_only_exception* the_sole_exception* unless`,
  over: 'ahead_of as_opposed_to instead_of over rather_than',
  prefer: 'favor* ideal* norm pref* prioriti* priority standard_visa visa_of_choice',
  must: 'has_to have_to must must_already_h* need_to needs_to shall should',
  need: `
a_must condition_of mandatory must_be_held need* oblig* prerequisite qualifications req reqd require* requisite want*`,
  if: 'assuming before_20* if in_case in_the_event not_until till until',
  step3: 'step3',
  ecfmg: 'ecfmg intealth',
  citizen: 'american* cit citiz* cits citz* or_nationals us_national* usc',
  resident: `
gc green_card* greencard* lawful_permanent_resid* lawful_resid* legal_permanent_resid* legal_resid* lpr* perm_res*
perman*_resid* permanent_resid*_card* permanent_visa* permen*_resid* pr proof_of_citizenship_or_perm* prs
resident_alien* valid_residency`,
  workPermit: `
able_to_work asyl* authori*_to_work daca ead* eligib*_for_employment eligib*_to_work employment_authori*
employment_eligib* legal*_authori* permitted_to_work refugee* right_to_work work_authori* work_permit*`,
  nonCitizen: 'aliens foreign_citizen* foreign_national* noncitizen*',
  noAnswer: `
ask_about ask_re ask_them ask_us_about contact_gme contact_the_* contact_us do_they does_it dunno idk info
inquire_about naword none_on not_immigrant_visa* null questions see_link see_site see_website still_waiting tba tbc tbd
to_check to_confirm to_verify uncertain unclear undecided undefined unknown unspecified unsure waiting_for_reply`,
  doubt: `
according_to allegedly apparently ask be_confirmed be_verified check confirm confirmation dont_think* double_check
enquire forum heard i_guess i_think inquire need_to_confirm reddit reportedly rumo* says seem seems supposedly told
unconfirmed unverified verification verify`,
  offTopic: `
citizenship_status clerkship* deadline_for dependents discriminat* elective* equal_opportunity event* extern externs* factor*
financial_a* financial_s* i_am_currently* i_am_on i_have i_need insurance irrespective_of medical_student* moonlight*
no_bearing not_affect not_barrier not_count_against not_hurt not_influence not_matter nurse* observer* own_sponsor*
own_visa* premium_process* proof_of_citizenship regardless_of rotator* shadow* spouse* travel* visa_denial* visa_fee*
without_regard`,
  aside: `
attempt* ck clinical_experience* comlex couple* cut_off* cutoff* deadline* do_friendly dos ecfmg_cert*_is_required
ecfmg_cert*_required few_img* fmg_friendly graduat*_year* graduated img_friendly letter* level_1 level_2 lor* many_img*
min minimum* most_img* no_img* no_research publication* research_not research_required score* signal* soap some_img*
step1 step2 step_1 step_2 us_clinical* usce* year_of_graduation yog`,
  but: 'although but however nevertheless on_the_other_hand though whereas while whilst yet',
  and: 'along_with and and_or as_well_as in_addition_to plus then together_with',
  or: 'or',
  without: 'without',
  who: 'anyone_who that those_who who whom whose',
  subject: `
administration center centre clinic college department* division employer* facility gme hospital* i institution* it
leadership network office organi* our program* school site* system they university visa_info* we`,
  filler: `
a able about about_visa* academic active admitted after again alien also among_the_few an anymore anything applic*
applies apply applying apr* are arranged as at aug* b4 basis be because been before being but_not_limited_to by called
campus can candidate* cannot_make_exception* cap cap_exempt cat categorical certif* checked clinical confirmed
continue* coordinated copies copy current cycle dec decem* direct do doctor* document* does ds2019 ds_2019 due during
ecfmg_cert* ecfmg_number ecfmg_status education eg either_a eligibility eligible_for email emailed emergency
enter_the_program entire equivalent eras etc even exchange feb* first_year fmg* following for foreign* freida frieda
from full glad good graduate* had handled happy has have having health held here hold* house hr ie if_you_match* img*
immigrant in in_order includ* incoming individual* instead intern* into is issued its jan* join jul* jun* keep keeps
length listed made maintain* mar march match medic* month much name naturaliz* needing never_mind new no_exceptions
no_matter no_requirement* no_step3 non nonimmigrant not_affected not_just not_limited_to not_only note nov* now nrmp
obtain* oct* of on one only_one option* ours paid people per person* petition* pgy* physician* please pleased policy
position* possess* post posts practice prior_to prior_to_start* proof proud qualified rank_list* re received regarding
regrettabl* remain* requiring residen* rol route sadly said season secure seeking sep sept* similar since slot* so
sorry spot* staff start_of state* status stay* step3_is_not_required step3_not_needed step3_not_required steps still
such teaching temporary_worker* territories the their there this three through* thru time to too track* train_in
trainee* training transitional two under unfortunately united until_further_notice us usa usmle valid value verified
very via visitor* w what_about which will with within without_exception* year* you your`,
  every: 'all any each every',
  other: 'additional another other',
  kind: 'categories category class classes form forms kind kinds sort* type*',
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
