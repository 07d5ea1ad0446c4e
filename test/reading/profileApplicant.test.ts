// What follows from the profile alone (P1, P2, P4, P5, P8): each example's rows read and worked out the public way.

import { readProfile } from '../../src/reading/profile';
import { applicantOf, type Applicant } from '../../src/rules/applicant';
import { column, examples, rowsOf } from './profileSupport';

/** One thing that follows, in the words of the table. */
function follows(applicant: Applicant, what: string): string {
  const { cv, passMark, yearsAtApplication, yearsAtStart } = applicant;
  const topic = /^(years|cv|step1|step2|low band|pass|failures|exceptional|first)\b/.exec(what)?.[1];
  switch (topic) {
    case 'years':
      return `years ${yearsAtApplication === null ? '?' : `${yearsAtApplication}/${yearsAtStart ?? '?'}`}`;
    case 'cv':
      return `cv ${cv.strength} ${cv.markers.length}`;
    case 'step1':
      return `step1 ${applicant.step1Band ?? '?'}`;
    case 'step2':
      return `step2 ${applicant.step2Band ?? '?'}`;
    case 'low band':
      return `low band ${applicant.lowBand ? 'yes' : 'no'}`;
    case 'pass':
      return `pass ${passMark.state} ${passMark.mark}`;
    case 'failures':
      return `failures ${applicant.mostFailures}`;
    case 'exceptional':
      return `exceptional ${applicant.exceptional ? 'yes' : 'no'}`;
    case 'first':
      return `first ${applicant.firstSpecialty.name ?? '?'}`;
    default:
      throw new Error(`"${what}" is not known here`);
  }
}

const cases = examples('profile-applicant.csv').map((example) => ({
  title: `${column(example, 'Rule')} ${column(example, 'What')}`,
  rows: column(example, 'Profile'),
  wanted: column(example, 'What follows').split('; '),
}));

test.each(cases)('$title', ({ rows, wanted }) => {
  for (const kind of ['', 'typed'] as const) {
    const read = rowsOf(rows, '').map(([field, value]) => [
      field,
      kind === 'typed' && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ]);
    const applicant = applicantOf(readProfile(read));
    expect(wanted.map((what) => follows(applicant, what))).toEqual(wanted);
  }
});
