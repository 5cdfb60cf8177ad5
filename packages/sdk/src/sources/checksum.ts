/** A file's own checksum stands at its beginning. */
const beginning = 4096;

/** The bytes without the first place of `own`, which is ASCII; null where it is not at the beginning. */
function without(bytes: Uint8Array<ArrayBuffer>, own: string): Uint8Array<ArrayBuffer> | null {
  const at = String.fromCharCode(...bytes.subarray(0, beginning)).indexOf(own);
  if (at === -1) return null;
  const rest = new Uint8Array(bytes.length - own.length);
  rest.set(bytes.subarray(0, at));
  rest.set(bytes.subarray(at + own.length), at);
  return rest;
}

/**
 * The SHA-256 (hexadecimal) of a file, of which its `own` checksum is left out where it has one.
 * Null where it cannot be told: a page that is not a secure context has no `crypto.subtle`.
 */
export async function checksumOf(
  bytes: Uint8Array<ArrayBuffer>,
  own: string | undefined,
): Promise<string | null> {
  const counted = own ? without(bytes, own) : bytes;
  if (!counted || !globalThis.crypto?.subtle) return null;
  const hash = await crypto.subtle.digest('SHA-256', counted);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
