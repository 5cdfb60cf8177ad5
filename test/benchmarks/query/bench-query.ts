// Tiendo's queries beside other tools, on tasks made up from a seed: npm run bench:query
// --sizes 1000,10000 --tools tiendo,sqlite --runs 50 --seconds 5 --patience 120 --seed 1 --write
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { peers as all } from './peers/index.ts';
import { runSize, type Asked, type SizeOutcome } from './run-peers.ts';
import { report, unexpected } from './table.ts';
import { writeBlock } from './write-block.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    tools: { type: 'string', default: Object.keys(all).join(',') },
    runs: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '5' },
    patience: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function numbers(name: 'sizes' | 'runs' | 'seconds' | 'patience' | 'seed'): number[] {
  const given = values[name].split(',').map(Number);
  const isRight = given.every((value) => Number.isInteger(value) && value > 0);
  return isRight ? given : fail(`--${name} takes whole numbers above 0, not "${values[name]}".`);
}

const tools = values.tools.split(',');
for (const tool of tools)
  if (!all[tool]) fail(`There is no tool "${tool}". There are: ${Object.keys(all).join(', ')}.`);

const one = (name: 'runs' | 'seconds' | 'patience' | 'seed'): number => numbers(name)[0]!;
const asked: Asked = {
  sizes: numbers('sizes'),
  tools,
  seed: one('seed'),
  runs: one('runs'),
  seconds: one('seconds'),
  patience: one('patience'),
};

const memory = Math.round(totalmem() / 2 ** 30);
const processor = cpus()[0]!.model.trim();
const day = new Date().toISOString().slice(0, 10);
const machine =
  `${cpus().length} × ${processor}, ${memory} GB, Node ${process.version} with SQLite ` +
  `${process.versions.sqlite}; ${day}, seed ${asked.seed}.`;

const sizes: SizeOutcome[] = [];
for (const size of asked.sizes) sizes.push(await runSize(size, asked));
const loaded = await Promise.all(
  tools.map(async (tool) => [tool, (await all[tool]!()).peer] as const),
);
const text = report(machine, sizes, new Map(loaded));
console.log(text);

const wrong = unexpected(sizes);
if (wrong.length > 0) {
  console.error(`\nWrong or broken:\n${wrong.join('\n')}`);
  process.exitCode = 1;
} else if (values.write) writeBlock(text);
