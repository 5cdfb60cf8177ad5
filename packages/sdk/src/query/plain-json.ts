// A query may come from plain JavaScript. What follows trusts that it is a value of JSON.
import { shown, written } from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';

type Path = readonly (string | number)[];

/** Values that lie deeper, or are more, were not meant as a question. */
const deepest = 64;
const most = 250_000;

const wanted = 'a value of JSON: a text, a number, true, false, null, a list or a plain object';

function refuse(path: Path, found: string, rest: string, cause?: unknown): never {
  const place = written(path);
  const message = `Found ${found}, ${rest} At ${place || 'the query'}.`;
  throw new TiendoError(place ? 'wrong-type' : 'invalid-query', message, { path: place, cause });
}

/** Also where the object was made in another frame of the page. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuseInstance(value: object, path: Path): never {
  if (value instanceof Date) {
    refuse(path, 'a Date', 'expected a day as a text, "2025-12-31": dayInVietnam(date) gives it.');
  }
  const { constructor, toJSON } = value as { constructor?: { name?: string }; toJSON?: unknown };
  const hint = typeof toJSON === 'function' ? ' Give what its toJSON() returns.' : '';
  refuse(
    path,
    `an object of the class ${constructor?.name || '(no name)'}`,
    `expected ${wanted}.${hint}`,
  );
}

/** Copies a value, and counts what it copies. */
class Copy {
  #count = 0;
  at: Path = [];

  of(value: unknown, path: Path): unknown {
    this.at = path;
    this.#countOne(1, path);
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      return refuse(path, shown(value), `expected ${wanted}.`);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= deepest) {
      refuse(
        path.slice(0, 3),
        'values deeper than 64 levels, or an object that holds itself',
        'expected a question with fewer.',
      );
    }
    return Array.isArray(value) ? this.#list(value, path) : this.#object(value, path);
  }

  #list(value: readonly unknown[], path: Path): readonly unknown[] {
    this.#countOne(value.length, path);
    this.#count -= value.length;
    return Array.from(value, (part, at) => this.of(part, [...path, at]));
  }

  #object(value: object, path: Path): object {
    if (!isPlain(value)) refuseInstance(value, path);
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, part]) => {
        if (key === '__proto__') refuse(path, 'a field "__proto__"', 'expected another name.');
        return [key, this.of(part, [...path, key])];
      }),
    );
  }

  #countOne(more: number, path: Path): void {
    this.#count += more;
    if (this.#count <= most) return;
    refuse(path.slice(0, 3), `more than ${most} values`, 'expected a question with fewer.');
  }
}

/**
 * A copy of a value that is one of JSON, but for parts that are undefined or no finite number, which
 * no question takes: their places are told by what the question should be. No code of whoever asks
 * runs after it has been made.
 *
 * @throws {TiendoError} `wrong-type` or `invalid-query` where it is none.
 */
export function plainJson(value: unknown): unknown {
  const copy = new Copy();
  try {
    return copy.of(value, []);
  } catch (error) {
    if (error instanceof TiendoError) throw error;
    return refuse(copy.at, 'an object that cannot be read', `expected ${wanted}.`, error);
  }
}
