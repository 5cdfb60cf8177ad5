import { askable } from './collections/askable.ts';
import { collectionOf } from './collections/index.ts';
import type { CollectionName } from './records.ts';

const hasField = (collection: CollectionName, field: string): boolean =>
  Object.hasOwn(askable[collection].fields, field) ||
  Object.hasOwn(askable[collection].record.fields, field);

/** The name of what a record is related to that has the field; undefined where none has. */
function relativeWith(field: string, collection: CollectionName): string | undefined {
  const relatives = Object.entries(collectionOf(collection).relatives);
  return relatives.find(([, about]) => about !== collection && hasField(about, field))?.[0];
}

/**
 * How a field is asked of a related record, where a condition has its name, as `jurisdiction` or
 * `plan.jurisdiction`; null where no related record has such a field.
 */
export function relatedField(name: string, collection: CollectionName): string | null {
  const [first = '', second, ...more] = name.split('.');
  if (more.length > 0) return null;
  const field = second ?? first;
  const relative = second === undefined ? relativeWith(field, collection) : first;
  if (relative === undefined) return null;
  const { relatives } = collectionOf(collection);
  const about = Object.hasOwn(relatives, relative) ? relatives[relative] : undefined;
  return about && hasField(about, field) ? `{ ${relative}: { ${field}: … } }` : null;
}
