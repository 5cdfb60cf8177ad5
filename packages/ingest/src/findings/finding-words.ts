import type { Finding, SourceLines } from '@tiendo/model';
import { en } from './en.ts';
import { vi } from './vi.ts';
import type { FindingValues, FindingWords, ReadValue } from './words.ts';

/** The languages in which findings can be said. */
export type FindingLanguage = 'vi' | 'en';

const languages: Readonly<Record<FindingLanguage, FindingWords>> = { vi, en };
const longest = 160;

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
};

/** A share from 0 to 1 is said as a per cent; every other number as it is. */
const numberText = (key: string, value: number): string =>
  key === 'similarity' ? `${Math.round(value * 100)}%` : String(value);

function textOf(values: FindingValues, key: string): string | null {
  const value = values[key];
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : shorten(value.join('; '));
  return typeof value === 'number' ? numberText(key, value) : shorten(value);
}

function reader({ values, record }: Finding, words: FindingWords): ReadValue {
  const read = (key: string): string => textOf(values, key) ?? words.nothing;
  const quoted = (key: string): string => {
    const text = textOf(values, key);
    return text === null ? words.nothing : `“${text}”`;
  };
  const cell = (key: string): string => words.cells[read(key)] ?? read(key);
  const line = (key: string): string => {
    const number = Number(textOf(values, key) ?? Number.NaN);
    return Number.isInteger(number) ? words.line(number, number) : quoted(key);
  };
  return Object.assign(read, { quoted, cell, line, isOfRecord: record !== null });
}

/** *văn bản 000, dòng 9–12, 15*: every stretch of lines once, in the order of the record. */
function placeOf({ document, lines, ranges }: SourceLines, words: FindingWords): string {
  const stretches = [{ document, first: lines[0], last: lines[1] }, ...ranges];
  const places = stretches.map((range) =>
    words.place(range.document, words.line(range.first, range.last)),
  );
  return [...new Set(places)].join('; ');
}

/**
 * A finding in one sentence: what does not add up, its values (long ones shortened), the record
 * where there is one, and the document and lines (1-based) where it stands.
 */
export function describeFinding(finding: Finding, language: FindingLanguage): string {
  const words = languages[language];
  const sentence = words.sentences[finding.code](reader(finding, words));
  const where = placeOf(finding.source, words);
  return `${sentence} (${finding.record === null ? '' : `${finding.record}; `}${where}).`;
}
