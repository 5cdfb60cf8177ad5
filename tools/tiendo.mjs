// Runs the command `tiendo` from its source: npm run -s tiendo -- help
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findNode } from './node-version.mjs';
import { inRepository } from './paths.mjs';

const main = inRepository('packages/cli/src/main.ts');

function findRunner() {
  const node = findNode();
  if (node && existsSync(inRepository('packages/cli/node_modules'))) return node;
  console.error('tiendo is not installed yet: run `npm start` or `npm test` once, then try again.');
  process.exit(2);
}

const child = spawn(findRunner(), ['--conditions=source', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// The terminal sends Ctrl+C to both; the child decides what to do and this waits for it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  console.error(`tiendo could not be started: ${error.message}`);
  process.exit(2);
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
