import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../tools/run-tiendo.ts';
import { serveFile } from './serve-file.ts';

const long = `{"text": "${'tiến độ '.repeat(200)}"}`;

async function served() {
  const folder = await newFolder();
  const data = join(folder, 'data');
  await mkdir(data);
  await writeFile(join(data, 'index.json'), long);
  await writeFile(join(data, 'plan.0123456789.json'), '{}');
  await writeFile(join(data, '.hidden.json'), '{}');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(data, 'link.txt'));
  const server = createServer((asked, answer) => void serveFile(data, asked, answer));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with the path as it is: `fetch` would tidy `..` away. */
function ask(port: number, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

test('a file is served to any origin with its type', async () => {
  const server = await served();
  const { status, headers, body } = await ask(server.port, '/index.json?x=1');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  expect(body.toString()).toBe(long);
});

test('a content-hashed file may be kept for a year', async () => {
  const server = await served();
  const { headers } = await ask(server.port, '/plan.0123456789.json');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('text is compressed as the reader can read it', async () => {
  const server = await served();
  const brotli = await ask(server.port, '/index.json', { 'accept-encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
  const gzip = await ask(server.port, '/index.json', { 'accept-encoding': 'br;q=0, gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(long);
});

test('what the reader already has is not sent again', async () => {
  const server = await served();
  const { headers } = await ask(server.port, '/index.json');
  const again = await ask(server.port, '/index.json', { 'if-none-match': `W/${headers.etag}` });
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
});

test.each([
  '/',
  '/none.json',
  '/.hidden.json',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/%zz',
  '/index.json%00',
  '//',
])('%s is not found', async (path) => {
  const server = await served();
  const { status, body } = await ask(server.port, path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('secret');
});

test('it is read-only', async () => {
  const server = await served();
  const { status, headers } = await ask(server.port, '/index.json', {}, 'PUT');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  const head = await ask(server.port, '/index.json', {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect((await ask(server.port, '/index.json', {}, 'OPTIONS')).status).toBe(204);
});
