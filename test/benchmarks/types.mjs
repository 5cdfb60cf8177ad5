// How long TypeScript takes for a page of forty queries: npm run bench:types
// Each figure is the median of five runs, of each version that is installed; beside it, what a page
// that only imports the SDK takes. Ends with 1 where the version that the packages are built with
// takes two seconds or more in all.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { inRepository, program } from '../../tools/paths.mjs';
import { median } from './median.mjs';

const runs = 5;
const limit = 2;
const settings = inRepository('test/types/tsconfig.json');
const single = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext'];
const pages = {
  'forty queries': ['-p', settings],
  'one import': [...single, '--target', 'es2022', inRepository('test/types/one-import.ts')],
};

const secondsOf = (text, name) =>
  Number(new RegExp(`^${name}:\\s+([\\d.]+)s`, 'm').exec(text)?.[1]);
const countOf = (text, name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]);

function measured(compiler, options) {
  const start = performance.now();
  const { status, stdout } = spawnSync(program(compiler), [...options, '--extendedDiagnostics'], {
    encoding: 'utf8',
    cwd: inRepository('test/types'),
  });
  if (status !== 0) throw new Error(stdout);
  return {
    wall: (performance.now() - start) / 1000,
    total: secondsOf(stdout, 'Total time'),
    check: secondsOf(stdout, 'Check time'),
    types: countOf(stdout, 'Types'),
    instantiations: countOf(stdout, 'Instantiations'),
  };
}

function row(compiler, options) {
  const all = Array.from({ length: runs }, () => measured(compiler, options));
  const names = Object.keys(all[0]);
  return Object.fromEntries(
    names.map((name) => [name, Number(median(all.map((one) => one[name])).toFixed(2))]),
  );
}

const versionOf = (compiler) =>
  spawnSync(program(compiler), ['--version'], { encoding: 'utf8' }).stdout.trim();

console.log(`${cpus()[0].model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`);
const table = {};
for (const compiler of ['tsc', 'tsc6']) {
  for (const [page, options] of Object.entries(pages)) {
    table[`${versionOf(compiler)}: ${page}`] = row(compiler, options);
  }
}
console.table(table);
const { wall } = table[`${versionOf('tsc')}: forty queries`];
console.log(`Seconds; the limit is ${limit}, with the version that builds the packages ${wall}.`);
process.exitCode = wall < limit ? 0 : 1;
