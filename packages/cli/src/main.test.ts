import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { endOf, filesIn, newFolder, root, runTiendo, startTiendo } from '../tools/run-tiendo.ts';
import { sampleDocument, sampleManifest } from '../tools/sample-plan.ts';
import { commands } from './run.ts';

/** A folder with `seeds/`, and in it one short document under a manifest. */
async function workplace() {
  const folder = await newFolder();
  const seeds = join(folder, 'seeds');
  await mkdir(seeds);
  await writeFile(join(seeds, 'mau.txt'), sampleDocument);
  await writeFile(join(seeds, 'manifest.json'), JSON.stringify(sampleManifest));
  return { path: folder, seeds, run: (...args: string[]) => runTiendo(args, folder) };
}

test('tiendo alone lists its commands with examples and exit codes', async () => {
  const { code, out, err } = await runTiendo([]);
  expect([code, err]).toEqual([0, '']);
  for (const { name, examples } of commands) {
    expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(out).toContain(examples[0]![0]);
  }
  expect(out).toContain('130  stopped by Ctrl+C');
});

test('tiendo help NAME and NAME --help say the same of a command', async () => {
  const help = await runTiendo(['help', 'ingest']);
  const asked = await runTiendo(['ingest', '--help']);
  expect(help).toEqual(asked);
  expect(help.code).toBe(0);
  expect(help.out).toContain('--out DIR');
  expect(help.out).toContain('# One document, as the manifest describes it');
});

test('an unknown command names the nearest one', async () => {
  const { code, out, err } = await runTiendo(['inget']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    'tiendo: There is no command "inget". Did you mean "ingest"? "tiendo help" lists all of them.\n',
  );
});

test('an unknown option names the nearest one', async () => {
  const { code, err } = await runTiendo(['export', '--fromat', 'csv']);
  expect(code).toBe(2);
  expect(err).toBe('tiendo: "tiendo export" has no option --fromat. Did you mean "--format"?\n');
});

test('ingest writes a data folder, the same each time', async () => {
  const place = await workplace();
  const first = await place.run('ingest', '--out', 'one');
  expect(first).toMatchObject({ code: 0, out: '' });
  expect(first.err).toContain('Done: 1 plans, 2 tasks');
  await place.run('ingest', '--out', 'two');
  const [one, two] = [join(place.path, 'one'), join(place.path, 'two')];
  const files = await filesIn(one);
  expect(files).toHaveLength(6);
  expect(await filesIn(two)).toEqual(files);
  for (const file of files) {
    expect(await readFile(join(two, file))).toEqual(await readFile(join(one, file)));
  }
});

test('ingest again replaces what it wrote before and leaves other files alone', async () => {
  const place = await workplace();
  await place.run('ingest', '--out', 'data');
  const data = join(place.path, 'data');
  const before = await filesIn(data);
  await writeFile(join(data, 'notes.txt'), 'mine');
  await writeFile(join(place.seeds, 'mau.txt'), sampleDocument.replace('Mở Cổng', 'Lập Cổng'));
  expect((await place.run('ingest', '--out', 'data')).code).toBe(0);
  const after = await filesIn(data);
  expect(after).toContain('notes.txt');
  expect(after).toHaveLength(before.length + 1);
  const changed = before.filter((file) => !after.includes(file));
  expect(changed).toEqual([expect.stringMatching(/^mau-2025\.[0-9a-f]{10}\.json$/)]);
});

test('a given file is read as the manifest describes it', async () => {
  const place = await workplace();
  const { code } = await place.run('ingest', 'seeds/mau.txt', '--out', 'data');
  expect(code).toBe(0);
  const index = JSON.parse(await readFile(join(place.path, 'data/index.json'), 'utf8'));
  expect(index.plans[0]).toMatchObject({ id: 'mau-2025', number: '1/KH-UBND' });
});

