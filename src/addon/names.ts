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
