// Each package imports only what the house allows and its package.json lists; examples, like any
// stranger, only what packages export.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { examplesRules, packageRules } from './import-rules.mjs';
import { problemsOfFile, sourceFiles } from './imported-names.mjs';
import { inRepository, repository } from './paths.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifestOf = (folder) => readJson(join(folder, 'package.json'));

/** What each of our packages exports, by name: `@tiendo/sdk` → [`.`, `./query`]. */
const published = Object.fromEntries(
  Object.keys(packageRules).map((name) => {
    const manifest = manifestOf(inRepository('packages', name));
    return [manifest.name, Object.keys(manifest.exports ?? {})];
  }),
);

/** What makes a part of an example (examples/…/tools) runs in Node and is no part of it. */
const isPublished = (file) => !/examples\/[^/]+\/tools\//.test(file.replaceAll('\\', '/'));

let files = 0;
const problems = [];

function check(folder, inner, rules) {
  const manifest = manifestOf(folder);
  const root = join(folder, inner);
  for (const file of sourceFiles(root).filter(isPublished)) {
    files += 1;
    const context = { root, manifest, rules, published };
    for (const problem of problemsOfFile(file, context)) {
      problems.push(`${relative(repository, file)}: ${problem}`);
    }
  }
}

for (const [name, rules] of Object.entries(packageRules)) {
  check(inRepository('packages', name), 'src', rules);
}
for (const [name, rules] of Object.entries(examplesRules)) {
  check(inRepository('examples', name), '.', rules);
}

problems.forEach((problem) => console.log(problem));
console.log(`${files} files, ${problems.length} imports that are not allowed.`);
process.exitCode = problems.length > 0 || files === 0 ? 1 : 0;
