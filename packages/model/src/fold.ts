/**
 * `text` for comparison only: NFC and NFD alike, lower case, without tones and accents, `đ` as `d`,
 * dashes and white space alike. `fold('Dữ liệu  MỞ')` is `du lieu mo`.
 *
 * @example
 * fold('Dữ liệu  MỞ'); // → 'du lieu mo'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A folded name as it stands in an id: `fold`ed, with every other sign as one hyphen. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
