// The command line's options, read strictly: a misspelt one must not be taken for a file.

import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { labelMessages } from '../messages/label';
import { Stop } from './stop';

export interface LabelOptions {
  readonly file: string;
  readonly profile: string | null;
  readonly sheet: string | null;
  readonly out: string | null;
  readonly json: boolean;
}

const OPTIONS = {
  profile: { type: 'string' },
  sheet: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Gives the options, or 'help'. Throws Stop (status 2) with what is wrong. */
export function readOptions(args: readonly string[]): LabelOptions | 'help' {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const known = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (known === undefined) throw wrong(labelMessages.unknownOption(token.rawName));
    if (values.has(token.name)) throw wrong(labelMessages.twice(token.rawName));
    if (known.type === 'boolean' && token.value !== undefined) throw wrong(labelMessages.noValueTaken(token.rawName));
    if (known.type === 'string' && missing(token.value, token.inlineValue)) {
      throw wrong(labelMessages.missingValue(token.rawName));
    }
    values.set(token.name, token.value ?? '');
  }
  if (values.has('help')) return 'help';
  const [file, ...others] = files;
  if (file === undefined) throw wrong(labelMessages.noFile);
  if (others.length > 0) throw wrong(labelMessages.moreThanOneFile(files));
  const out = values.get('out') ?? null;
  if (out !== null && !['.csv', '.xlsx'].includes(extname(out).toLowerCase())) throw wrong(labelMessages.badOut(out));
  return {
    file,
    profile: values.get('profile') ?? null,
    sheet: values.get('sheet') ?? null,
    out,
    json: values.has('json'),
  };
}

/** `--out --json` means that the file's name was forgotten; `--out=--json` is a name. */
function missing(value: string | undefined, inline: boolean | undefined): boolean {
  return value === undefined || value === '' || (inline !== true && value.startsWith('--'));
}

function wrong(what: string): Stop {
  return new Stop(labelMessages.wrongUsage(what), 2);
}
