/** Text that may stand in a page as it is. Made by `markup` only, so nothing unescaped gets in. */
export class SafeHtml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Value = SafeHtml | string | number | null | readonly SafeHtml[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

const written = (value: Value): string => {
  if (value === null) return '';
  if (value instanceof SafeHtml) return value.text;
  return Array.isArray(value) ? value.join('') : escape(String(value));
};

/** A piece of a page: text and numbers are escaped, pieces and lists of pieces stand as they are. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): SafeHtml {
  const text = parts.reduce((before, part, at) => before + written(values[at - 1] ?? null) + part);
  return new SafeHtml(text);
}

/** Pieces one after another, each on a line of its own. */
export const lines = (pieces: readonly SafeHtml[]): SafeHtml =>
  new SafeHtml(pieces.filter(({ text }) => text !== '').join('\n'));
