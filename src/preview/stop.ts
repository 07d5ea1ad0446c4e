// How the command line ends early: one sentence for the person, and the exit status that scripts look at (SPEC section 8).

export class Stop extends Error {
  /** 1 = a file cannot be read or written, 2 = wrong usage. */
  readonly status: 1 | 2;

  constructor(sentence: string, status: 1 | 2) {
    super(sentence);
    this.status = status;
  }
}

/** The system's code of a failed call (`ENOENT`), '' for other errors. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
