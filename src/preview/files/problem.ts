// A file that cannot be opened or saved, said in one sentence that a person can act on.

export class FileProblem extends Error {}
