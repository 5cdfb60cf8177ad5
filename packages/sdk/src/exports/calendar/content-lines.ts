const most = 75;

const bytesOf = (char: string): number => {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line of at most 75 octets, carried on in lines that begin with a space; no character is cut. */
export function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const char of line) {
    const bytes = bytesOf(char);
    if (length + bytes > most) {
      text += '\r\n ';
      length = 1;
    }
    text += char;
    length += bytes;
  }
  return `${text}\r\n`;
}

/** Text as a value of iCalendar: RFC 5545, 3.3.11. Characters that it cannot hold are spaces. */
export const calendarText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\v-\x1F\x7F]|[\uD800-\uDFFF]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A day as a value of iCalendar: `20250630`. */
export const calendarDay = (day: string): string => day.replaceAll('-', '');
