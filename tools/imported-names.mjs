// Which names a file imports, and which of them it may not.
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { isTest } from './paths.mjs';

const isSource = (file) => /\.(ts|mts|js|mjs|html)$/.test(file);
const isSkipped = (file) => /(^|[\\/])(node_modules|dist|out)([\\/]|$)/.test(file);

/** The files of a folder that are delivered; tests are not. */
export function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => isSource(file) && !isTest(file) && !isSkipped(file))
    .map((file) => join(folder, file));
}

/** Names in `import`, `export … from`, `import()`; of a page, those of its module scripts. */
function importedNames(file) {
  const text = readFileSync(file, 'utf8');
  const scripts = file.endsWith('.html')
    ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script)
    : [text];
  return scripts
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .map(({ fileName }) => fileName);
}

const packageOf = (name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

function relativeProblem(name, file, { root }) {
  const target = resolve(dirname(file), name);
  if (relative(root, target).startsWith('..')) return 'leaves its own package';
  if (file.endsWith('.ts') && !/\.(ts|json)$/.test(name)) return 'must end in .ts or .json';
  return null;
}

function ownProblem(name, { rules, published, manifest }) {
  const own = packageOf(name);
  const allowed = rules.own.includes(own);
  if (!allowed) return 'is not for this package';
  if (!manifest.dependencies?.[own]) return 'is not in its package.json';
  const entry = `.${name.slice(own.length)}`;
  const isPublished = published[own]?.some(
    (path) => path === entry || (path.endsWith('/*') && entry.startsWith(path.slice(0, -1))),
  );
  return isPublished ? null : `is not exported by ${own}`;
}

function foreignProblem(name, { rules, manifest }) {
  if (name.startsWith('#')) return manifest.imports?.[name] ? null : 'is not in its package.json';
  if (isBuiltin(name)) return rules.node ? null : 'is a module of Node';
  const known = { ...manifest.dependencies, ...manifest.peerDependencies };
  return known[packageOf(name)] ? null : 'is not in its package.json';
}

function problemOfName(name, file, context) {
  if (/^\.{1,2}\//.test(name)) return relativeProblem(name, file, context);
  if (/^(\/|https?:)/.test(name)) return null;
  return name.startsWith('@tiendo/') ? ownProblem(name, context) : foreignProblem(name, context);
}

/** One sentence for each import that breaks the rules. */
export function problemsOfFile(file, context) {
  return importedNames(file).flatMap((name) => {
    const problem = problemOfName(name, file, context);
    return problem ? [`"${name}" ${problem}`] : [];
  });
}
