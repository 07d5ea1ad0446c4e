// The note by which the add-on knows a Dashboard that it may replace (src/addon/names.ts; a test holds the two together).

export const DASHBOARD_NOTE = 'Made by Residency Tiers, and made again on request: what is typed here is lost then.';
