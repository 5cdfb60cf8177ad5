import { readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../../../tools/paths.mjs';

/** Puts tables between the two marks of a benchmark in a page of the documentation. */
export function writeBlock(
  tables: string,
  name = 'bench:query',
  page = 'docs/performance.md',
): void {
  const [begin, end] = [`<!-- npm run ${name} -- --write -->`, `<!-- end of ${name} -->`];
  const file = inRepository(page);
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${page} has no "${begin}" … "${end}" to write between.`);
  writeFileSync(file, `${before}${begin}\n\n${tables}\n\n${end}${after}`);
}
