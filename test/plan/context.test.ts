// What a list adds to the roadmap, on small lists whose numbers are counted by hand.

import { roadmapContext } from '../../src/plan/context';
import { roadmap } from '../../src/plan/roadmap';
import { listOfWords, profileOf } from '../list/build';

describe('roadmapContext', () => {
  const profile = profileOf('');

  test('R1 an empty list adds nothing', () => {
    expect(roadmapContext([], profile)).toEqual({});
  });

  test('R1 programs that one more year would close: open now, closed at 3 years since graduation', () => {
    // Graduated 2024, season 2027: two years at application. A limit of 2 closes with one more, 3 and none do not, 1 is closed already.
    const entries = listOfWords(
      '2 x Safety: Grad years max=2; Safety: Grad years max=3; Safety; Safety: Grad years max=1',
      profile,
    );
    expect(roadmapContext(entries, profile).programsClosedByAnotherYear).toBe(2);
  });

  test('R1 a limit that is only preferred does not close', () => {
    const entries = listOfWords('Safety: Grad years max=2 preferred', profile);
    expect(roadmapContext(entries, profile).programsClosedByAnotherYear).toBe(0);
  });

  test('R1 a program that stands twice is counted once', () => {
    const entries = listOfWords('2 x Safety: Grad years max=2, Program=Mercy, State=NY', profile);
    expect(roadmapContext(entries, profile).programsClosedByAnotherYear).toBe(1);
  });

  test('R1 without a graduation year nothing is said about closing', () => {
    const blank = profileOf('Graduation year: ');
    const entries = listOfWords('Safety: Grad years max=2', blank);
    expect(roadmapContext(entries, blank)).not.toHaveProperty('programsClosedByAnotherYear');
  });

  test('R2 count, Boston, J-1 and unknown visas are the list', () => {
    const entries = listOfWords(
      '2 x Safety: State=NY; Safety: City=Boston, State=MA; Safety: State=OH, J-1=; Safety: State=TX, Status=Researching',
      profile,
    );
    // One row has a status, so that the blank ones do not count and "Researching" does not either.
    expect(roadmapContext(entries, profile).list).toMatchObject({ applications: 0, massachusettsVisaOk: 1 });
    const counted = listOfWords('2 x Safety: State=NY; Safety: City=Boston, State=MA; Safety: State=OH, J-1=', profile);
    expect(roadmapContext(counted, profile).list).toMatchObject({
      applications: 4,
      bostonPercent: 25,
      j1Percent: 75,
      visaUnknown: 1,
      massachusettsVisaOk: 1,
    });
  });

  test('R1 the roadmap says it', () => {
    const early = profileOf('Stage: Pre-application');
    const entries = listOfWords('3 x Safety: Grad years max=2', early);
    const why = roadmap(early, roadmapContext(entries, early)).find(({ step }) => step.startsWith('A year of'))?.why;
    expect(why).toContain(
      'It would make it 3 years since graduation when you apply, and 3 programs on your list would then close.',
    );
  });
});
