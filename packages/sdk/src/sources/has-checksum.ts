/**
 * Whether `text` has this SHA-256 (hexadecimal). False as well where it cannot be told: a page that
 * is not a secure context has no `crypto.subtle`.
 */
export async function hasChecksum(text: string, checksum: string | undefined): Promise<boolean> {
  if (!checksum || !globalThis.crypto?.subtle) return false;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('') === checksum;
}
