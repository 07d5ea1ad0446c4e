// Sentences about facts of one program that cannot all be true.

export const programMessages = {
  minimumAboveTypical: (minimum: number, typical: number) =>
    `Its minimum ${minimum} is above its typical score ${typical}: one of them is wrong. Check both.`,
  nonUsAboveAll: (nonUs: number, all: number) =>
    `Its share of non-US IMGs (${nonUs}%) is above its share of all IMGs (${all}%): one of them is wrong. Check both.`,
} as const;
