import { exportError } from './export-error.ts';

/** A file to read: its text, its bytes, a file that somebody chose, or a stream of bytes. */
export type FileInput = string | Uint8Array | Blob | ReadableStream<Uint8Array>;

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    ended = true;
  } finally {
    if (!ended) await reader.cancel().catch(() => {});
  }
}

async function* bytesOf(input: Exclude<FileInput, string>): AsyncGenerator<Uint8Array> {
  if (input instanceof Uint8Array) yield input;
  else yield* chunksOf(input instanceof Blob ? input.stream() : input);
}

/** The pieces of a file's text, without a byte order mark. */
export async function* textOf(input: FileInput): AsyncGenerator<string> {
  if (typeof input === 'string') {
    yield input.replace(/^\uFEFF/, '');
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw exportError('The file is not UTF-8 text. Save it as “CSV UTF-8”.', { cause });
    }
  };
  for await (const bytes of bytesOf(input)) yield decode(bytes);
  yield decode();
}

/** The whole file in one piece. */
export async function wholeFile(input: FileInput): Promise<Uint8Array> {
  if (typeof input === 'string') return new TextEncoder().encode(input);
  if (input instanceof Uint8Array) return input;
  const blob = input instanceof Blob ? input : new Response(input as ReadableStream<BufferSource>);
  return new Uint8Array(await blob.arrayBuffer());
}
