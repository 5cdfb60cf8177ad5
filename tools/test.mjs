// `npm test`, after the installation. Names of tasks or groups run only those: node tools/test.mjs lint
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { requireNode } from './node-version.mjs';
import { inRepository } from './paths.mjs';
import { runTasks } from './run-tasks.mjs';
import { groups, tasks } from './tasks.mjs';

requireNode();

/** The named tasks and all that they need, in the order of the list. */
function choose(names) {
  const chosen = new Set();
  const add = (name) => {
    if (!tasks[name]) {
      const known = [...Object.keys(tasks), ...Object.keys(groups)].join(', ');
      console.error(`There is no "${name}" to run. There are: ${known}.`);
      process.exit(2);
    }
    chosen.add(name);
    tasks[name].needs?.forEach(add);
    tasks[name].after?.forEach(add);
  };
  names.flatMap((name) => groups[name] ?? name).forEach(add);
  return Object.entries(tasks).filter(([name]) => chosen.has(name));
}

/** A runner's own tests, and a failure more when it failed without a failing test or ran none. */
function countRunner(task, result) {
  let count;
  try {
    count = task.count(JSON.parse(readFileSync(inRepository(task.report), 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, detail: 'it left no report' };
  }
  if (count.empty) return { ...count, failed: count.failed + 1, detail: 'it ran no test' };
  if (!result.ok && count.failed === 0) {
    return { ...count, failed: 1, detail: 'all tests passed, but it ended with an error' };
  }
  return count;
}

/** A step that is not a runner of tests is one check. */
function countTask(task, result) {
  if (result.skippedFor) {
    return { passed: 0, failed: 1, skipped: 0, detail: `not run: ${result.skippedFor} failed` };
  }
  if (task.count) return countRunner(task, result);
  return { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, skipped: 0 };
}

function printLine({ title, count, seconds }) {
  const mark = count.failed > 0 ? '✗' : '✓';
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const detail = count.detail ? ` (${count.detail})` : '';
  const figures = `${count.passed} passed, ${count.failed} failed${skipped}${detail}`;
  console.log(`${mark} ${title.padEnd(58)} ${seconds.toFixed(1).padStart(6)} s  ${figures}`);
}

function show(task, result) {
  console.log(`\n── ${task.title}`);
  if (result.skippedFor) console.log(`Not run, because ${result.skippedFor} failed.`);
  else if (result.output.trim()) console.log(stripVTControlCharacters(result.output).trimEnd());
}

const names = process.argv.slice(2);
const list = choose(names.length > 0 ? names : Object.keys(tasks));
const started = performance.now();
mkdirSync(inRepository('.cache'), { recursive: true });
for (const [, task] of list) if (task.report) rmSync(inRepository(task.report), { force: true });

const results = await runTasks(list, show);
const lines = list.map(([name, task]) => {
  const result = results.get(name);
  const seconds = (result.milliseconds ?? 0) / 1000;
  return { title: task.title, seconds, count: countTask(task, result) };
});

console.log(`\n── Summary, after ${Math.round((performance.now() - started) / 1000)} s`);
lines.forEach(printLine);
const sum = (key) => lines.reduce((total, line) => total + line.count[key], 0);
const summary = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(inRepository('.cache/summary.txt'), `${summary}\n`);
console.log(summary);
process.exitCode = sum('failed') > 0 ? 1 : 0;
