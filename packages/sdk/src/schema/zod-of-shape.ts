import { CivilDate } from '@tiendo/model';
import type { ClosedShape, Shape } from '@tiendo/model/lite';
import * as z from 'zod';

type Words = readonly (string | number)[];

function ofWords(words: Words): z.ZodType {
  const [first, ...rest] = words;
  return first === undefined ? z.never() : z.literal([first, ...rest]);
}

function ofNumbers(from: number | undefined, to: number | undefined, whole: boolean): z.ZodType {
  const number = whole ? z.int() : z.number();
  const least = from === undefined ? number : number.min(from);
  return to === undefined ? least : least.max(to);
}

const ofLists = (items: z.ZodType, least: number | undefined): z.ZodType =>
  least === undefined ? z.array(items) : z.array(items).min(least);

const simple = {
  text: z.string(),
  words: z.string().min(1),
  number: z.number(),
  boolean: z.boolean(),
  day: CivilDate,
  instant: z.iso.datetime(),
} as const;

/**
 * Makes zod schemas of shapes. One shape gives one schema, however often and however deep in itself
 * it is named, so that what leads in circles comes to an end.
 */
export class ZodOfShape {
  readonly #known = new Map<object, z.ZodType>();

  of(shape: Shape): z.ZodType {
    if (typeof shape === 'string') return simple[shape];
    const key = 'some' in shape && !shape.needs ? shape.some : shape;
    const schema = this.#known.get(key) ?? this.#make(shape);
    this.#known.set(key, schema);
    return schema;
  }

  #make(shape: Exclude<Shape, string>): z.ZodType {
    if (shape instanceof RegExp) return z.string().regex(shape);
    if ('oneOf' in shape) return ofWords(shape.oneOf);
    if ('whole' in shape) return ofNumbers(shape.from, shape.to, shape.whole);
    if ('nullOr' in shape) return z.union([this.of(shape.nullOr), z.null()]);
    if ('listOf' in shape) return ofLists(this.of(shape.listOf), shape.least);
    if ('mapOf' in shape) return z.record(z.string(), this.of(shape.mapOf));
    if ('anyOf' in shape) return z.union(shape.anyOf.map((one) => this.of(one)));
    if ('plain' in shape) return z.union([this.of(shape.plain), this.of(shape.object)]);
    if ('some' in shape) return z.strictObject(this.#fields(shape));
    throw new Error(`no query has a shape of ${Object.keys(shape).join()}`);
  }

  /** Zod asks for the schema of a field only when it needs it. */
  #fields({ some, needs = [] }: ClosedShape): Record<string, z.ZodType> {
    const fields = {};
    for (const [name, shape] of Object.entries(some)) {
      const get = (): z.ZodType =>
        needs.includes(name) ? this.of(shape) : z.exactOptional(this.of(shape));
      Object.defineProperty(fields, name, { get, enumerable: true });
    }
    return fields;
  }
}
