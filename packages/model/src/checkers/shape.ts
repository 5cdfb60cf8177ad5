/** A value that has no parts. */
export type SimpleShape = 'text' | 'words' | 'number' | 'boolean' | 'day' | 'instant';

/** An object with these fields. It may have others too: a record carries more, never less. */
export interface ObjectShape {
  readonly fields: Readonly<Record<string, Shape>>;
}

/** An object with any of these fields, with those of `needs`, and with no others. */
export interface ClosedShape {
  readonly some: Readonly<Record<string, Shape>>;
  readonly needs?: readonly string[];
}

/**
 * What a JSON value looks like, as plain data: the model's zod schemas without zod, for pages.
 *
 * `text` is any text and `words` one that is not empty; `day` is a day that the calendar has
 * (`2025-12-31`) and `instant` a time in UTC (`2025-09-30T07:00:00Z`); a `RegExp` is a text that
 * matches. `optional` stands only for a field of an object that may be left out; `cases` are told
 * apart by the value of the field `by`, `plain` and `object` by whether the value is an object.
 */
export type Shape =
  | SimpleShape
  | RegExp
  | ObjectShape
  | ClosedShape
  | { readonly whole: boolean; readonly from?: number; readonly to?: number }
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly nullOr: Shape }
  | { readonly optional: Shape }
  | { readonly listOf: Shape; readonly least?: number }
  | { readonly inOrder: readonly Shape[] }
  | { readonly mapOf: Shape }
  | { readonly anyOf: readonly Shape[] }
  | { readonly plain: Shape; readonly object: Shape }
  | { readonly by: string; readonly cases: Readonly<Record<string, ObjectShape>> };
