/** How much text or how many bytes are gathered before they are handed on. */
const chunkSize = 16_384;

/** Gathers small texts into larger ones, so that a row is not a chunk. */
async function* gathered(
  parts: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const part of parts) {
    if (typeof part !== 'string') {
      yield part;
      continue;
    }
    text += part;
    if (text.length < chunkSize) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

/**
 * A stream of what `parts` make, texts as UTF-8. Nothing is made before somebody reads, and no more
 * than was asked for; what `parts` throws is the error of the stream; cancelled, it ends them.
 */
export function byteStream(parts: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const chunks = gathered(parts);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * Everything of a stream in one piece: for files that fit in memory. Rejects where it fails.
 *
 * @example
 * const file = await exportOf(tiendo, { collection: 'topics' });
 * (await toBytes(toCsv(file))).slice(0, 3).join(' '); // → '239 187 191'
 */
export async function toBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as ReadableStream<BufferSource>).arrayBuffer());
}

/**
 * A stream's text, without a byte order mark. Rejects where the stream fails.
 *
 * @example
 * const file = await exportOf(tiendo, { collection: 'topics' });
 * await toText(toNdjson(file)); // → '{"id":"data",…'
 */
export async function toText(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new TextDecoder('utf-8').decode(await toBytes(stream));
}
