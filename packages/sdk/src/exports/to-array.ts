/**
 * Every record of a reader in one list: for files that fit in memory.
 *
 * @example
 * const rows = await toArray(rowsOf(tiendo, { collection: 'topics' }));
 * rows.length; // → 4
 */
export async function toArray<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}
