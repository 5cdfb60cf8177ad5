const kept = /%(2F|3A|40|24|2C|3F)/g;

/** A text as it stands in the search part of an address, with as few signs by number as can be. */
export const percentEncoded = (text: string): string =>
  encodeURIComponent(text)
    .replace(kept, decodeURIComponent)
    .replaceAll('%20', '+')
    .replaceAll("'", '%27');

/** The signs of one character: itself, or the bytes that UTF-8 writes it with. */
const character =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|[^]/giy;

/** What a text stands for, or the place at which a `%` stands that begins no character. */
export function percentDecoded(raw: string): string | number {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return firstWrong(raw);
  }
}

function firstWrong(raw: string): number {
  let at = 0;
  for (const [signs] of raw.matchAll(character)) {
    if (signs === '%' || !isCharacter(signs)) return at;
    at += signs.length;
  }
  return at;
}

function isCharacter(signs: string): boolean {
  try {
    return decodeURIComponent(signs) !== '';
  } catch {
    return false;
  }
}

/** Where in `raw` the code unit stands that is at `index` of what it stands for. */
export function placeInRaw(raw: string, index: number): number {
  let [at, units] = [0, 0];
  for (const [signs] of raw.matchAll(character)) {
    if (units >= index) break;
    at += signs.length;
    units += /^%f/i.test(signs) ? 2 : 1;
  }
  return at;
}
