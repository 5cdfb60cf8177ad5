import { collectionOf } from '../query/collections/index.ts';
import { largest } from '../query/run.ts';
import type { AnyRecord, CollectionName, WrittenName } from '../query/records.ts';
import { placesKey, type View } from '../query/view.ts';
import { breathing } from './breathe.ts';
import { makeColumn } from './columns.ts';

/** What fewer questions are about: read when one is. */
const rare = ['start', 'progress', 'completedOn', 'daysLeft'];

/** The columns that most questions need: the plan, and most of what a collection works out. */
function* columnsOf(name: CollectionName, view: View): Generator<void> {
  for (const field of ['plan', ...Object.keys(collectionOf(name).fields)]) {
    if (!rare.includes(field)) yield* makeColumn(name, field, view);
  }
}

function* placesOf(name: CollectionName, view: View): Generator<void> {
  if (view.has(placesKey(name))) return;
  const places = new Map<string, number>();
  for (const [at, { id }] of (view.all(name) as readonly AnyRecord[]).entries()) {
    places.set(id, at);
    if (at % 512 === 0) yield;
  }
  view.onceFor(name, placesKey(name), () => places);
}

function* work(view: View): Generator<void> {
  const names = ['tasks', 'indicators'] as const satisfies readonly WrittenName[];
  for (const name of names) {
    if (view.all(name).length <= largest.scan) continue;
    yield* placesOf(name, view);
    yield* columnsOf(name, view);
  }
}

const underWay = new WeakMap<View, Promise<void>>();

/**
 * Makes what most questions about many records need, before the first of them: bit by bit, so that a
 * page stays awake meanwhile. For a view that follows another, most is there.
 */
export async function getReady(view: View): Promise<void> {
  if (view.has('ready')) return;
  const ready = underWay.get(view) ?? breathing(work(view));
  underWay.set(view, ready);
  await ready;
  view.once('ready', () => true);
}
