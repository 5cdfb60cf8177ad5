import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spread } from './median.mjs';

const program = fileURLToPath(new URL('ingest-once.mjs', import.meta.url));

/** Time and memory of reading all five documents, each run in a new process. */
export function benchIngest(runs) {
  const results = Array.from({ length: runs }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['--conditions=source', program], { encoding: 'utf8' }),
    ),
  );
  const of = (name) => results.map((result) => result[name]);
  console.log(
    `Ingest of five documents (${results[0].tasks} tasks, ${results[0].indicators} indicators), ${runs} runs`,
  );
  console.log(`  first in a process   ${spread(of('first'), 'ms')}   goal 1000 ms`);
  console.log(`  again, warm          ${spread(of('warm'), 'ms')}`);
  console.log(`  memory of the process ${spread(of('megabytes'), 'MB')}   goal 200 MB`);
}
