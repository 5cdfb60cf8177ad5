import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkReferences, Dataset, DatasetIndex, PlanFile, validate } from '@tiendo/model';
import { expect, onTestFinished, test } from 'vitest';
import { dataUrl } from './data-url.ts';

const data = fileURLToPath(dataUrl);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const command = join(root, 'packages/cli/src/main.ts');

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length)).sort();
}

const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(data, name), 'utf8'));

test('the published files are, byte for byte, what the documents give', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'tiendo-data-'));
  onTestFinished(() => rm(fresh, { recursive: true, force: true }));
  const args = ['--conditions=source', command, 'ingest', '--out', fresh];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  const names = await filesIn(`${fresh}/`);
  expect(await filesIn(data), 'regenerate by: npm run dataset').toEqual(names);
  for (const name of names) {
    const [published, made] = [join(data, name), join(fresh, name)].map((path) => readFile(path));
    expect((await published)!.equals((await made)!), `${name}: npm run dataset`).toBe(true);
  }
});

test('the published dataset is what the model says, and its references resolve', async () => {
  const dataset = validate(Dataset, await readJson('dataset.json'), 'dataset.json');
  expect(checkReferences(dataset)).toEqual([]);
  expect(dataset.plans.length).toBeGreaterThan(0);
});

test('the index and the files of the plans hold together all that the dataset holds', async () => {
  const dataset = validate(Dataset, await readJson('dataset.json'), 'dataset.json');
  const index = validate(DatasetIndex, await readJson('index.json'), 'index.json');
  const plans = await Promise.all(
    Object.values(index.files).map(async ({ path }) =>
      validate(PlanFile, await readJson(path), path),
    ),
  );
  expect(index.plans).toEqual(dataset.plans);
  expect(Object.keys(index.files)).toEqual(dataset.plans.map(({ id }) => id));
  for (const name of ['sections', 'tasks', 'indicators', 'assignments', 'findings'] as const) {
    expect(plans.flatMap((plan) => plan[name] as unknown[])).toEqual(dataset[name]);
  }
});

test('every source line of a record has its address in the page of its document', async () => {
  const dataset = validate(Dataset, await readJson('dataset.json'), 'dataset.json');
  const ids = dataset.plans.flatMap(({ documents }) => documents.map(({ id }) => id));
  const pages = new Map<string, string>();
  for (const id of ids) {
    pages.set(id, await readFile(join(data, 'documents', `${id}.html`), 'utf8'));
  }
  for (const { source } of [...dataset.tasks, ...dataset.indicators, ...dataset.findings]) {
    const stretches = [
      { document: source.document, first: source.lines[0], last: source.lines[1] },
      ...source.ranges,
    ];
    for (const { document, first, last } of stretches) {
      expect(pages.get(document)).toContain(`<p id="L${first}">`);
      expect(pages.get(document)).toContain(`<p id="L${last}">`);
    }
  }
});

test('every task, indicator and section has its address in the page of its plan', async () => {
  const dataset = validate(Dataset, await readJson('dataset.json'), 'dataset.json');
  for (const { id: plan } of dataset.plans) {
    const page = await readFile(join(data, 'plans', `${plan}.html`), 'utf8');
    const records = [...dataset.sections, ...dataset.tasks, ...dataset.indicators];
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    const wanted = records.filter((record) => record.plan === plan);
    expect(ids).toEqual(expect.arrayContaining(wanted.map(({ id }) => id.slice(plan.length + 1))));
    expect(new Set(ids).size).toBe(ids.length);
  }
});
