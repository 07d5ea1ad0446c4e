// The requirements of one assessment in words: what the program says, what the person has, and the state. Made on demand.

import { ruleMessages as say } from '../messages/rules';
import type { Answer, Day, Firmness, Limit, Program } from '../reading/facts';
import type { FieldName } from '../reading/fields';
import { isPast, type Profile } from '../reading/profileFacts';
import { knownClosed } from '../reference/institutions';
import { applicantOf, type Applicant } from './applicant';
import type { Assessment, Criterion, Requirement, State } from './assessment';

export interface CriterionRow {
  readonly rule: Requirement['rule'];
  readonly criterion: string;
  /** What the program says. */
  readonly says: string;
  /** What the person has. */
  readonly you: string;
  readonly state: State;
}

/** The whole table of one program: Criterion, Program says, You, State (S4). */
export function criteriaTable(assessment: Assessment, profile: Profile): readonly CriterionRow[] {
  const applicant = applicantOf(profile);
  return assessment.requirements.map((requirement) => ({
    rule: requirement.rule,
    criterion: say.criteria[requirement.criterion],
    says: programSays(requirement.criterion, assessment, applicant),
    you: youHave(requirement.criterion, applicant),
    state: requirement.state,
  }));
}

/** What the program says about a criterion, in words. */
function programSays(criterion: Criterion, { program, visa }: Assessment, applicant: Applicant): string {
  switch (criterion) {
    case 'imgs accepted':
      return answered(program.acceptsImgs, say.says.yes, say.says.no);
    case 'visa':
      return visaSays(program, visa.text);
    case 'step 2 minimum':
      return limited(program.step2Min, say.says.score);
    case 'step 1 minimum':
      return limited(program.step1Min, say.says.score);
    case 'attempts':
      return limited(program.attemptsMax, say.says.attempts);
    case 'graduation':
      return limited(program.gradYearsMax, say.says.years);
    case 'usce':
      return limited(program.usceMonthsMin, say.says.months);
    case 'ecfmg':
      return answered(program.ecfmgAtApply, say.says.needed, say.says.notNeeded);
    case 'step 3':
      return answered(program.step3Needed, say.says.needed, say.says.notNeeded);
    case 'us letters':
      return limited(program.usLettersMin, say.says.letters);
    case 'accepting applications': {
      const closed = knownClosed(program.name, program.city);
      return closed
        ? say.says.closed(closed.name, closed.closedOn)
        : answered(program.accepting, say.says.yes, say.says.no);
    }
    case 'step 2 pass mark':
      return say.says.passMark(applicant.passMark.mark);
  }
}

function visaSays({ visa }: Program, flag: string): string {
  if (visa.j1 === 'Unknown' && visa.h1b === 'Unknown' && visa.eligibility === 'open') return say.says.nothing;
  if (visa.eligibility !== 'open') return flag.replace(/^\w+: /, '');
  return `J-1 ${visa.j1.toLowerCase()}, H-1B ${visa.h1b.toLowerCase()}`;
}

/** What to do about fields of the person's that give nothing: correct the one that cannot be read, else fill one in. */
export function fillIn({ problems }: Profile, ...fields: readonly FieldName[]): string {
  const unread = fields.find((field) => problems.some(({ column }) => column === field));
  return unread === undefined ? say.you.blank(fields.join(' or ')) : say.you.unread(unread);
}

/** What is to come; asks what came of it where its day has passed by As of. */
function dueOn(words: string, on: Day, field: FieldName, { asOf }: Profile): string {
  return isPast(on, asOf) ? say.you.past(words, field) : words;
}

/** What the person has, in words; a blank field says which one to fill in. */
export function youHave(criterion: Criterion, applicant: Applicant): string {
  const { profile } = applicant;
  const { score, yearsAtApplication, yearsAtStart, mostFailures } = applicant;
  switch (criterion) {
    case 'imgs accepted':
      return say.you.img;
    case 'visa':
      return say.you.needsVisa(profile.visaNeed);
    case 'step 2 minimum':
    case 'step 2 pass mark':
      return score ? say.you.score(score.points, score.planned) : fillIn(profile, 'Step 2 CK');
    case 'step 1 minimum':
      switch (profile.step1.kind) {
        case 'score':
          return say.you.score(profile.step1.score, false);
        case 'pass':
          return say.you.pass;
        case 'fail':
          return say.you.fail;
        case 'blank':
          return fillIn(profile, 'Step 1');
      }
    // falls through: the inner switch is exhaustive
    case 'attempts':
      return say.you.attempts(mostFailures + 1);
    case 'graduation':
      return yearsAtApplication === null || yearsAtStart === null
        ? fillIn(profile, 'Graduation year')
        : say.you.years(yearsAtApplication, yearsAtStart);
    case 'usce':
      return profile.usceMonths === null
        ? fillIn(profile, 'USCE months')
        : say.you.months(profile.usceMonths, profile.observershipMonths ?? 0);
    case 'ecfmg':
      switch (profile.ecfmg.kind) {
        case 'yes':
          return say.you.certified;
        case 'no':
          return say.you.notCertified;
        case 'expected':
          return dueOn(say.you.expected(profile.ecfmg.on), profile.ecfmg.on, 'ECFMG certified', profile);
        case 'blank':
          return fillIn(profile, 'ECFMG certified');
      }
    // falls through: the inner switch is exhaustive
    case 'step 3':
      if (profile.step3.kind === 'scheduled')
        return dueOn(say.you.scheduled(profile.step3.on), profile.step3.on, 'Step 3', profile);
      return profile.step3.kind === 'passed' ? say.you.passed : say.you.notPassed;
    case 'us letters':
      return profile.usLetters === null ? fillIn(profile, 'US letters') : say.you.letters(profile.usLetters);
    case 'accepting applications':
      return '';
  }
}

function limited(limit: Limit, words: (value: number) => string): string {
  if (limit.kind === 'unknown') return say.says.nothing;
  if (limit.kind === 'none') return say.says.noLimit;
  const asked = firmly(words(limit.value), limit.firmness, say.says.preferred);
  return limit.preferred === undefined ? asked : `${asked}; ${say.says.preferred(words(limit.preferred))}`;
}

function answered(answer: Answer, yes: string, no: string): string {
  if (answer.kind === 'unknown') return say.says.nothing;
  return firmly(answer.kind === 'yes' ? yes : no, answer.firmness, say.says.preferably);
}

function firmly(words: string, firmness: Firmness, preferred: (words: string) => string): string {
  switch (firmness) {
    case 'strict':
      return words;
    case 'preferred':
      return preferred(words);
    case 'verify':
      return say.says.verify(words);
  }
}
