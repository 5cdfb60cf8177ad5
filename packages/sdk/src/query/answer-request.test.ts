import { describe, expect, test } from 'vitest';
import { TiendoError } from '../errors.ts';
import { sampleDataset } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import { createClient } from '../tiendo.ts';
import type { Query } from './query.ts';
import { queryToUrl } from './url-form.ts';
import { answerRequest, type AnswerRequestOptions } from './answer-request.ts';

const tiendo = createClient({ source: memorySource(sampleDataset), today: '2025-08-01' });
const at = 'https://api.example/v1';

const ask = (address: string, init?: RequestInit, options?: AnswerRequestOptions) =>
  answerRequest(new Request(at + address, init), tiendo, options);
const post = (body: string, options?: AnswerRequestOptions) =>
  ask('/query', { method: 'POST', body }, options);
const addressOf = (query: unknown, route = '/query') => `${route}?${queryToUrl(query as Query)}`;

const plans = { collection: 'plans', select: ['title'], limit: 1 };

describe('a request', () => {
  test.each([
    ['GET', () => ask(addressOf(plans))],
    ['POST', () => post(JSON.stringify(plans))],
  ])('by %s is answered as the client answers', async (_, respond) => {
    const response = await respond();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(await tiendo.run(plans as never));
  });

  test('to explain a question is answered with how it is found', async () => {
    const response = await ask(addressOf(plans, '/explain'));
    expect(await response.json()).toEqual(await tiendo.explain(plans as never));
  });

  test('may come from a page of any origin', async () => {
    const preflight = await ask('/query', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    for (const response of [preflight, await ask(addressOf(plans)), await ask('/query')]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test('that knows the answer is told that it has not changed', async () => {
    const first = await ask(addressOf(plans));
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const headers = { 'if-none-match': known };
      const again = await ask(addressOf(plans), { headers });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([
        304,
        '',
        etag,
      ]);
    }
    const headers = { 'if-none-match': etag };
    expect((await ask(addressOf({ ...plans, limit: 2 }), { headers })).status).toBe(200);
    const body = JSON.stringify(plans);
    expect((await ask('/query', { method: 'POST', body, headers })).status).toBe(200);
  });

  test('that is ended ends the work on it', async () => {
    const controller = new AbortController();
    const request = new Request(at + addressOf(plans), { signal: controller.signal });
    const signals: boolean[] = [];
    const run = (_: unknown, { signal }: { signal?: AbortSignal } = {}) => {
      controller.abort();
      signals.push(signal!.aborted);
      return Promise.reject(signal!.reason);
    };
    await answerRequest(request, { run, explain: run });
    expect(signals).toEqual([true]);
  });
});

describe('a request is refused', () => {
  test.each([
    [
      'for a wrong name',
      addressOf({ collection: 'tasks', limt: 1 }),
      400,
      { code: 'unknown-field', path: 'limt', nearest: 'limit' },
    ],
    [
      'for a wrong value',
      addressOf({ collection: 'tasks', limit: 'x' }),
      400,
      { code: 'wrong-type', path: 'limit', nearest: null },
    ],
    [
      'for an impossible range',
      addressOf({
        collection: 'tasks',
        where: [{ due: { onOrAfter: '2025-02-01', onOrBefore: '2025-01-01' } }],
      }),
      400,
      { code: 'invalid-query', path: 'where[0].due' },
    ],
    [
      'for an id that no record has',
      addressOf({ collection: 'plans', get: 'mau-2024' }),
      404,
      { code: 'not-found', path: 'get', nearest: 'mau-2025' },
    ],
    ['for what is no query', addressOf(7), 400, { code: 'invalid-query' }],
    ['for what is not JSON', '/query?where=(', 400, { code: 'invalid-query' }],
    ['without a question', '/query', 400, { code: 'invalid-query' }],
    ['at another address', '/tasks', 404, { code: 'source-not-found' }],
  ])('%s', async (_, address, status, error) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ message: expect.any(String), ...error });
  });

  test.each(['PUT', 'DELETE', 'HEAD'])('by %s, with the methods that are taken', async (method) => {
    const response = await ask(addressOf(plans), { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  const long = JSON.stringify({ ...plans, search: 'dữ liệu'.repeat(20) });

  test.each([
    ['whose length is said', () => post(long, { longest: 100 })],
    ['whose length is not said', () => askInParts(long, 100)],
    ['in an address', () => ask(addressOf(JSON.parse(long)), {}, { longest: 100 })],
  ])('for its length: a question %s', async (_, respond) => {
    const response = await respond();
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'invalid-query' });
  });

  const askInParts = (text: string, longest: number) => {
    const body = new Blob([text]).stream();
    return ask('/query', { method: 'POST', body, duplex: 'half' } as RequestInit, { longest });
  };

  test('by no length that a question may have, in characters of several bytes', async () => {
    const longest = new TextEncoder().encode(long).length;
    expect((await post(long, { longest })).status).toBe(200);
    expect((await askInParts(long, longest)).status).toBe(200);
    expect((await post(long, { longest: longest - 1 })).status).toBe(413);
  });

  test.each([
    ['an error of the program', new TypeError('/srv/secret.ts is undefined'), 500],
    ['an error of its source', new TiendoError('source-failed', 'http://10.0.0.1/ failed'), 503],
  ])('without a word of %s, which is told to the server alone', async (_, error, status) => {
    const told: unknown[] = [];
    const run = () => Promise.reject(error);
    const request = new Request(at + addressOf(plans));
    const onError = (one: unknown) => void told.push(one);
    const response = await answerRequest(request, { run, explain: run }, { onError });
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'source-failed', path: null });
    expect(text).not.toMatch(/secret|10\.0/);
    expect(told).toEqual([error]);
  });
});
