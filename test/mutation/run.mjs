// npm run mutation [model | query | a glob, such as 'packages/sdk/src/query/group.ts'] …
//
// What was killed the last time is not tried again while its source and its tests stay as they were.
// What survived is: Stryker would keep it without a look where no test is known to cover it, as of
// constants that are worked out when a file is loaded.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { areas, stateFile } from './areas.mjs';

const kept = ['Killed', 'Timeout', 'RuntimeError'];

/** Whether the patterns name a file: the last that does decides, as Stryker has it. */
function isMutated(file, patterns) {
  const matches = (pattern) => matchesGlob(file, pattern.replace(/^!/, ''));
  return patterns.findLast(matches)?.startsWith('!') === false;
}

function forgetSurvivors(patterns) {
  if (!existsSync(stateFile)) return;
  const state = JSON.parse(readFileSync(stateFile, 'utf8'));
  for (const [name, file] of Object.entries(state.files)) {
    if (!isMutated(name, patterns)) continue;
    file.mutants = file.mutants.filter(({ status }) => kept.includes(status));
  }
  writeFileSync(stateFile, JSON.stringify(state));
}

const [asked, ...more] = process.argv.slice(2);
const mutate =
  asked === undefined ? Object.values(areas).flat() : (areas[asked] ?? asked.split(','));
forgetSurvivors(mutate);
const given = ['--mutate', mutate.join(), ...more];
const { status } = spawnSync('stryker', ['run', 'test/mutation/stryker.config.mjs', ...given], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
