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
sponsor*_green_card* sponsor*_permanent_residen* sponsor*_for_permanent_residen* sponsor*_for_green_card*`,
  anyVisa: `
visa* viza* sponsorship* sponsership* sponsorhip* sponcership* sponsoship* work_visa* employment_visa*
non_immigrant_visa* immigration_sponsor* immigration_support visa_sponsor* visa_sponser* petition* immigration_status
immigration_assistance`,
  restOfVisas: 'others remaining_visa*',
  both: 'both either both_of_these both_of_them both_of_those',
  these: `
do_so doing_so these those them such_visa* such_sponsor* this_visa* that_visa* these_visa* those_visa* this_type*
the_case`,
  sponsor: 'spons sponsor* sponser* sponcer* sposor* sponor* sponsr* spnsor*',
  accept: `
are_appointed may_apply
accept* acept* accpt* welcom* offer* provid* support* allow* permit permits permitted eligib* elegib* eligab* availab*
avaliab* take takes taken taking open_to ok okay fine approved honor* utiliz* use uses used process processes
participat* grant* facilitat* work_with works_with recruit* employ employs hire hires train_on trains_on enroll*
authorized_to_sponsor possible_to_sponsor friendly qualif*_for issue_ds_2019 issues_ds_2019 file files filed recogniz*
recognis* can_do`,
  consider: `
consider* entertain* review reviews reviewed interview interviews interviewed interviewing invite* rank ranks ranked
evaluate evaluates evaluated discuss* look_at looks_at ecfmg_sponsors the_ecfmg_sponsors ecfmg_is_the_sponsor*
the_ecfmg_is_the_sponsor* can_be_requested may_be_requested open_to_consider* open_to_sponsor* open_to_discuss* willing_to possible* encourage*
discourage* open appoint* no_problem* no_issue* not_a_problem not_an_issue resum* exploring looking_into working_on
working_toward* working_to`,
  history: `
took
currently_have currently_on
used_to_do used_to_take used_to_accept used_to_sponsor have_sponsor* has_sponsor* had_sponsor* have_accept* has_accept* have_had has_had have_taken has_taken we_accepted
we_sponsored have_trained have_matched have_hosted previously_sponsored previously_accepted`,
  yes: 'yess def fs yes y yep yeah true si sí oui yesmark absolutely certainly definitely of_course affirmative ja',
  no: 'noo no n false nope nomark',
  not: `
not never none neither nor cannot cant dont doesnt wont isnt arent couldnt wouldnt hasnt havent didnt wasnt werent
unable un_able no_longer nothing donot doesnot would_not could_not did_not nobody no_one zero regret* lack lacks
does_no do_no have_yet_to has_yet_to aint neednt mustnt shouldnt not_yet do_n_t don_t doesn_t can_t won_t is_n_t isn_t aren_t ca_n_t`,
  refuse: `
gone dropped hostile
screen*_out filter*_out weed*_out auto_reject*
refus* declin* reject* prohibit* preclud* bar bars barred ineligib* inelegib* unavailab* unwilling disqualif* forbid*
oppos* on_hold paus* halted frozen postponed discontinu* suspend* exclude excludes excluded restriction* restrict
restricts barrier* disallow* denied deny denies unsupported unsponsored unacceptable not_accept limitation* avoid*
ended turn_down stop* ceas* quit terminat* eliminat* revok* withdr* moratori* freeze froze good_luck unfriendly ban bans banned block*
impossible infeasible unfeasible against off_the_table out_of_reach sunset nix* nogo no_go forgo forego abandon* fail*
scrap* cancel* wary curtail* closed denial not_open unabl* unwelcome unlawful exhausted out_of_the_question disapprov*
disinclin* steer_clear ruled_out forget_it phased_out phasing_out`,
  limit: `
cbc
differ differs almost_never almost_no next_to_never for_preliminary for_the_preliminary for_prelim* preliminary_residents preliminary_interns preliminary_applicants preliminary_track
count_on technically theoretically in_theory on_occasion* at_times from_time_to_time rare_occasion* once_in_a_while now_and_then case_by_case case_to_case case_basis
individual_basis individual_case* individually individual_consideration some certain selective* several few many most
may might maybe perhaps possibly potentially probably likely rare rarely seldom occasional* sometimes infrequent*
under_review under_consideration being_reviewed being_considered discretion* subject_to depend* on_request
upon_request guarantee* partial* conditional* sparing* hardly barely scarcely special_circumstance* special_case*
varies vary variable mixed in_principle negotiable not_until until till in_cases in_some_cases prob unlikely
difficult* hard tough challeng* reluctan* hesitan* limitedly struggl* tricky iffy decided_by determined_by decided_on
determined_on is_decided is_determined are_decided are_determined decided_at determined_at will_be_determined
conceivabl* doubtful questionable tentative* very_few intermittent* varying`,
  usual: `
