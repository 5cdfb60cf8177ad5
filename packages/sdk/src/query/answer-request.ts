import { TiendoError } from '../errors.ts';
import type { Asker } from './builder.ts';
import { queryFromUrl } from './url-form.ts';

export interface AnswerRequestOptions {
  /** The most bytes that a question may have; 65 536 where it is left out. */
  readonly longest?: number;
  /** Called with what went wrong behind a question: a reader is not told of it. */
  readonly onError?: (error: unknown) => void;
}

const methods = 'GET, POST, OPTIONS';
/** Public data: any page may ask. */
const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag' };
const preflight = {
  ...open,
  'access-control-allow-methods': methods,
  'access-control-allow-headers': 'content-type, if-none-match',
  'access-control-max-age': '86400',
};
const json = { ...open, 'content-type': 'application/json; charset=utf-8' };

/** What is said instead of an answer. */
class Refused extends Error {
  readonly status: number;
  readonly error: TiendoError;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, error: TiendoError, headers = {}) {
    super(error.message);
    this.status = status;
    this.error = error;
    this.headers = { ...json, 'cache-control': 'no-store', ...headers };
  }

  response(): Response {
    const { status, headers } = this;
    const { code, message, path, nearest } = this.error;
    return new Response(JSON.stringify({ code, message, path, nearest }), { status, headers });
  }
}

function tooLong(longest: number): Refused {
  const message = `The question has more than ${longest} bytes. Ask a shorter one, with fewer values.`;
  return new Refused(413, new TiendoError('invalid-query', message));
}

/** The body as text, of which no more is read than a question may have. */
async function bodyOf({ headers, body }: Request, longest: number): Promise<string> {
  if (Number(headers.get('content-length')) > longest) throw tooLong(longest);
  const decoder = new TextDecoder();
  let [length, text] = [0, ''];
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    length += part.value.byteLength;
    if (length > longest) {
      await reader!.cancel();
      throw tooLong(longest);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The question as it stands in an address: the search part, as `queryToUrl` writes it. */
function questionInAddress({ search }: URL, longest: number): unknown {
  if (search.length > longest) throw tooLong(longest);
  if (search.length > 1) return queryFromUrl(search);
  const message =
    'There is no question. Give it in the address, as ?collection=tasks&limit=20, or as JSON by POST.';
  throw new Refused(400, new TiendoError('invalid-query', message));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const found = JSON.stringify(text.slice(0, 60));
    const message = `Found ${found}, expected a query as JSON: {"collection":"tasks"}.`;
    throw new Refused(400, new TiendoError('invalid-query', message));
  }
}

async function questionOf(request: Request, address: URL, longest: number): Promise<unknown> {
  const { method } = request;
  if (method === 'GET') return questionInAddress(address, longest);
  if (method === 'POST') return parsed(await bodyOf(request, longest));
  const message = `Found ${method}, expected GET or POST.`;
  throw new Refused(405, new TiendoError('source-failed', message), { allow: methods });
}

function routeOf({ pathname }: URL): 'run' | 'explain' {
  if (pathname.endsWith('/query')) return 'run';
  if (pathname.endsWith('/explain')) return 'explain';
  const message = `There is no ${pathname}. Ask at …/query or …/explain.`;
  throw new Refused(404, new TiendoError('source-not-found', message));
}

/** The tag of a text: its SHA-256. None where the platform cannot tell it. */
async function tagOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `"${digits.join('').slice(0, 32)}"`;
}

/** Whether one of the tags that a reader has is this one; a proxy may have called it weak. */
const isKnown = (given: string | null, tag: string): boolean =>
  (given ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

async function answered(request: Request, value: unknown): Promise<Response> {
  const text = JSON.stringify(value);
  const tag = await tagOf(text);
  const headers = { ...json, 'cache-control': 'no-cache', ...(tag && { etag: tag }) };
  const isSame = tag !== null && isKnown(request.headers.get('if-none-match'), tag);
  // A cache answers no POST, and 304 is no answer to one (RFC 9110, 13.1.2).
  if (isSame && request.method === 'GET') return new Response(null, { status: 304, headers });
  return new Response(text, { status: 200, headers });
}

const statusOf: Readonly<Record<string, number>> = {
  'unknown-field': 400,
  'wrong-type': 400,
  'invalid-query': 400,
  'not-found': 404,
};

/** What a reader may know of an error: all of one in the question, nothing of one behind it. */
function refused(thrown: unknown, onError: (error: unknown) => void): Refused {
  if (thrown instanceof Refused) return thrown;
  const isTyped = thrown instanceof TiendoError;
  const status = isTyped ? statusOf[thrown.code] : undefined;
  if (status !== undefined) return new Refused(status, thrown as TiendoError);
  onError(thrown);
  const message = 'The question could not be answered. That is for its server to mend; ask later.';
  return new Refused(isTyped ? 503 : 500, new TiendoError('source-failed', message));
}

/**
 * Answers a request as `httpSource` puts it, on any platform that has the web's `Request`:
 * `…/query` with the answer, `…/explain` with how it was found. The question is the search part of a
 * GET, as `queryToUrl` writes it, or the JSON of a POST. Errors are JSON too: `{ code, message, path, nearest }`; those that
 * are not in the question are told to `onError` alone.
 *
 * @example
 * const serve = (request: Request) => answerRequest(request, tiendo); // `export default { fetch: serve }`
 * const response = await serve(new Request('https://example.gov.vn/api/query?collection=tasks'));
 * (await response.json()).total; // → 6
 */
export async function answerRequest(
  request: Request,
  client: Pick<Asker, 'run' | 'explain'>,
  { longest = 65_536, onError = () => {} }: AnswerRequestOptions = {},
): Promise<Response> {
  try {
    const address = new URL(request.url);
    const route = routeOf(address);
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: preflight });
    const question = await questionOf(request, address, longest);
    const { signal } = request;
    return await answered(request, await client[route](question as never, { signal }));
  } catch (thrown) {
    return refused(thrown, onError).response();
  }
}
