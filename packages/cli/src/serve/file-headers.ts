import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const hashed = /\.[0-9a-f]{10,}\.[a-z]+$/;

/** What is said of a file whatever its content: its type, who may read it, how long it keeps. */
export function fileHeaders(path: string): Record<string, string> {
  return {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    'cache-control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'accept-encoding',
  };
}

/** Whether a file is worth compressing: text of more than a few hundred bytes. */
export const isCompressible = (path: string, bytes: number): boolean =>
  extname(path) in types && bytes > 512;
