export type MarkerKind =
  | 'roman'
  | 'capital'
  | 'number'
  | 'dotted'
  | 'letter'
  | 'bullet'
  | 'plus'
  | 'footnote'
  | 'none';

/** What a line begins with: `a) Phát triển` has the letter `a`, printed `a)`, and its words. */
export interface LineMarker {
  readonly kind: MarkerKind;
  readonly marker: string | null;
  /** The marker as printed. */
  readonly sign: string;
  /** Empty where the line holds the marker alone. */
  readonly words: string;
}

const forms: readonly (readonly [MarkerKind, RegExp])[] = [
  ['footnote', /^((?<marker>[⁰¹²³⁴-⁹]+))\s*(\S.*)$/u],
  ['roman', /^((?<marker>[IVX]+)[.)])\s+(\P{Ll}.*)$/u],
  ['capital', /^((?<marker>[A-ZĐ])[.)])\s+(\P{Ll}.*)$/u],
  ['dotted', /^((?<marker>[1-9]\d?(?:\.[1-9]\d?)+)[.)]?)\s+(\P{Ll}.*)$/u],
  ['number', /^((?<marker>[1-9]\d?)\.)\s+(\P{Ll}.*)$/u],
  ['number', /^((?<marker>[1-9]\d?)\.)(\p{Lu}.*)$/u],
  ['number', /^((?<marker>[1-9]\d?)\))\s*(\S.*)$/u],
  ['letter', /^((?<marker>[a-zđ])\))\s*(\S.*)$/u],
  ['letter', /^((?<marker>[a-zđ])\.)\s+(\p{Lu}.*)$/u],
  ['bullet', /^([-–—•●▪*])\s+(\S.*)$/u],
  ['bullet', /^([-–—•●▪])(\p{Lu}.*)$/u],
  ['plus', /^(\+)\s*(\S.*)$/u],
  ['roman', /^((?<marker>[IVX]+)\.)()$/u],
  ['capital', /^((?<marker>[A-ZĐ])\.)()$/u],
  ['dotted', /^((?<marker>[1-9]\d?(?:\.[1-9]\d?)+)\.)()$/u],
  ['number', /^((?<marker>[1-9]\d?)[.)])()$/u],
  ['letter', /^((?<marker>[a-zđ])\))()$/u],
  ['bullet', /^([-–—•●▪*])()$/u],
  ['plus', /^(\+)()$/u],
];

/** Reads the marker at the start of a line, told by its form alone. */
export function readMarker(line: string): LineMarker {
  for (const [kind, form] of forms) {
    const match = form.exec(line);
    if (!match) continue;
    const marker = match.groups?.['marker'] ?? null;
    return { kind, marker, sign: match[1]!, words: match.at(-1)! };
  }
  return { kind: 'none', marker: null, sign: '', words: line };
}

const headingKinds: ReadonlySet<string> = new Set([
  'roman',
  'capital',
  'number',
  'dotted',
  'letter',
]);

/** Whether a marker of this kind may stand before the title of a group. */
export const mayHead = (kind: string): boolean => headingKinds.has(kind);
