import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { dataUrl } from './data-url.ts';
import { loadDataset, loadPlan } from './load.ts';

test('the dataset is the published file, loaded once', async () => {
  const text = await readFile(new URL('dataset.json', dataUrl), 'utf8');
  expect(await loadDataset()).toEqual(JSON.parse(text));
  expect(await loadDataset()).toBe(await loadDataset());
});

test('a plan is its own file', async () => {
  const index = JSON.parse(await readFile(new URL('index.json', dataUrl), 'utf8'));
  const files = Object.entries<{ path: string }>(index.files);
  expect(files.length).toBeGreaterThan(0);
  for (const [id, { path }] of files) {
    const text = await readFile(new URL(path, dataUrl), 'utf8');
    expect(await loadPlan(id)).toEqual(JSON.parse(text));
  }
});

test('a plan that does not exist is refused with the names of those that do', async () => {
  const [plan] = (await loadDataset()).plans;
  await expect(loadPlan('none')).rejects.toThrow(
    `there is no plan "none"; the dataset has: ${plan!.id}`,
  );
});

test('a bundle for browsers carries the data as a part of its own', async () => {
  const out = await mkdtemp(join(tmpdir(), 'tiendo-bundle-'));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const entry = fileURLToPath(new URL('index.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    metafile: true,
    write: true,
    logLevel: 'silent',
  }).then(({ metafile }) => ({ outputFiles: Object.values(metafile.outputs) }));
  const entryFile = outputFiles.find(({ entryPoint }) => entryPoint?.endsWith('src/index.ts'))!;
  expect(entryFile.bytes).toBeLessThan(5000);
  const bundle = await import(pathToFileURL(join(out, 'index.mjs')).href);
  expect(await bundle.loadDataset()).toEqual(await loadDataset());
});
