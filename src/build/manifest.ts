// The manifest, checked: the scopes are a promise to the people who install this (S10).

import { readFile } from 'node:fs/promises';
import { BuildError } from './failure';

const SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** Gives the manifest's text as it is; throws BuildError unless it asks for exactly the two scopes of S10 on V8. */
export async function manifest(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const content = readObject(path, text);
  const scopes = Array.isArray(content['oauthScopes']) ? content['oauthScopes'].map(String) : [];
  if ([...scopes].sort().join() !== [...SCOPES].sort().join()) {
    throw new BuildError(`appsscript.json must ask for exactly these scopes: ${SCOPES.join(', ')}.`);
  }
  if (content['runtimeVersion'] !== 'V8') throw new BuildError('appsscript.json must set runtimeVersion to V8.');
  if ('addOns' in content)
    throw new BuildError('appsscript.json must not have addOns: custom functions would not work.');
  return text;
}

function readObject(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null) return { ...content };
  } catch {
    // Said below: for the developer a broken manifest and one that is no object need the same repair.
  }
  throw new BuildError(`${path} is not a JSON object.`);
}