generally typically usually normally mostly often in_general ordinarily traditionally customarily as_a_rule frequently
preferably`,
  regular: `
routinely routine regularly always automatically commonly currently_routinely necessarily universally
as_a_matter_of_course`,
  hedge: `
from_20* old outdated
could would past previously formerly historically used_to prior_year* previous_year* last_year* year*_ago were was
has_been have_been future next_year starting beginning recently earlier once eventually soon effective anticipate*
expect_to expects_to did back_in us_graduate* us_medical_graduate* us_medical_school* american_medical_school*
us_grads amgs lcme canadian* research limited select selected exceptional* exception*l_candidate* pending hope hopes
hoping plan_to plans_to planning in_the_process seeking_to outstanding highly_qualified truly transfer* already
contingent provided_that provided_the as_long_as when_possible where_possible temporar* extraordinary circumstance*
unusual* intend* aim aims aspire* strive* trying try tries 
fund* budget* strong_candidate*
top_candidate* competitive_candidate* half special_permission approval extension* extend*
renew* last_resort waitlist* only_in only_for only_if only_when only_under only_on when where whenever affiliate*
after_graduat* after_residency after_training after_complet* upon_complet* upon_graduat* post_residency 
consortium commit* announce* propos* wish* explore grandfather* waiting elsewhere preliminary_only categorical_only categorical_positions_only currently_in pgy_2 pgy2 pgy_3 pgy3 second_year third_year
`,
  others: `
other_program* other_hospital* other_institution* another_program* another_hospital* sister_program* fellow fellows fellowship* faculty attending attendings subspecialt* sister`,
  only: `
nothing_else thats_it
only solely exclusively strictly just confined_to nothing_but no_one_but limited_only_to restrict*_to limit*_to
may_only can_only none_but`,
  except: `
except excepting other_than unless apart_from aside_from besides excluding exclusive_of save_for but_for outside_of
with_the_sole_exception_of with_the_only_exception_of not_including the_only_exception_is the_only_exception_being
exception* exempt* beyond`,
  over: 'over rather_than instead_of as_opposed_to in_lieu_of in_place_of ahead_of',
  prefer:
    'visa_of_choice default_visa standard_visa appropriate_visa pref prefer* favor* prioriti* priority ideal ideally',
  must: 'must shall have_to has_to need_to needs_to should',
  need: `
want wants
req reqd
require* need needs needed mandatory obliged obligat* requisite condition_of_employment prerequisite`,
  if: 'if assuming in_case in_the_event',
  step3: `
s3
step_3 step_iii step_three usmle_3 step3 step_3_passed step_3_required step_3_is_required requires_step_3
require_step_3 passing_step_3 passed_step_3 pass_step_3 completed_step_3 completion_of_step_3 complete_step_3
passing_usmle_step_3 passed_usmle_step_3 pass_usmle_step_3 comlex_level_3`,
  ecfmg: `
ecfmg intealth efcmg educational_commission_for_foreign_medical_graduates ecfmg_sponsored ecfmg_sponsorship
sponsored_by_ecfmg sponsored_by_the_ecfmg sponsored_through_ecfmg sponsored_through_the_ecfmg sponsored_via_ecfmg
ecfmg_as_the_sponsor ecfmg_as_sponsor sponsored_by_intealth sponsored_through_intealth intealth_sponsored
sponsored_by_the_educational_commission_for_foreign_medical_graduates`,
  citizen: 'citizen* citzen* citizan* citzien* american* us_national* usc',
  resident: `
permanent_resid*_card* permanent_resid* permanant_resid* permenant_resid* permenent_resid* perm_resid*
lawful_permanent_resid* green_card* greencard* gc lpr lprs lawful_resid* pr prs legal_permanent_resid* legal_resid*
immigrant_status perm_res`,
  workPermit: `
ead eads employment_authori* work_permit* work_authori* authorized_to_work authorised_to_work legally_authorized
legally_authorised legally_able_to_work right_to_work refugee* asyl* daca eligible_to_work eligible_for_employment
legally_eligible employment_eligib* permitted_to_work able_to_work employment_authorization_document*
authorization_to_work legal_authori* legally_permitted legally_entitled`,
  nonCitizen: `
non_us_citizen* non_citizen* noncitizen* non_american* foreign_national* foreign_citizen* not_us_citizen*
not_a_us_citizen* not_citizen* not_a_citizen* not_american* nonus_citizen* international_citizen* aliens
non_us_national* non_united_states_citizen* not_united_states_citizen* not_be_us_citizen* not_be_a_us_citizen*
arent_us_citizen* not_us not_a_us_national*`,
  noAnswer: `
