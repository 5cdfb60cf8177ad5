// Writes what editors and other tools know of the elements, from their docstrings: custom-elements.json,
// web-types.json (JetBrains) and vscode.html-custom-data.json in packages/elements. With --check it
// compares them with what is there and writes nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { inRepository } from './paths.mjs';

const folder = inRepository('packages/elements');
const files = ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json'];

const analyse = () =>
  cli({
    cwd: folder,
    noWrite: true,
    argv: [
      ...['analyze', '--litelement', '--quiet'],
      ...['--globs', 'src/elements/*/*-element.ts', 'src/shared/tiendo-element.ts'],
    ],
  });

/** `src/elements/task-table/task-table-element.ts` registers `tiendo-task-table`. */
const tagOf = (path) => /elements\/([a-z0-9-]+)\/\1-element\.ts$/.exec(path)?.[1];

const themeAttribute = {
  name: 'theme',
  description:
    '`dark`, or `auto` to follow the reader’s system: a ground of its own. Without it the element stands on the ground of the page.',
};

/** A class as a page knows it: no members but its public properties, and the attributes of all. */
function declared(declaration, path, shared) {
  const tag = tagOf(path);
  const attributes = [...(declaration.attributes ?? [])].map(({ inheritedFrom: _, ...one }) => one);
  const isSource = tag === 'source';
  const names = new Set(attributes.map(({ name }) => name));
  const all = isSource ? [] : [...shared, themeAttribute].filter(({ name }) => !names.has(name));
  return {
    ...declaration,
    ...{ tagName: `tiendo-${tag}`, customElement: true },
    cssProperties: declaration.cssProperties?.map(({ default: _, ...one }) => one),
    attributes: [...attributes, ...all],
    members: (declaration.members ?? []).filter(
      ({ kind, privacy, static: isStatic }) =>
        kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic,
    ),
  };
}

/** The manifest of the elements alone, of which each says all of its attributes. */
function manifestOf({ modules, ...rest }) {
  const own = modules.filter(({ path }) => tagOf(path));
  const source = own.find(({ path }) => tagOf(path) === 'source');
  const shared = source.declarations[0].attributes;
  const elements = own.map((module) => ({
    ...module,
    declarations: module.declarations
      .filter(({ kind, name }) => kind === 'class' && name.startsWith('Tiendo'))
      .map((declaration) => declared(declaration, module.path, shared)),
  }));
  return { ...rest, modules: elements };
}

async function write(outdir) {
  const manifest = manifestOf(await analyse());
  writeFileSync(join(outdir, files[0]), `${JSON.stringify(manifest, null, 2)}\n`);
  const silent = console.log;
  console.log = () => {};
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  generateVsCodeCustomElementData(structuredClone(manifest), { outdir, cssFileName: null });
  generateJetBrainsWebTypes(structuredClone(manifest), {
    ...{ outdir, excludeCss: true, packageJson: false },
    ...{ webTypesFileName: files[1], name, version },
  });
  console.log = silent;
  const webTypes = JSON.parse(readFileSync(join(outdir, files[1]), 'utf8'));
  writeFileSync(
    join(outdir, files[1]),
    `${JSON.stringify({ ...webTypes, name, version }, null, 2)}\n`,
  );
}

const textOf = (from) => files.map((file) => readFileSync(join(from, file), 'utf8')).join('\n');

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'tiendo-manifest-'));
  await write(fresh);
  if (textOf(fresh) !== textOf(folder)) {
    console.error('What editors know is not what the docstrings say: npm run docs:elements');
    process.exitCode = 1;
  }
  rmSync(fresh, { recursive: true });
} else {
  await write(folder);
}
