// Sentences about facts of one program that cannot all be true.

export const programMessages = {
  minimumAboveTypical: (minimum: number, typical: number) =>
    `Its minimum ${minimum} is above its typical score ${typical}: one of them is wrong. Check both.`,
  nonUsAboveAll: (nonUs: number, all: number) =>
    `Its share of non-US IMGs (${nonUs}%) is above its share of all IMGs (${all}%): one of them is wrong. Check both.`,
  closed: (hospital: string, day: string, source: string) =>
    `${hospital} closed on ${day} (${source}). Check which hospital is meant.`,
  noImgsYetSome: (share: number) =>
    `Says that it takes no IMGs, yet ${share}% of its residents are IMGs: one of them is wrong. Check both.`,
  twoStates: (state: string, place: string) =>
    `The State column says ${state}, the City column ${place}: ${state} is taken. Check both.`,
} as const;
