import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExamples, type Example } from './read-examples.ts';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** The examples of the SDK's docstrings, and those of what it hands on of the model. */
export function allExamples(exported: object): readonly Example[] {
  const files = globSync(['model/src/**/*.ts', 'sdk/src/**/*.ts'], {
    cwd: packages,
    exclude: (path) => /\.test(-d)?\.ts$/.test(path),
  });
  return files
    .sort()
    .flatMap((file) => readExamples(packages + file).map((example) => ({ file, ...example })))
    .filter(({ file, name }) => file.startsWith('sdk') || name in exported)
    .map(({ name, code }) => ({ name, code }));
}
