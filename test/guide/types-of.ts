import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const compiler = resolve('typescript7/package.json').replace('package.json', 'bin/tsc');

/** As a project of a reader's own would be, and with the sources of the packages, built or not. */
const compilerOptions = {
  ...{ target: 'es2022', lib: ['es2024', 'dom', 'dom.iterable'], module: 'nodenext' },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  ...{ noEmit: true, skipLibCheck: true, types: ['node'], moduleDetection: 'force' },
  ...{ customConditions: ['source'], allowImportingTsExtensions: true, resolveJsonModule: true },
};

/** Where the packages are found that tests import, and no other tool looks. */
const folder = join(import.meta.dirname, '../node_modules/.guide-');

const messages = (config: string): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, [compiler, '-p', config], (_, output) => done(output));
  });

/** What the type checker says of programs, each a module; empty where it finds nothing wrong. */
export async function typesOf(programs: readonly string[]): Promise<string> {
  const place = await mkdtemp(folder);
  try {
    const files = programs.map((_, index) => `program-${index + 1}.ts`);
    for (const [index, file] of files.entries())
      await writeFile(join(place, file), programs[index]!);
    const config = join(place, 'tsconfig.json');
    await writeFile(config, JSON.stringify({ compilerOptions, files }));
    return await messages(config);
  } finally {
    await rm(place, { recursive: true });
  }
}
