/** The text at the path of a highlight: `deadline.text`, `aliases.0`; null where there is none. */
export function textAt(record: object, path: string): string | null {
  const step = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);
  const found = path.split('.').reduce<unknown>(step, record);
  return typeof found === 'string' ? found : null;
}
