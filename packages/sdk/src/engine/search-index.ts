import type { AnyRecord, CollectionName } from '../query/records.ts';
import { TextIndex } from '../query/text/text-index.ts';
import type { View } from '../query/view.ts';
import { breathing, inOneGo } from './breathe.ts';

const keyOf = (name: CollectionName): string => `texts of ${name}`;

function* makeIndex(name: CollectionName, view: View): Generator<void, TextIndex> {
  const index = new TextIndex(name);
  for (const [at, row] of (view.all(name) as readonly AnyRecord[]).entries()) {
    index.add(row);
    if (at % 64 === 0) yield;
  }
  yield* index.finishing();
  return index;
}

/** The index of the texts of a collection, made when a question first searches them. */
export const textIndexOf = (name: CollectionName, view: View): TextIndex =>
  view.onceFor(name, keyOf(name), () => inOneGo(makeIndex(name, view)));

/** Makes the index ahead of the question, bit by bit, so that a page stays awake meanwhile. */
export async function makeTextIndex(name: CollectionName, view: View): Promise<void> {
  const key = keyOf(name);
  if (view.has(key)) return;
  const index = await view.onceFor(name, `making ${key}`, () => breathing(makeIndex(name, view)));
  view.onceFor(name, key, () => index);
}
