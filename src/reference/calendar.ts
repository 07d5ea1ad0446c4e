// The season's dates. They are second-hand: wherever one is shown, the person is told to check it on the official page.

export interface SeasonCalendar {
  /** The year residency starts. */
  readonly season: number;
  /** Days as YYYY-MM-DD. */
  readonly applicationsOpen: string;
  readonly nrmpRegistrationOpens: string;
  readonly programsSeeApplications: string;
  /** IMGs only. */
  readonly ecfmgPathwaysDeadline: string;
  readonly rankingOpens: string;
  readonly rankListsDue: string;
  readonly matchDay: string;
}

export const CALENDAR: SeasonCalendar = {
  season: 2027,
  applicationsOpen: '2026-09-02',
  nrmpRegistrationOpens: '2026-09-15',
  programsSeeApplications: '2026-09-23',
  ecfmgPathwaysDeadline: '2027-01-31',
  rankingOpens: '2027-02-01',
  rankListsDue: '2027-03-03',
  matchDay: '2027-03-19',
};
