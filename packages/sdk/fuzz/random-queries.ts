// Gives a client a million random values as a query: `npm run fuzz:query [-- runs [seed]]`. Each has
// to be answered or refused with a TiendoError, in less than a second.
import { inspect } from 'node:util';
import { fuzz } from '../testing/fuzz.ts';

const [runs = 1_000_000, seed = Date.now() & 0x7fffffff] = process.argv.slice(2).map(Number);
const shortly = (value: unknown): string => inspect(value, { depth: 6 }).slice(0, 2000);

console.log(`${runs} values, seed ${seed}`);
const start = performance.now();
const { counts, slowest, escaped } = await fuzz(runs, seed);
console.table(counts);
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s in all.`);
const [once, again] = [slowest.milliseconds, slowest.again].map((time) => time.toFixed(1));
console.log(`The slowest: ${once} ms, ${again} ms once more: ${shortly(slowest.value)}`);
for (const { value, error } of escaped) {
  console.error(`Neither answered nor refused: ${shortly(value)}\n${shortly(error)}`);
}
process.exitCode = escaped.length > 0 || slowest.milliseconds > 1000 ? 1 : 0;
