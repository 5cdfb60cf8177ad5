/**
 * JSON with one line for each record, so that a change of one record is a change of one line: every
 * field of `data` on its own line, and of a list every entry. The order of keys is that of `data`;
 * the text ends with a newline.
 */
export function jsonLines(data: object): string {
  if (Array.isArray(data)) return `${listLines(data)}\n`;
  const fields = Object.entries(data).map(([key, value]) => {
    const text = Array.isArray(value) ? listLines(value) : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

const listLines = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
