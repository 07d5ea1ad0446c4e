// What applications cost and where they are sent: fees and services by specialty. The dollar amounts themselves are rule numbers (numbers.ts).

/** L8. Source of the ERAS program fees [A]; calculators that say $2,375 for 100 programs use the fellowship table. */
export const FEES_SOURCE = { title: 'AAMC, ERAS program fees', seasons: '2025 to 2027' } as const;

/** Specialties whose applications do not go through ERAS, with the service that takes them: left out of the cost and named. */
export const OTHER_SERVICES: ReadonlyMap<string, string> = new Map([
  ['Emergency Medicine', 'ResidencyCAS'],
  ['Obstetrics and Gynecology', 'ResidencyCAS'],
  ['Plastic Surgery', 'its own common application'],
  ['Ophthalmology', 'SF Match'],
]);

/** What IMGs who need a visa reported: context beside L1, never a rule. */
export const REPORTED = { applications: 177, interviews: 4, answers: 94, season: '2023-24' } as const;
