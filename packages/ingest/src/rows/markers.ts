const parts = (marker: string): string[] => marker.split('.').filter((part) => part !== '');

/** A printed marker without spaces, closing dots and brackets: `II.1. 2.` is `II.1.2`. */
export function cleanMarker(printed: string): string {
  return printed.replace(/\s+/g, '').replace(/[.)/]+$/g, '');
}

/** A marker as it stands in an id: `đ` written `dd`. */
export const markerInId = (marker: string): string =>
  marker.replace(/đ/g, 'dd').replace(/Đ/g, 'Dd');

export type MarkerStyle = 'roman' | 'compound' | 'number' | 'letter' | 'capital' | 'none';

/** What kind of numbering a cleaned marker belongs to. */
export function markerStyle(marker: string | null): MarkerStyle {
  if (marker === null) return 'none';
  if (marker.includes('.')) return 'compound';
  if (/^\d+$/.test(marker)) return 'number';
  if (/^[IVX]+$/.test(marker)) return 'roman';
  return /^[A-ZĐ]$/.test(marker) ? 'capital' : 'letter';
}

/** How many leading parts of `marker` repeat the end of `parentPath`. */
export function repeatedParts(parentPath: string, marker: string): number {
  const [path, own] = [parts(parentPath), parts(marker)];
  for (let count = Math.min(own.length - 1, path.length); count > 0; count--) {
    const tail = path.slice(path.length - count);
    if (tail.every((part, place) => part === own[place])) return count;
  }
  return 0;
}

/** The path of a row: its parent's and its own marker, what repeats the parent's not doubled. */
export function childPath(parentPath: string, marker: string): string {
  const own = parts(markerInId(marker)).slice(repeatedParts(parentPath, marker));
  return [...parts(parentPath), ...own].join('.');
}

const alphabet = [...'abcdđeghiklmnopqrstuvxy'];

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** The number of a Roman marker (I is 1); 0 where it is none. */
const romanNumber = (marker: string): number => romans.indexOf(marker) + 1;

/** The marker that follows in the same numbering: 11 after 10, `đ` after `d`; null where unknown. */
export function nextMarker(marker: string): string | null {
  const own = parts(marker);
  const last = own.at(-1)!;
  if (/^\d+$/.test(last)) return [...own.slice(0, -1), String(Number(last) + 1)].join('.');
  if (own.length > 1) return null;
  const roman = romanNumber(marker);
  if (roman > 0) return romans[roman] ?? null;
  const place = alphabet.indexOf(last);
  return place >= 0 ? (alphabet[place + 1] ?? null) : null;
}
