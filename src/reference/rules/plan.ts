// The rules about the roadmap and about making up for a score (R).

import type { CatalogueRule } from './rule';

export const PLAN_RULES: readonly CatalogueRule[] = [
  {
    id: 'R1',
    title: 'Before the application',
    sentence:
      'Step 2 CK as the main repair when it is pending, hands-on US experience, letters, research, and a visa plan, each with your own numbers.',
    sources: ['G', 'O'],
    where: ['src/plan/exams.ts', 'src/plan/experience.ts', 'src/plan/research.ts', 'src/plan/visaPlan.ts'],
  },
  {
    id: 'R2',
    title: 'Application season',
    sentence:
      'Count, mix and place of the list, community programs, ERAS, personal statement, interviews, and confirming every visa policy.',
    sources: ['G'],
    where: ['src/plan/season.ts', 'src/plan/interviews.ts'],
  },
  {
    id: 'R3',
    title: 'Not matched',
    sentence:
      'SOAP first, then feedback, a post or role that adds to the file, new letters and output, and an application that says what changed.',
    sources: ['G', 'O'],
    where: ['src/plan/notMatched.ts'],
  },
  {
    id: 'R4',
    title: 'Strengths beside a score',
    sentence:
      'A score that cannot be changed is one part of the story: names which of research, USCE, letters, English test, certificates, honors and in-training exam your profile already has.',
    sources: ['G'],
    where: ['src/plan/strengths.ts', 'src/plan/roadmap.ts'],
  },
];
