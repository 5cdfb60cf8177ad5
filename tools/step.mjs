// One step of `npm start`: says what it does and how long it took, and is skipped when nothing changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inRepository, isTest, repository } from './paths.mjs';
import { run } from './run.mjs';

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true }).toSorted(byName)) {
    if (entry.name === 'node_modules' || isTest(entry.name)) continue;
    yield* filesUnder(join(path, entry.name));
  }
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** One value for the names and contents of all files under these paths; null when there are none. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  let files = 0;
  for (const file of paths.flatMap((path) => [...filesUnder(resolve(repository, path))])) {
    files += 1;
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return files === 0 ? null : hash.digest('hex');
}

function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function writeRecord(file, record) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record)}\n`);
}

/** Whether the step ran before on these very inputs and its outputs still stand as it left them. */
function isUnchanged(record, inputs, outputs) {
  return record.inputs === inputs && outputs !== null && record.outputs === outputs;
}

/**
 * Runs a step `{ name, title, inputs, outputs, prepare?, command }`.
 * `command({ first })` gives the program and its arguments; `first` is true when the inputs
 * changed since the last run. A step without outputs runs each time.
 *
 * @returns whether it ended well; what its program printed is shown only when it failed.
 */
export async function runStep(
  step,
  { force = false, records = inRepository('.cache/steps') } = {},
) {
  const file = join(records, `${step.name}.json`);
  process.stdout.write(`${step.title} … `);
  const inputs = `${process.versions.node} ${fingerprint(step.inputs)}`;
  const record = readRecord(file);
  const outputs = () => (step.outputs ? fingerprint(step.outputs) : null);
  if (!force && isUnchanged(record, inputs, outputs())) {
    console.log('unchanged, skipped');
    return true;
  }
  step.prepare?.();
  const result = await run(step.command({ first: force || record.inputs !== inputs }));
  console.log(`${result.ok ? 'done' : 'failed'} in ${(result.milliseconds / 1000).toFixed(1)} s`);
  if (result.ok) writeRecord(file, { inputs, outputs: outputs() });
  else console.error(result.output);
  return result.ok;
}
