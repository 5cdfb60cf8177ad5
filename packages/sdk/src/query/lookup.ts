import type { Contents } from './contents.ts';
import type { DatedQuery } from './query.ts';
import type { AnyRecord } from './records.ts';
import { drawing, type AnyRow } from './run.ts';
import { knownView, type View } from './view.ts';

/** The row of an id, where the records have it and have been looked at on that day. */
export type Lookup = (contents: Contents, id: string) => AnyRow | undefined;

/** Gets ready to show one record after the other by their ids. A row is drawn once, and not changed. */
export async function lookingUp(query: DatedQuery): Promise<Lookup> {
  const draw = await drawing(query);
  let [last, rows]: [Contents | undefined, Map<string, AnyRow>] = [undefined, new Map()];
  let view: View | undefined;
  const make = (id: string): AnyRow | undefined => {
    const record = view?.find(query.collection, id) as AnyRecord | null | undefined;
    if (!record) return undefined;
    const row = Object.freeze(draw(record, view!));
    rows.set(id, row);
    return row;
  };
  return (contents, id) => {
    if (contents !== last) {
      view = knownView(contents, query.asOf);
      if (!view) return undefined;
      [last, rows] = [contents, new Map()];
    }
    return rows.get(id) ?? make(id);
  };
}
