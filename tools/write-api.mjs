// Writes what the SDK exports, from its docstrings: docs/api, a file an entry (typedoc.json). With
// --check it compares it with what is there and writes nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, LogLevel } from 'typedoc';
import { inRepository } from './paths.mjs';

async function write(folder) {
  const app = await Application.bootstrapWithPlugins({
    options: inRepository('typedoc.json'),
    out: folder,
    logLevel: LogLevel.Warn,
  });
  const project = await app.convert();
  if (project) {
    app.validate(project);
    await app.generateOutputs(project);
  }
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
}

/** All files of a folder as one text. */
const textOf = (folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`)
    .join('');

const committed = inRepository('docs/api');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'tiendo-api-'));
  await write(fresh);
  if (textOf(fresh) !== textOf(committed)) {
    console.error('docs/api is not what the docstrings say: npm run docs:api');
    process.exitCode = 1;
  }
  rmSync(fresh, { recursive: true });
} else {
  await write(committed);
}
