/** What of the page's address belongs to one element: names and values after its prefix. */
export type UrlState = Readonly<Record<string, string>>;

/** What the address says for a prefix: of `?t.search=du+lieu`, for `t`, `{ search: 'du lieu' }`. */
export function readUrlState(prefix: string, search = location.search): UrlState {
  const all = [...new URLSearchParams(search)];
  const own = all.filter(([name]) => name.startsWith(`${prefix}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length + 1), value]));
}

/** The address with what an element says in the place of what it said; all else stays. */
export function withUrlState(prefix: string, state: UrlState, address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (name.startsWith(`${prefix}.`)) url.searchParams.delete(name);
  }
  for (const [name, value] of Object.entries(state)) {
    if (value) url.searchParams.set(`${prefix}.${name}`, value);
  }
  return url.href;
}

/**
 * Writes what an element says into the page's address: in the place of the present one, or as a step
 * to which the reader can go back. Where the page may not, in a sandbox, nothing is written.
 */
export function writeUrlState(prefix: string, state: UrlState, isStep: boolean): void {
  const address = withUrlState(prefix, state, location.href);
  if (address === location.href) return;
  try {
    history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
  } catch {
    // The address is a convenience; the table works without it.
  }
}
