import { brotliCompressSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { expect, test } from 'vitest';

const settings: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['source'],
};

/** What a bundler makes of a page's imports: the files, and whose code is in them. */
async function bundled(contents: string, more: BuildOptions = {}) {
  const resolveDir = import.meta.dirname;
  const stdin = { contents, resolveDir, loader: 'ts' } as const;
  const { outputFiles, metafile } = await build({ ...settings, stdin, ...more });
  const inputs = Object.values(metafile!.outputs).flatMap(({ inputs: parts }) =>
    Object.keys(parts).filter((name) => parts[name]!.bytesInOutput > 0),
  );
  return { files: outputFiles!, inputs };
}

const client = `export { createClient, staticFilesSource } from './index.ts';`;

test.each([
  ['into one file', {}],
  ['into files that are loaded when they are needed', { splitting: true, outdir: 'out' }],
])('a page that asks questions of files, bundled %s, has nothing of zod', async (_, more) => {
  const { inputs } = await bundled(client, more);
  expect(inputs.some((name) => name.endsWith('check-shape.ts'))).toBe(true);
  expect(inputs.filter((name) => name.includes('zod'))).toEqual([]);
});

/** What of a bundle in several files a page has at once: whose code is in it. */
async function atOnce(contents: string): Promise<string[]> {
  const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' } as const;
  const { metafile } = await build({ ...settings, stdin, splitting: true, outdir: 'out' });
  const { outputs } = metafile!;
  const files = new Set(
    Object.keys(outputs).filter((file) => outputs[file]!.entryPoint === '<stdin>'),
  );
  for (const file of files) {
    const imports = outputs[file]!.imports.filter(({ kind }) => kind === 'import-statement');
    imports.forEach(({ path }) => files.add(path));
  }
  return [...files].flatMap((file) => Object.keys(outputs[file]!.inputs));
}

test('a page that asks a server has nothing of what answers a question', async () => {
  const inputs = await atOnce(`export { createClient, httpSource } from './index.ts';`);
  expect(inputs.some((name) => name.endsWith('http-source.ts'))).toBe(true);
  const answering = /engine|\/(run|scan|arrange|evaluate|view|edition|ckan-source)\.ts/;
  expect(inputs.filter((name) => answering.test(name))).toEqual([]);
});

test('a page that asks files has nothing of the other sources', async () => {
  const inputs = await atOnce(client);
  expect(inputs.some((name) => name.endsWith('edition.ts'))).toBe(true);
  const others = /ask-json|http-|check-answer|ckan|memory-source/;
  expect(inputs.filter((name) => others.test(name))).toEqual([]);
});

test('the entry for queries takes nothing of the sources', async () => {
  const { inputs } = await bundled(`export * from './query/index.ts';`);
  expect(inputs.some((name) => name.endsWith('run.ts'))).toBe(true);
  expect(inputs.filter((name) => /sources|zod/.test(name))).toEqual([]);
});

test('the entry for exports has nothing of zod and of the sources; the others have nothing of it', async () => {
  const { inputs } = await bundled(`export * from './exports/index.ts';`);
  expect(inputs.some((name) => name.includes('fflate'))).toBe(true);
  expect(inputs.filter((name) => /sources|zod/.test(name))).toEqual([]);
  const others = await bundled(`export * from './index.ts'; export * from './query/index.ts';`);
  expect(others.inputs.filter((name) => /fflate|exports\//.test(name))).toEqual([]);
});

test('a page that writes CSV, and no workbook, has nothing of what packs one', async () => {
  const { inputs } = await bundled(`export { toCsv, exportOf } from './exports/index.ts';`);
  expect(inputs.some((name) => name.endsWith('csv.ts'))).toBe(true);
  expect(inputs.filter((name) => /fflate|calendar|xlsx/.test(name))).toEqual([]);
});

const later = [
  'query-error',
  'file-error',
  'full-check',
  'read-large',
  'add-reports',
  'explain-answer',
  'or-aborted',
  'check-answer',
  'http-error',
  'ckan-error',
  'reported',
  'text/text-search',
  'text/highlights',
  'order',
  'cursor',
  'facets',
  'group',
  'arrange',
].map((name) => `./${name}.ts`);

test.each([
  ['the core of a page is 10 KB at most', ['./query/checked-query.ts'], 10],
  ['with what checks a question, which the first one loads, it is 15 KB at most', [], 15],
])('%s, in brotli, without what is loaded when it is needed', async (_, more, kilobytes) => {
  const external = ['./live/*', '../engine/*', ...more, ...later];
  const { files, inputs } = await bundled(client, { external });
  expect(inputs.filter((name) => /words-of-shape|nearest|searchable/.test(name))).toEqual([]);
  expect(brotliCompressSync(files[0]!.contents).length).toBeLessThan(kilobytes * 1024);
});
