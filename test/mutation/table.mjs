// Prints what the last `npm run mutation` came to, folder by folder, as the table of docs/mutation.md.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const { files } = JSON.parse(readFileSync('.cache/mutation/report.json', 'utf8'));
const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
const folders = new Map();

for (const [file, { mutants }] of Object.entries(files)) {
  const folder = dirname(file).replace(/^packages\//, '');
  for (const name of [folder, `${folder.split('/')[0]}, all`]) {
    const counts = folders.get(name) ?? new Map();
    folders.set(name, counts);
    for (const { status } of mutants) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
}

console.log('| folder | mutants | killed | timed out | survived | not covered | score |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
for (const [folder, counts] of [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const cells = statuses.map((status) => counts.get(status) ?? 0);
  const all = cells.reduce((sum, count) => sum + count, 0);
  const score = ((cells[0] + cells[1]) / all) * 100;
  console.log(`| \`${folder}\` | ${[all, ...cells, `${score.toFixed(1)} %`].join(' | ')} |`);
}
