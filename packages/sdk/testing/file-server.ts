import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Files } from './publish.ts';

/** A request that came, and what was answered. */
export interface Asked {
  readonly path: string;
  readonly range: string | null;
  readonly status: number;
  /** Bytes of the body that were sent. */
  readonly bytes: number;
}

export interface FileServer {
  readonly url: string;
  /** May be changed while it runs. */
  files: Files;
  /** How it names a content: `"…"`, `W/"…"`, or not at all. */
  tags: 'strong' | 'weak' | 'none';
  /** Whether it knows `Range`. */
  ranges: boolean;
  /** Sent with every answer. */
  headers: Readonly<Record<string, string>>;
  /** After so many bytes of the body the connection is cut; null where it is not. */
  cut: (path: string, length: number) => number | null;
  /** Since the last time that it was emptied. */
  asked: Asked[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

function tagOf(content: Buffer, tags: FileServer['tags']): string | null {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  return tags === 'none' ? null : `${tags === 'weak' ? 'W/' : ''}"${hash}"`;
}

/** The bytes that are asked for, of this very content; null where all of it is to be sent. */
function rangeOf(
  { headers }: IncomingMessage,
  server: FileServer,
  tag: string | null,
): readonly [number, number] | null {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const isSame = tag?.startsWith('"') && headers['if-range'] === tag;
  return server.ranges && from && isSame ? [Number(from), to ? Number(to) : Infinity] : null;
}

function send(response: ServerResponse, body: Buffer, cut: number | null): void {
  if (cut === null || cut >= body.length) return void response.end(body);
  response.write(body.subarray(0, cut), () => response.destroy());
}

function answer(server: FileServer, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url!.slice(1);
  const content = server.files.get(path);
  const note = (status: number, bytes: number): void =>
    void server.asked.push({ path, range: request.headers.range ?? null, status, bytes });
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('content-type', types[path.replace(/.*\./, '')] ?? 'application/json');
  for (const [name, value] of Object.entries(server.headers)) response.setHeader(name, value);
  if (!content) {
    note(404, 0);
    return void response.writeHead(404).end();
  }
  const tag = tagOf(content, server.tags);
  if (tag) response.setHeader('etag', tag);
  if (tag && request.headers['if-none-match'] === tag) {
    note(304, 0);
    return void response.writeHead(304).end();
  }
  const range = rangeOf(request, server, tag);
  const [from, to] = range ?? [0, Infinity];
  const body = content.subarray(from, to + 1);
  const cut = server.cut(path, body.length);
  const status = range ? 206 : 200;
  note(status, Math.min(cut ?? body.length, body.length));
  const place = `bytes ${from}-${from + body.length - 1}/${content.length}`;
  const more = range ? { 'content-range': place } : {};
  response.writeHead(status, { 'content-length': body.length, ...more });
  send(response, body, cut);
}

/** A web server on loopback that counts what it is asked, and cuts connections where it is told to. */
export async function fileServer(files: Files): Promise<FileServer> {
  const http = createServer((request, response) => answer(server, request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: FileServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    files,
    tags: 'strong',
    ranges: true,
    headers: {},
    cut: () => null,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}
