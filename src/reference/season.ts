// The season the figures belong to, in one place.

/** The year in which residency would start when the Profile does not say (SPEC section 2). */
export const DEFAULT_SEASON = 2027;

/** Which edition of figures and rules this is: year and number, shown in the sidebar. */
export const FIGURES_VERSION = '2026.1';
