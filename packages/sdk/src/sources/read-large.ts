// What reads a large file, or one whose connection was cut. A page loads this only then.
import { notJsonError } from './file-error.ts';
import { JsonInSlices } from './json-in-slices.ts';
import { pause } from '../pause.ts';
import type { Begun, JsonFile, ReadOptions } from './read-json.ts';
import { SteadyReader } from './steady-reader.ts';
import { versionError } from './version-error.ts';

/** A file of another version is not read any further. */
function checkVersion(json: JsonInSlices, address: string, expected: number | undefined): void {
  const version = json.member('schemaVersion');
  if (expected !== undefined && typeof version === 'number' && version !== expected) {
    throw versionError(version, address, address);
  }
}

/**
 * Reads on where `begun` ends, and parses in slices.
 *
 * @throws {TiendoError} `source-not-json` or `source-version`; what the platform throws, where the
 * connection cannot be had again.
 */
export async function readLarge(
  address: string,
  options: ReadOptions,
  signal: AbortSignal,
  begun: Begun,
): Promise<JsonFile> {
  const json = new JsonInSlices(pause, options.size);
  const reader = new SteadyReader(address, options, signal, begun);
  const take = async (chunk: Uint8Array): Promise<void> => {
    await parsed(() => json.take(chunk));
    checkVersion(json, address, options.version);
  };
  const parsed = async <Value>(parse: () => Value): Promise<Awaited<Value>> => {
    try {
      return await parse();
    } catch (cause) {
      throw notJsonError(address, new TextDecoder().decode(json.bytes), cause);
    }
  };
  try {
    for (const chunk of begun.chunks) await take(chunk);
    for (let part = await reader.read(); part; part = await reader.read()) {
      if (part === 'anew') json.startOver();
      else await take(part);
    }
  } catch (error) {
    reader.cancel();
    throw error;
  }
  const value = await parsed(() => json.end());
  return { bytes: json.bytes, value, etag: reader.etag, isPatched: reader.isPatched };
}
