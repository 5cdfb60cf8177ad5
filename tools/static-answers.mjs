// What the static server says: a file with its headers, or a page in words.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const typeOf = (file) => types[extname(file).toLowerCase()] ?? 'application/octet-stream';
const isPage = (file) => extname(file) === '.html';

/** A name that holds a fingerprint of its content: it never changes, so it may be kept for ever. */
const isHashed = (file) => /[.-][0-9a-f]{8,64}\.[a-z0-9]+$/.test(file);

const compress = promisify(brotliCompress);
const smaller = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const contents = new Map();

/** The file's bytes, tag and, for text, its compressed form; read again only when it changed. */
async function contentOf({ file, modified, size }) {
  const kept = contents.get(file);
  if (kept?.modified === modified && kept.size === size) return kept;
  const bytes = await readFile(file);
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const packed = typeOf(file).includes('utf-8') ? await compress(bytes, smaller) : null;
  const content = { modified, size, bytes, etag, packed };
  contents.set(file, content);
  return content;
}

const mayBeReadByOthers = (prefix, cors) =>
  cors === true || (Array.isArray(cors) && cors.includes(prefix));

function headersOf(place, content, options) {
  return {
    'content-type': typeOf(place.file),
    'cache-control': isHashed(place.file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: content.etag,
    'x-content-type-options': 'nosniff',
    ...(isPage(place.file) && options.csp && { 'content-security-policy': options.csp }),
    ...(content.packed && { vary: 'accept-encoding' }),
    ...(mayBeReadByOthers(place.prefix, options.cors) && {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    }),
  };
}

function send(request, response, status, headers, body) {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Answers with a file, or says that the reader's copy is still right. */
export async function answerFile(request, response, place, options) {
  const content = await contentOf(place);
  const headers = headersOf(place, content, options);
  const known = request.headers['if-none-match'] ?? '';
  if (known === '*' || known.split(',').some((tag) => tag.trim() === content.etag)) {
    return response.writeHead(304, headers).end();
  }
  const packs = content.packed && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (packs) headers['content-encoding'] = 'br';
  return send(request, response, 200, headers, packs ? content.packed : content.bytes);
}

/** Answers with one sentence. */
export function refuse(request, response, status, sentence) {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  send(request, response, status, headers, Buffer.from(`${sentence}\n`));
}

const missingPage = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Không tìm thấy trang</title>
  </head>
  <body>
    <main>
      <h1>Không tìm thấy trang</h1>
      <p>Địa chỉ này không có nội dung. <a href="/">Về trang đầu</a></p>
      <p lang="en">There is nothing at this address. <a href="/">To the first page</a></p>
    </main>
  </body>
</html>
`;

/** Says in words that there is no such page. Other origins may hear it where they may read. */
export function notFound(request, response, { prefix }, options) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(options.csp && { 'content-security-policy': options.csp }),
    ...(mayBeReadByOthers(prefix, options.cors) && { 'access-control-allow-origin': '*' }),
  };
  send(request, response, 404, headers, Buffer.from(missingPage));
}
