import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file that may be served: where it is, and what tells this version of it from another. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
  readonly version: string;
}

/** The path that a URL asks for, without hidden parts; null where it is none. */
function askedPath(url: string): string[] | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const parts = path.split('/').filter(Boolean);
    const isPlain = parts.every((part) => !part.startsWith('.') && !/[\\\0]/.test(part));
    return isPlain && parts.length > 0 ? parts : null;
  } catch {
    return null;
  }
}

/**
 * The file of a folder that a URL asks for; null where there is none. Hidden files, folders and
 * whatever lies outside the folder, by `..` or by a link, are not found.
 */
export async function findFile(folder: string, url: string): Promise<FoundFile | null> {
  const parts = askedPath(url);
  if (!parts) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...parts));
    const found = await stat(path);
    if (!path.startsWith(root + sep) || !found.isFile()) return null;
    const version = `${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}`;
    return { path, bytes: found.size, version };
  } catch {
    return null;
  }
}
