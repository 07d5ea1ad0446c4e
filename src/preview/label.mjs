// Starts the command line from what was built, and builds first when a source is newer: no compiler runs otherwise.

import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = join(root, '.build/label.mjs');

if (!upToDate([program, join(root, 'dist/Code.js')])) {
  const build = join(root, 'src/build/build.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', build], { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(`The labels could not be built from src/, so nothing was labelled.\n${stderr.trim()}`);
    process.exit(1);
  }
}
// npm starts scripts in the project's folder; a file's name is meant from where the person stands.
if (process.env.npm_lifecycle_event === 'label' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const { main } = await import(pathToFileURL(program).href);
process.exitCode = await main(process.argv.slice(2), root);

function upToDate(built) {
  const oldest = Math.min(...built.map(changed));
  return isOlder(join(root, 'src'), oldest);
}

/** True when neither a folder nor anything in it changed after `time`. By hand: the recursive listing takes three times as long. */
function isOlder(folder, time) {
  return (
    changed(folder) <= time &&
    readdirSync(folder, { withFileTypes: true }).every((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? isOlder(path, time) : changed(path) <= time;
    })
  );
}

/** When a file changed, in milliseconds; 0 for one that is not there. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
