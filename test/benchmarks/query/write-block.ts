import { readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../../../tools/paths.mjs';

const file = inRepository('docs/performance.md');
const [begin, end] = ['<!-- npm run bench:query -- --write -->', '<!-- end of bench:query -->'];

/** Puts the tables between the two marks of docs/performance.md. */
export function writeBlock(tables: string): void {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/performance.md has no "${begin}" … "${end}" to write between.`);
  writeFileSync(file, `${before}${begin}\n\n${tables}\n\n${end}${after}`);
}
