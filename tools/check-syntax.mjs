// Fails when a built file uses syntax, or a newer built-in, that a promised browser does not know.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { parse } from 'acorn';
import { bundleFolder } from './paths.mjs';
import { promisedBrowsers } from './promised-browsers.mjs';

/** Built-ins younger than the promised browsers. Syntax is told by esbuild, these by name. */
const younger = [
  /\.(toSorted|toReversed|toSpliced|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  /\b(Object|Map)\.groupBy\(/,
  /\bArray\.fromAsync\(/,
  /\bPromise\.(withResolvers|try)\(/,
  /\bURL\.(canParse|parse)\(/,
  /\bAbortSignal\.any\(/,
  /\.checkVisibility\(/,
  /\bIterator\.from\(/,
];

const whitespace = { minifyWhitespace: true, legalComments: 'none', format: 'esm' };

/** Where the printed code first differs: that is what had to be rewritten for a promised browser. */
function firstDifference(modern, older) {
  let at = 0;
  while (at < modern.length && modern[at] === older[at]) at += 1;
  return at === modern.length && modern.length === older.length
    ? null
    : modern.slice(Math.max(0, at - 30), at + 90);
}

async function syntaxProblem(code) {
  try {
    parse(code, { ecmaVersion: 2022, sourceType: 'module' });
    const [modern, older] = await Promise.all([
      transform(code, { ...whitespace, target: 'esnext' }),
      transform(code, { ...whitespace, target: promisedBrowsers }),
    ]);
    const place = firstDifference(modern.code, older.code);
    return place && `syntax too new, near: ${place}`;
  } catch (error) {
    return `syntax too new: ${error.message.split('\n')[0]}`;
  }
}

function builtInProblem(code) {
  const found = younger.map((pattern) => pattern.exec(code)?.[0]).find(Boolean);
  return found && `uses ${found.replace('(', '()')}`;
}

const files = readdirSync(bundleFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
let problems = 0;
for (const file of files) {
  const code = readFileSync(join(bundleFolder, file), 'utf8');
  const problem = (await syntaxProblem(code)) ?? builtInProblem(code);
  if (!problem) continue;
  problems += 1;
  console.log(`${file}: ${problem}`);
}
console.log(`${files.length} built files checked for ${promisedBrowsers.join(', ')}.`);
if (files.length === 0) console.log('There is nothing built to check.');
process.exitCode = problems > 0 || files.length === 0 ? 1 : 0;
