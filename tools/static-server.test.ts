import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, strictPolicy } from './static-server.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiendo-server-'));
  for (const name of ['pages/about', 'data', 'pages/node_modules', 'outside']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'pages/index.html'), '<!doctype html><p>Chào</p>');
  writeFileSync(join(folder, 'pages/about/index.html'), '<!doctype html><p>Giới thiệu</p>');
  writeFileSync(join(folder, 'pages/.secret'), 'secret');
  writeFileSync(join(folder, 'pages/node_modules/a.js'), 'secret');
  writeFileSync(join(folder, 'outside/secret.txt'), 'secret');
  symlinkSync(join(folder, 'outside'), join(folder, 'pages/link'));
  writeFileSync(join(folder, 'data/index.json'), '{"tên":"Tiến độ"}');
  writeFileSync(join(folder, 'data/plan.0123456789.json'), '{}');
  server = await startServer({
    roots: { '/': join(folder, 'pages'), '/data/': join(folder, 'data') },
    csp: strictPolicy,
    cors: ['/data/'],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(server.url + path, { redirect: 'manual', ...init });

/** Sends the path as it is: fetch would resolve `..` before sending. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });

describe('what is served', () => {
  test('a page has its text in UTF-8 and the policy', async () => {
    const response = await get('');
    expect(await response.text()).toContain('Chào');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(strictPolicy);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('the longest prefix names the folder, and other origins may read what is open to them', async () => {
    const response = await get('data/index.json');
    expect(await response.json()).toEqual({ tên: 'Tiến độ' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-security-policy')).toBeNull();
  });

  test('a name with a fingerprint is kept for ever, another is asked for again', async () => {
    const kept = await get('data/plan.0123456789.json');
    const asked = await get('data/index.json');
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asked.headers.get('cache-control')).toBe('no-cache');
  });

  test('a reader with the right copy is sent no second one, until the file changes', async () => {
    const etag = (await get('data/index.json')).headers.get('etag') ?? '';
    const ask = () => get('data/index.json', { headers: { 'if-none-match': `"other", ${etag}` } });
    expect((await ask()).status).toBe(304);
    writeFileSync(join(folder, 'data/index.json'), '{"tên":"Tiến độ", "mới": true}');
    expect((await ask()).status).toBe(200);
    writeFileSync(join(folder, 'data/index.json'), '{"tên":"Tiến độ"}');
  });

  test('a folder without its slash moves to the one with it and keeps the question', async () => {
    const response = await get('about?x=1');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/about/?x=1');
    expect((await get('data')).headers.get('location')).toBe('/data/');
  });
});

describe('what is refused', () => {
  test.each(['/../outside/secret.txt', '/%2e%2e/outside/secret.txt', '/..%2foutside/secret.txt'])(
    '%s leaves the folder and is not valid',
    async (path) => {
      expect(await statusOf(path)).toBe(400);
    },
  );

  test.each([
    '/.secret',
    '/node_modules/a.js',
    '/link/secret.txt',
    '/nothing',
    '/data/nothing.json',
  ])('%s is not found', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  test('a page that is not there says so in words', async () => {
    const response = await get('nothing');
    expect(await response.text()).toContain('Không tìm thấy trang');
  });

  test('two slashes before a host name do not send the reader to that host', async () => {
    expect((await get('/about')).headers.get('location')).toBe('/about/');
  });

  test('writing is refused', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
  });

  test('a port that is taken is an error with its code', async () => {
    await expect(startServer({ port: server.port, roots: {} })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
