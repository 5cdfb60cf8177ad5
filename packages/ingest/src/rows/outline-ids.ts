import type { OutlineRow } from './outline.ts';

/**
 * An id for each row of an outline: `prefix/` and its path. Where two rows have the same path, as a
 * repeated marker makes it, the later ones get `~2`, `~3`.
 */
export function outlineIds(
  prefix: string,
  outline: readonly OutlineRow[],
): { ids: Map<OutlineRow, string>; repeated: OutlineRow[] } {
  const ids = new Map<OutlineRow, string>();
  const used = new Set<string>();
  const repeated: OutlineRow[] = [];
  for (const node of outline) {
    const base = `${prefix}/${node.path}`;
    let id = base;
    for (let count = 2; used.has(id); count++) id = `${base}~${count}`;
    if (id !== base) repeated.push(node);
    used.add(id);
    ids.set(node, id);
  }
  return { ids, repeated };
}
