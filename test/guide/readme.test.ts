import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dataUrl } from '@tiendo/dataset';
import { createClient, staticFilesSource, type Answer, type Task } from '@tiendo/sdk';
import { expect, test } from 'vitest';

type Program = (client: unknown, source: unknown) => Promise<Answer<Task>>;
const AsyncFunction = (async () => {}).constructor as new (...texts: string[]) => Program;

/** The published files, at whatever address the program names. */
const published = (): ReturnType<typeof staticFilesSource> =>
  staticFilesSource('https://example.gov.vn/data/', {
    fetch: async (address) => {
      const { pathname } = new URL(String(address));
      const file = await readFile(new URL(pathname.replace('/data/', ''), dataUrl));
      return new Response(new Uint8Array(file));
    },
  });

const textOf = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
const programIn = (path: string): string => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return /^```js\n([^]*?)^```/m.exec(text)![1]!;
};

test.for([
  ['README.md', 'is', 'document', 'line'],
  ['docs/vi/README.md', 'là', 'văn bản', 'dòng'],
] as const)('what %s says of its program comes out', async ([path, is, document, line]) => {
  const run = new AsyncFunction(
    'createClient',
    'staticFilesSource',
    `${programIn(path)} return { total, rows };`,
  );
  const { total, rows } = await run(createClient, published);
  const { id, title, deadline, source } = rows[0]!;
  const text = textOf(path);
  expect(text).toContain(`\`total\` ${is} ${total}. \`rows[0]\` ${is} \`${id}\`, *${title}*`);
  expect(text).toMatch(new RegExp(`\`deadline.end\`( là)? \`${deadline.end}\``));
  expect(text).toContain(`${document} ${source.document}, ${line} ${source.lines[0]}.`);
});

test.for([
  ['README.md', 'leads (%1 tasks) and coordinates (%2)', '%1 tasks and %2 indicators'],
  ['docs/vi/README.md', 'Chủ trì %1 nhiệm vụ, phối hợp %2', '%1 nhiệm vụ và %2 chỉ tiêu'],
] as const)('what %s counts comes out', async ([path, card, all]) => {
  const tiendo = createClient({ source: published() });
  const tasks = tiendo.tasks().where({ plan: 'hcm-2030' });
  const id = 'hcm/so-khoa-hoc-va-cong-nghe';
  const filled = (text: string, one: number, two: number): string =>
    text.replace('%1', String(one)).replace('%2', String(two));
  const [led, coordinated] = await Promise.all([
    tasks.where({ lead: id }).count(),
    tasks.where({ coordinating: id }).count(),
  ]);
  expect(textOf(path)).toContain(filled(card, led, coordinated));
  const counts = [await tiendo.tasks().count(), await tiendo.indicators().count()] as const;
  expect(textOf(path)).toContain(filled(all, ...counts));
});
