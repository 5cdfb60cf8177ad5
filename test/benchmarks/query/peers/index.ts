import type { Peer } from '../peer.ts';

/** Where each peer is; one is loaded only when it is asked for: some bring native code. */
export const peers: Readonly<Record<string, () => Promise<{ readonly peer: Peer }>>> = {
  tiendo: () => import('./tiendo.ts'),
  'tiendo-new-words': () => import('./tiendo-new-words.ts'),
  loop: () => import('./loop.ts'),
  scan: () => import('./scan.ts'),
  sqlite: () => import('./sqlite.ts'),
  duckdb: () => import('./duckdb.ts'),
  arquero: () => import('./arquero.ts'),
  'tanstack-db': () => import('./tanstack-db.ts'),
  orama: () => import('./orama.ts'),
  minisearch: () => import('./minisearch.ts'),
  flexsearch: () => import('./flexsearch.ts'),
};
