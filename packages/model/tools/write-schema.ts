// Writes what follows from the zod schemas: JSON Schema (draft 2020-12) and the shapes that pages
// check their files with. With --check it compares them with what is there and writes nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

const folder = new URL('../', import.meta.url);

function written(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const onlyCheck = process.argv.includes('--check');
mkdirSync(new URL('schema/', folder), { recursive: true });
for (const [path, text] of Object.entries(await generatedFiles())) {
  const file = new URL(path, folder);
  if (written(file) === text) continue;
  if (onlyCheck) {
    console.error(`packages/model/${path} is not what the model says: npm run schema`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
