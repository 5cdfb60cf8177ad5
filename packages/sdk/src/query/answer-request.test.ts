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

  test('may be put by any page for a day after it was asked whether it may', async () => {
    const { headers } = await ask('/query', { method: 'OPTIONS' });
    expect(headers.get('access-control-max-age')).toBe('86400');
    expect(headers.get('access-control-allow-headers')).toContain('if-none-match');
    expect(headers.get('access-control-expose-headers')).toBe('etag');
  });

  test('gets the tag of its answer: the beginning of the SHA-256 of the text', async () => {
    const response = await ask(addressOf(plans));
    const bytes = new TextEncoder().encode(await response.text());
    const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
    const digits = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(response.headers.get('etag')).toBe(`"${digits.slice(0, 32)}"`);
  });

  test.each([['"x"'], ['W/"x"'], ['""'], ['']])(
    'that knows another answer, %s, is answered',
    async (known) => {
      const response = await ask(addressOf(plans), { headers: { 'if-none-match': known } });
      expect(response.status).toBe(200);
    },
  );

  test('is answered without a tag where the platform cannot make one', async () => {
    const { crypto } = globalThis;
    try {
      for (const none of [undefined, {}]) {
        Object.defineProperty(globalThis, 'crypto', { value: none, configurable: true });
        const headers = { 'if-none-match': '*' };
        const response = await ask(addressOf(plans), { headers });
        expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
      }
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
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

  test.each<[string, () => Promise<Response>, number, string]>([
    [
      'without a question',
      () => ask('/query'),
      400,
      'There is no question. Give it in the address, as ?collection=tasks&limit=20, or as JSON by POST.',
    ],
    [
      'with an empty question',
      () => ask('/query?'),
      400,
      'There is no question. Give it in the address, as ?collection=tasks&limit=20, or as JSON by POST.',
    ],
    [
      'with a body that is no JSON',
      () => post(`{${'x'.repeat(80)}`),
      400,
      `Found "{${'x'.repeat(59)}", expected a query as JSON: {"collection":"tasks"}.`,
    ],
    [
      'with no body',
      () => ask('/query', { method: 'POST' }),
      400,
      'Found "", expected a query as JSON: {"collection":"tasks"}.',
    ],
    [
      'at another address',
      () => ask('/tasks'),
      404,
      'There is no /v1/tasks. Ask at …/query or …/explain.',
    ],
    [
      'by another method',
      () => ask('/query', { method: 'PATCH' }),
      405,
      'Found PATCH, expected GET or POST.',
    ],
    [
      'for its length',
      () => post('{}', { longest: 1 }),
      413,
      'The question has more than 1 bytes. Ask a shorter one, with fewer values.',
    ],
  ])('%s, in words', async (_, respond, status, message) => {
    const codes: Readonly<Record<number, string>> = {
      404: 'source-not-found',
      405: 'source-failed',
    };
    const response = await respond();
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      code: codes[status] ?? 'invalid-query',
      message,
      path: null,
      nearest: null,
    });
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

  test('by the length of its address, from the question mark on', async () => {
    const address = addressOf(plans);
    const { length } = new URL(at + address).search;
    expect((await ask(address, {}, { longest: length })).status).toBe(200);
    expect((await ask(address, {}, { longest: length - 1 })).status).toBe(413);
  });

  test('before it is read, where its length is said', async () => {
    const headers = new Headers({ 'content-length': '101' });
    const request = { url: `${at}/query`, method: 'POST', headers, body: null };
    const respond = (longest: number) =>
      answerRequest(request as unknown as Request, tiendo, { longest });
    expect((await respond(100)).status).toBe(413);
    expect((await respond(101)).status).toBe(400);
  });

  test('with no more read of it than it may have', async () => {
    let [given, cancelled] = [0, false];
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          given += 10;
          controller.enqueue(new Uint8Array(10));
        },
        cancel() {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    expect((await ask('/query', init, { longest: 35 })).status).toBe(413);
    expect([given, cancelled]).toEqual([40, true]);
  });

  test('by no part of a letter: one may come in two parts', async () => {
    const bytes = new TextEncoder().encode('{"collection":"tasks","search":"đủ"}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const asked: unknown[] = [];
    const run = async (query: unknown) => void asked.push(query) as never;
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    await answerRequest(new Request(`${at}/query`, init), { run, explain: run });
    expect(asked).toEqual([{ collection: 'tasks', search: 'đủ' }]);
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
    expect(JSON.parse(text)).toEqual({
      code: 'source-failed',
      message: 'The question could not be answered. That is for its server to mend; ask later.',
      path: null,
      nearest: null,
    });
    expect(text).not.toMatch(/secret|10\.0/);
    expect(told).toEqual([error]);
  });
});
