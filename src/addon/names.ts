// The names that the add-on gives to things in the person's file, in one place: it finds its own things again by them.

/** Named ranges (SPEC section 1). */
export const PROGRAMS = 'PROGRAMS';
export const PROFILE = 'PROFILE';

export const TAB = {
  programs: 'Programs',
  profile: 'Profile',
  dashboard: 'Dashboard',
  mentorReview: 'Mentor review',
} as const;

/** Stands in A1's note of a tab that the add-on makes anew on request, so that it only ever replaces its own. */
export const OWN_TAB_NOTE = 'Made by Residency Tiers, and made again on request: what is typed here is lost then.';

/** How the note on a frozen label's header begins (S8). */
export const FROZEN_NOTE = 'Frozen on ';

/** The name itself, or with the add-on's name behind it where somebody else's tab has it. */
export function ownTabName(name: string): string {
  return `${name} (Residency Tiers)`;
}

/** True for a tab that the add-on writes for reading only: it looks like a tracker and is none. */
export function isReportTab(name: string): boolean {
  return [TAB.dashboard, TAB.mentorReview].some((own) => name === own || name === ownTabName(own));
}
