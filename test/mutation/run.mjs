// npm run mutation [model | query | a glob, such as 'packages/sdk/src/query/group.ts'] …
//
// What was killed the last time is not tried again while its source and its tests stay as they were.
// What survived is: Stryker would keep it without a look where no test is known to cover it, as of
// constants that are worked out when a file is loaded.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { areas, stateFile } from './areas.mjs';

const kept = ['Killed', 'Timeout', 'RuntimeError'];

function forgetSurvivors() {
  if (!existsSync(stateFile)) return;
  const state = JSON.parse(readFileSync(stateFile, 'utf8'));
  for (const file of Object.values(state.files)) {
    file.mutants = file.mutants.filter(({ status }) => kept.includes(status));
  }
  writeFileSync(stateFile, JSON.stringify(state));
}

const [asked, ...more] = process.argv.slice(2);
const mutate = asked === undefined ? Object.values(areas).flat() : (areas[asked] ?? [asked]);
forgetSurvivors();
const given = ['--mutate', mutate.join(), ...more];
const { status } = spawnSync('stryker', ['run', 'test/mutation/stryker.config.mjs', ...given], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