nothing_on nothing_about
not_listed not_specified not_stated not_mentioned not_known not_indicated not_sure not_clear not_available_online
not_provided_online not_found not_yet_listed not_yet_specified not_on_website not_on_the_website not_given unknown
unclear unspecified naword tbd tba tbc to_be_determined to_be_confirmed to_be_verified to_be_announced no_info*
no_data no_visa_info* no_sponsorship_info* no_mention* no_answer no_response no_reply no_details dont_know doesnt_say does_not_say does_not_specify
doesnt_specify does_not_mention doesnt_mention does_not_state doesnt_state not_updated no_policy nothing_listed
nothing_mentioned nothing_stated couldnt_find could_not_find cannot_find cant_find not_applicable uncertain
see_website see_site see_link idk null undefined not_published not_posted not_disclosed not_reported no_idea
not_addressed not_determined not_decided undecided not_confirmed dont_see doesnt_list dunno no_clue ask_them
not_answered no_word waiting_for_reply still_waiting unsure`,
  doubt: `
be_confirmed be_verified
says reddit forum heard told verify verified verification unverified check ask confirm confirmation inquire enquire double_check need_to_confirm
unconfirmed i_think apparently supposedly reportedly allegedly seems seem according_to rumor* rumour*`,
  offTopic: `
not_hurt not_harm not_a_barrier not_an_obstacle not_penali* not_disadvantag* not_a_disadvantage not_count_against
moonlight* i_need i_have i_am_on factor factors not_affect not_influence no_bearing discriminat* equal_opportunity equal_employment observer* extern externs externship* rotator* medical_student*
visiting_student* clerkship* shadow* nurse* faculty_member* proof_of_citizenship proof_of_us_citizenship
country_of_citizenship citizenship_status countries_of_citizenship insurance gift_card* credit_card* id_card*
visa_card* mastercard visa_fee* visa_appointment* visa_delay* visa_interview* event* travel* senior_citizen*
citizen_science citizenship_award good_citizen* regardless_of irrespective_of without_regard elective_student*
dual_citizen* electives elective visa_denial* own_visa* own_immigration own_work own_sponsor* spouse* dependents
professionalism`,
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
we our program programs programme* hospital hospitals institution institutional institutions university college school
department center centre clinic site sites gme office division it they i this_program system administration leadership
employer employers organization organisation network`,
  filler: `
freida frieda anymore
step_3_not_required step_3_is_not_required no_step_3* step_3_not_needed among_the_few one_of_the_few cannot_make_exception* not_make_exception* dont_make_exception* regrettabl* not_affected not_impacted unaffected about_visa* regarding_visa* concerning_visa* about_sponsorship regarding_sponsorship
no_such_requirement* no_requirement* if_you_match* if_match* if_matched if_selected if_accepted rol rank_list* rank_order* roster unless_otherwise otherwise_qualif* otherwise_eligib*
temporary_worker* basis this a an good sadly what_about how_about the ours us you your is are be being been do does have has had having will can which there their its for of to in
on with by from at as into under via through thru because since so due per within during after before also too still
even now time at_this_time presently year years season cycle academic this_year unfortunately sorry please note
thank_you ok_to residency residencies health medical medicine internal family pediatrics psychiatry surgery neurology
pathology categorical preliminary pgy pgy1 position positions spot spots slot slots post posts track* house staff
applicant* candidate* application* applying apply applies resident residents trainee* intern interns physician*
doctor* graduate* img imgs fmg fmgs individual individuals people person* holder* holding hold holds held possess*
obtain* international foreign foreign_born qualified eligible_for new incoming training in_need_of needing requiring
seeking clinical alien exchange visitor* non immigrant nonimmigrant status valid active continue* route option options
january february march april june july august september october november december month able proud pleased happy glad
usmle name value listed following include* including such eg ie specifically namely etc cap_exempt cap exempt_status
united states america american_born usa state current current*ly certificate* certified certification ecfmg_cert*
ecfmg_number ecfmg_status certified_by_ecfmg certified_by_the_ecfmg ecfmg_registration certification_from_ecfmg
ds_2019 ds2019 only_one one two three sponsored_by_us direct directly itself q graduate_medical_education pgy_1
first_year sponsoring_agency sponsoring_organization full length throughout whole entire must_hold either_a equivalent
similar no_exceptions without_exception* without_limitation no_matter not_only match until_further_notice as_well
instead not_just where_applicable in_order jan feb mar apr jun jul aug sep sept oct nov dec checked said email emailed
called hr anesthesiology dermatology radiology orthopaedic* orthopedic* obstetrics gynecology emergency neurosurgery
urology otolaryngology ophthalmology oncology osteopathic allopathic transitional 
campus eras nrmp intealth_certif* very much teaching rotating more_info*
more_information for_more further_info* for_details for_information handled arranged issued administered coordinated
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
const NEUTRAL = /^(?:\d\w*|(?!un|im|in|dis|hard)\w{4,}ly)$/;

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
