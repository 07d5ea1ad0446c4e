// What people are told when the visa columns of one program do not agree (H3).

import { listed } from './words';

/** H3: two columns say different things about one visa; which, and what we made of it. */
export function visaColumnsDisagree(visa: 'J-1' | 'H-1B', columns: readonly string[]): string {
  return `The columns ${listed(columns.map((name) => `"${name}"`))} say different things about the ${visa} visa. It counts as case by case until you confirm it with the program.`;
}

/** H3: one cell says opposite things about a visa. */
export function visaCellContradicts(column: string): string {
  return `The column "${column}" both accepts and refuses a visa here. It counts as case by case until you confirm it with the program.`;
}

/** H3: one column shuts out everybody who needs a visa, another accepts a visa or draws the line elsewhere. */
export function eligibilityDisagrees(): string {
  return 'The visa columns do not agree on who may apply. The wider reading counts until you confirm it with the program.';
}
