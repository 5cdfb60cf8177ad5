// The Node that runs TypeScript without a build. An older one only installs and starts this.
import { existsSync } from 'node:fs';
import { program } from './paths.mjs';

const oldest = [22, 18];

/** Whether this process can run the repository's TypeScript files as they are. */
function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** The pinned Node where it is installed, else this one if it is new enough, else null. */
export function findNode() {
  const pinned = program('node');
  if (existsSync(pinned)) return pinned;
  return nodeIsNewEnough() ? process.execPath : null;
}

/** Says what is missing and ends the process, unless this Node is new enough. */
export function requireNode() {
  if (nodeIsNewEnough()) return;
  console.error(
    `Node ${oldest.join('.')} or newer is needed, this is ${process.versions.node}. ` +
      'Run it through npm (npm start, npm test, npm run …), which uses the pinned Node, or install a newer Node.',
  );
  process.exit(1);
}
