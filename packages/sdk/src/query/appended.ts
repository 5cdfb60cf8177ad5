/** Lists that were made here, which grow in their place. */
const own = new WeakSet<object>();

/**
 * A list with more at its end. One that was given is left as it is; one that was made here grows:
 * a log of reports is not copied for each that comes in.
 */
export function appended<Value>(list: readonly Value[], more: readonly Value[]): Value[] {
  const grown = own.has(list) ? (list as Value[]) : [...list];
  own.add(grown);
  for (const value of more) grown.push(value);
  return grown;
}
