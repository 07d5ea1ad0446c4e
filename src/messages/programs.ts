// Sentences about facts of one program that cannot all be true.

const BOTH_COUNT = 'Until you correct it, both count as they stand.';

export const programMessages = {
  minimumAboveTypical: (minimum: number, typical: number) =>
    `Its minimum ${minimum} is above its typical score ${typical}: one of them is wrong. ${BOTH_COUNT}`,
  nonUsAboveAll: (nonUs: number, all: number) =>
    `Its share of non-US IMGs (${nonUs}%) is above its share of all IMGs (${all}%): one of them is wrong. ${BOTH_COUNT}`,
  closed: (hospital: string, day: string, source: string) =>
    `${hospital} closed on ${day} (${source}). Check which hospital is meant; until then the row is Ineligible.`,
  noImgsYetSome: (share: number) =>
    `It says that the program takes no IMGs, yet ${share}% of its residents are IMGs: one of them is wrong. Until you correct it, the No counts.`,
  twoStates: (state: string, place: string) =>
    `The State column says ${state}, the City column ${place}: ${state} counts until you correct it.`,
} as const;
