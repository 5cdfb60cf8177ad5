// Writes what the SDK exports, from its docstrings: docs/api, a file an entry (tools/typedoc.json). With
// --check it compares it with what is there and writes nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, LogLevel } from 'typedoc';
import { withAnchors } from './markdown-links.mjs';
import { inRepository } from './paths.mjs';

async function write(folder) {
  const app = await Application.bootstrapWithPlugins({
    options: inRepository('tools/typedoc.json'),
    out: folder,
    logLevel: LogLevel.Warn,
  });
  const project = await app.convert();
  if (project) {
    app.validate(project);
    await app.generateOutputs(project);
    const pages = withAnchors(pagesOf(folder));
    for (const [file, text] of pages) writeFileSync(join(folder, file), text);
  }
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
}

/** The pages of a folder by their file names. */
const pagesOf = (folder) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/** All of a folder as one text, to compare. */
const textOf = (folder) => JSON.stringify([...pagesOf(folder)]);

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
