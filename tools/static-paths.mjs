// From an address to a file, never outside the folders that are served.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

const hidden = (segment) => segment.startsWith('.') || segment === 'node_modules';

/** The parts of the path, decoded; null when it is malformed or tries to leave its folder. */
function segmentsOf(url) {
  const path = url.split(/[?#]/, 1)[0];
  try {
    const segments = path.split('/').slice(1).map(decodeURIComponent);
    const valid = segments.every((part) => !/[\\/\0]/.test(part) && part !== '..' && part !== '.');
    return path.startsWith('/') && valid ? segments : null;
  } catch {
    return null;
  }
}

const longestFirst = (a, b) => b.length - a.length;
const longestRoot = (path, roots) =>
  Object.keys(roots)
    .sort(longestFirst)
    .find((prefix) => path.startsWith(prefix));

async function statOf(file) {
  try {
    return await stat(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return null;
    throw error;
  }
}

/** Whether the file, all links followed, is inside the folder. */
async function isInside(file, folder) {
  const [real, root] = await Promise.all([realpath(file), realpath(folder)]);
  return real === root || real.startsWith(root + sep);
}

/**
 * What an address means: `invalid`, `moved` (a folder without its closing slash), `missing` or
 * a `file`, both with the prefix they were looked for under.
 */
export async function locate(url, roots) {
  const segments = segmentsOf(url);
  if (!segments) return { kind: 'invalid' };
  const path = `/${segments.join('/')}`;
  const prefix = longestRoot(path, roots);
  const missing = { kind: 'missing', prefix };
  if (`${path}/` in roots) return movedTo(segments, url);
  if (prefix === undefined || segments.some(hidden)) return missing;
  let file = join(roots[prefix], path.slice(prefix.length));
  let found = await statOf(file);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return movedTo(segments, url);
    file = join(file, 'index.html');
    found = await statOf(file);
  }
  if (!found?.isFile() || !(await isInside(file, roots[prefix]))) return missing;
  return { kind: 'file', file, prefix, modified: found.mtimeMs, size: found.size };
}

/** One leading slash only: two would name another host. */
function movedTo(segments, url) {
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const named = segments.filter((part) => part !== '');
  return { kind: 'moved', to: `/${named.map(encodeURIComponent).join('/')}/${query}` };
}
