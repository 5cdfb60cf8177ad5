import { System, type SystemMatch } from '@tiendo/model';
import * as z from 'zod';
import { wordsOf, type Word } from '../agencies/words.ts';
import rows from './systems.json' with { type: 'json' };

/** A reviewed row: `exclude` are phrases in which an alias means another thing. */
const SystemRow = z.strictObject({ ...System.shape, exclude: z.optional(z.array(z.string())) });

const systemRows = z.array(SystemRow).parse(rows);

interface Phrase {
  readonly keys: readonly string[];
  /** Null: where this phrase stands, no shorter one of the same system counts. */
  readonly system: string | null;
  readonly excludes: string | null;
}

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

const phrases: readonly Phrase[] = systemRows
  .flatMap(({ id, aliases, exclude = [] }) => [
    ...aliases.map((text) => ({ keys: keysOf(text), system: id, excludes: null })),
    ...exclude.map((text) => ({ keys: keysOf(text), system: null, excludes: id })),
  ])
  .sort((a, b) => b.keys.length - a.keys.length);

const byFirstWord = Map.groupBy(phrases, ({ keys }) => keys[0]!);

const isAt = (words: readonly Word[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, place) => words[at + place]?.key === key);

type Stretch = { readonly system: string; readonly from: number; readonly to: number };

const isInside = (a: Stretch, b: Stretch): boolean =>
  a.system === b.system && a.from >= b.from && a.to <= b.to;

/** The systems that the words of one field name, each once, with the words that name it. */
function systemsIn(field: string, text: string): SystemMatch[] {
  const words = wordsOf(text);
  const taken: Stretch[] = [];
  const excluded: Stretch[] = [];
  words.forEach((word, at) => {
    for (const { keys, system, excludes } of byFirstWord.get(word.key) ?? []) {
      if (!isAt(words, at, keys)) continue;
      const stretch = { system: system ?? excludes!, from: at, to: at + keys.length };
      (system ? taken : excluded).push(stretch);
    }
  });
  const held = taken.filter((stretch) => !excluded.some((other) => isInside(stretch, other)));
  return [...Map.groupBy(held, ({ system }) => system)].map(([system, [first]]) => ({
    system,
    field,
    text: text.slice(words[first!.from]!.start, words[first!.to - 1]!.end),
  }));
}

/** The systems that a record names in its fields, each once: `{ title, product }` → matches. */
export function findSystems(fields: Readonly<Record<string, string | null>>): SystemMatch[] {
  const found = Object.entries(fields).flatMap(([field, text]) =>
    text ? systemsIn(field, text) : [],
  );
  const seen = new Set<string>();
  return found.filter(({ system }) => !seen.has(system) && seen.add(system));
}

/** Every system of the reviewed list, as records of the plan model. */
export const knownSystems = (): System[] =>
  systemRows.map(({ id, name, nameEn, aliases }) => ({ id, name, nameEn, aliases }));
