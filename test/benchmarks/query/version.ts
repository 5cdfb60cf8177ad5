import { readFileSync } from 'node:fs';
import { inRepository } from '../../../tools/paths.mjs';
import type { Peer } from './peer.ts';

/** The version of a peer's package, as its own package.json says; empty where it has none. */
export function versionOf(peer: Pick<Peer, 'package'>): string {
  if (peer.package === null) return '';
  const file = inRepository('test/node_modules', peer.package, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
