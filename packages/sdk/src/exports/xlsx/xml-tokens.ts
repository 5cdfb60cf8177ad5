import { exportError } from '../export-error.ts';

/** A tag or a text of XML. Names are without their prefix; `<a/>` is an opening and a closing tag. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The text that entities and character references stand for. */
export const unescapedXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name !== undefined) return entities[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapedXml(value);
}

const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads the XML of workbooks piece by piece. It is no general reader: there are no doctypes. */
export class XmlTokens {
  #held = '';

  /** The tags and texts that a further piece completes. */
  *push(piece: string): Generator<XmlToken> {
    const xml = this.#held + piece;
    let at = 0;
    while (at < xml.length) {
      const end = this.#endAt(xml, at);
      if (end < 0) break;
      yield* this.#tokens(xml.slice(at, end));
      at = end;
    }
    this.#held = xml.slice(at);
  }

  /** Refuses a file that ends inside a tag. */
  end(): void {
    if (this.#held.trim() !== '') throw exportError('the XML of the workbook is cut off.');
  }

  /** Where what begins at `at` ends; negative where that is in a further piece. */
  #endAt(xml: string, at: number): number {
    if (xml[at] !== '<') return xml.indexOf('<', at);
    const rest = xml.slice(at, at + 9);
    for (const [begin, close] of sections) {
      if (!rest.startsWith(begin)) continue;
      const end = xml.indexOf(close, at);
      return end < 0 ? end : end + close.length;
    }
    if (sections.some(([begin]) => begin.startsWith(rest))) return -1;
    return this.#endOfTag(xml, at);
  }

  /** A tag ends at the first `>` that is not in a value. */
  #endOfTag(xml: string, at: number): number {
    const marks = /["'>]/g;
    marks.lastIndex = at;
    for (let mark = marks.exec(xml); mark; mark = marks.exec(xml)) {
      if (mark[0] === '>') return mark.index + 1;
      const close = xml.indexOf(mark[0], mark.index + 1);
      if (close < 0) return -1;
      marks.lastIndex = close + 1;
    }
    return -1;
  }

  *#tokens(part: string): Generator<XmlToken> {
    if (!part.startsWith('<')) yield { kind: 'text', text: unescapedXml(part) };
    else if (part.startsWith('<![CDATA[')) yield { kind: 'text', text: part.slice(9, -3) };
    else if (part.startsWith('<!--') || part.startsWith('<?')) return;
    else if (part.startsWith('<!')) throw exportError('the XML of the workbook has a doctype.');
    else if (part.startsWith('</'))
      yield { kind: 'close', name: withoutPrefix(part.slice(2, -1).trim()) };
    else {
      const isEmpty = part.endsWith('/>');
      const inner = part.slice(1, isEmpty ? -2 : -1);
      const space = inner.search(/\s/);
      const name = withoutPrefix(space < 0 ? inner : inner.slice(0, space));
      yield { kind: 'open', name, attributes: space < 0 ? '' : inner.slice(space) };
      if (isEmpty) yield { kind: 'close', name };
    }
  }
}