test('a file that no manifest names is a plan of its own, and that is said', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'ke-hoach-7.txt'), sampleDocument);
  const args = ['ingest', 'ke-hoach-7.txt', '--out', 'data', '--jurisdiction', 'hanoi'];
  const { code, err } = await runTiendo([...args, '--year', '2026'], folder);
  expect(code).toBe(0);
  expect(err).toContain('ke-hoach-7.txt: no manifest names it; read as a plan of its own');
  const index = JSON.parse(await readFile(join(folder, 'data/index.json'), 'utf8'));
  expect(index.plans).toEqual([
    expect.objectContaining({
      id: 'ke-hoach-7',
      jurisdiction: 'hanoi',
      period: { start: '2026-01-01', end: '2026-12-31' },
    }),
  ]);
});

test('ingest stopped by Ctrl+C leaves nothing, or all of it', async () => {
  const place = await workplace();
  const child = startTiendo(['ingest', '--out', 'data'], place.path);
  const ended = endOf(child);
  await once(child.stderr!, 'data');
  child.kill('SIGINT');
  const { code } = await ended;
  const files = (await filesIn(place.path)).filter((file) => file.startsWith('data'));
  expect([0, 130]).toContain(code);
  expect(files).toHaveLength(code === 0 ? 6 : 0);
});

test('check ends with 1 until every finding is reviewed, and says what is gone', async () => {
  const place = await workplace();
  const cut = sampleDocument.replace('Báo cáo\tNăm 2025', 'Báo cáo\t');
  await writeFile(join(place.seeds, 'mau.txt'), cut);
  const open = await place.run('check', '--json');
  expect(open.code).toBe(1);
  const ids: string[] = JSON.parse(open.out).plans[0].findings.map(({ id }: any) => id);
  expect(ids.length).toBeGreaterThan(0);
  const list = ids.map((id) => ({ id, why: 'Văn bản in như vậy.' }));
  const file = join(place.seeds, 'findings-reviewed.json');
  await writeFile(file, JSON.stringify(list));
  const reviewed = await place.run('check');
  expect(reviewed.code).toBe(0);
  expect(reviewed.out).toContain('✓ đã xem xét · blankCell');
  await writeFile(file, JSON.stringify([...list, { id: 'mau-2025/old', why: 'x' }]));
  const gone = await place.run('check', '--lang', 'en');
  expect(gone.code).toBe(1);
  expect(gone.out).toMatch(
    /No longer found, to be removed from seeds.findings-reviewed.json:\nmau/,
  );
});

test('export prints JSON that is the text of dataset.json', async () => {
  const place = await workplace();
  await place.run('ingest', '--out', 'data');
  const { code, out } = await place.run('export', '--format', 'json');
  expect(code).toBe(0);
  expect(out).toBe(await readFile(join(place.path, 'data/dataset.json'), 'utf8'));
});

test('export prints one table, one plan, one language', async () => {
  const place = await workplace();
  const args = ['export', '--format', 'csv', '--what', 'tasks', '--plan', 'mau-2025'];
  const { code, out } = await place.run(...args, '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toMatch(/^\uFEFFId,Plan,Section/);
  expect(out.trimEnd().split('\r\n')).toHaveLength(3);
  const unknown = await place.run('export', '--plan', 'mau-2026');
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('There is no plan "mau-2026"; there are mau-2025. Did you mean');
});

test('export writes a file instead', async () => {
  const place = await workplace();
  const { code, out } = await place.run('export', '--format', 'csv', '--out', 'x/tasks.csv');
  expect([code, out]).toEqual([0, '']);
  expect(await readFile(join(place.path, 'x/tasks.csv'), 'utf8')).toContain('Mở Cổng dữ liệu');
});

test('a reader that closes the pipe early ends the command quietly', async () => {
  const child = startTiendo(['export', '--format', 'json'], root);
  child.stdout!.once('data', () => child.stdout!.destroy());
  const { code, err } = await endOf(child);
  expect(code).toBe(0);
  expect(err).not.toMatch(/EPIPE|tiendo:/);
});

test('serve says its address, serves the folder and ends with 0 when it is stopped', async () => {
  const place = await workplace();
  await place.run('ingest', '--out', 'data');
  const child = startTiendo(['serve', 'data', '--port', '0'], place.path);
  const ended = endOf(child);
  const [line] = (await once(child.stdout!, 'data')) as [string];
  const address = /http:\S+/.exec(line)![0];
  const answer = await fetch(new URL('documents/mau.html', address));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('id="L5"');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});
