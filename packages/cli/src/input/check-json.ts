import { unreadable } from '../cli-error.ts';

const string = String.raw`"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const token = new RegExp(`[ \\t\\r\\n]*(?:([{}[\\],:])|${string}|${number}|true|false|null)`, 'y');
const quote = /[ \t\r\n]*"/y;

/** Walks over JSON text and stops at the first place that does not belong. */
class JsonWalk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of the first place that is wrong, after blanks; null where all is JSON. */
  firstFault(): number | null {
    const isRight = this.#value() && this.#rest().trim() === '';
    return isRight ? null : this.#text.length - this.#rest().trimStart().length;
  }

  #rest(): string {
    return this.#text.slice(this.#at);
  }

  /** Takes the next token if `accepts` it. */
  #take(accepts: (sign: string | undefined) => boolean): boolean {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text);
    if (!found || !accepts(found[1])) return false;
    this.#at = token.lastIndex;
    return true;
  }

  #sign(wanted: string): boolean {
    return this.#take((sign) => sign === wanted);
  }

  #value(): boolean {
    if (this.#sign('[')) return this.#members(']', () => this.#value());
    if (this.#sign('{')) return this.#members('}', () => this.#member());
    return this.#take((sign) => sign === undefined);
  }

  #member(): boolean {
    quote.lastIndex = this.#at;
    return quote.test(this.#text) && this.#value() && this.#sign(':') && this.#value();
  }

  #members(end: string, member: () => boolean): boolean {
    if (this.#sign(end)) return true;
    do {
      if (!member()) return false;
    } while (this.#sign(','));
    return this.#sign(end);
  }
}

function faultText(text: string, at: number): string {
  const found = text.slice(at).split(/\s/)[0]!.slice(0, 20);
  return found === '' ? 'the file ends before it is complete' : `found ${found} out of place`;
}

/**
 * Makes sure that a text is JSON: the engine's own message does not always say where it is not.
 *
 * @throws {CliError} exit 3, with the file and the line.
 */
export function checkJson(text: string, file: string): void {
  const at = new JsonWalk(text).firstFault();
  if (at === null) return;
  const line = text.slice(0, at).split('\n').length;
  throw unreadable(`${file}:${line}: not JSON: ${faultText(text, at)}`);
}
