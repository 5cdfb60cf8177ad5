import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { fileHeaders, isCompressible } from './file-headers.ts';
import { findFile, type FoundFile } from './find-file.ts';

type Encoding = 'br' | 'gzip' | null;

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function encodingFor(request: IncomingMessage, { path, bytes }: FoundFile): Encoding {
  if (!isCompressible(path, bytes)) return null;
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]!.trim().toLowerCase());
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
}

const compressor = (encoding: Encoding): Transform =>
  encoding === 'br'
    ? createBrotliCompress(quality)
    : encoding === 'gzip'
      ? createGzip()
      : new PassThrough();

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD, OPTIONS' } : {}),
  });
  response.end(`${text}\n`);
}

function allow(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  });
  response.end();
}

/** The same content under another encoding is another representation, and has its own tag. */
const tagOf = ({ version }: FoundFile, encoding: Encoding): string =>
  `"${version}${encoding === null ? '' : `-${encoding}`}"`;

const isKnown = (request: IncomingMessage, tag: string): boolean =>
  String(request.headers['if-none-match'] ?? '')
    .split(',')
    .some((known) => known.trim().replace(/^W\//, '') === tag);

async function send(request: IncomingMessage, response: ServerResponse, file: FoundFile) {
  const encoding = encodingFor(request, file);
  const tag = tagOf(file, encoding);
  const headers = { ...fileHeaders(file.path), etag: tag };
  if (isKnown(request, tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const length = encoding === null ? { 'content-length': file.bytes } : {};
  const encoded = encoding === null ? {} : { 'content-encoding': encoding };
  response.writeHead(200, { ...headers, ...length, ...encoded });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(file.path), compressor(encoding), response);
}

/** Answers one request with a file of `folder`. Never throws: a reader that leaves is let go. */
export async function serveFile(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') return allow(response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Read-only: GET, HEAD or OPTIONS.');
  }
  const file = await findFile(folder, request.url ?? '/');
  if (!file) return refuse(response, 404, 'There is no such file here.');
  try {
    await send(request, response, file);
  } catch {
    response.destroy();
  }
}
