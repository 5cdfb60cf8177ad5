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
  /** After so many bytes of the body the connection is cut; null where it is not. */
  cut: (path: string, length: number) => number | null;
  /** Since the last time that it was emptied. */
  asked: Asked[];
  close(): Promise<void>;
}

function tagOf(content: Buffer, tags: FileServer['tags']): string | null {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  return tags === 'none' ? null : `${tags === 'weak' ? 'W/' : ''}"${hash}"`;
}

/** Where the rest begins that is asked for, of this very content; 0 where all of it is. */
function startOf({ headers }: IncomingMessage, server: FileServer, tag: string | null): number {
  const start = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  const isSame = tag?.startsWith('"') && headers['if-range'] === tag;
  return server.ranges && start && isSame ? Number(start) : 0;
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
  const start = startOf(request, server, tag);
  const body = content.subarray(start);
  const cut = server.cut(path, body.length);
  note(start ? 206 : 200, Math.min(cut ?? body.length, body.length));
  const range = `bytes ${start}-${content.length - 1}/${content.length}`;
  const more = start ? { 'content-range': range } : {};
  response.writeHead(start ? 206 : 200, { 'content-length': body.length, ...more });
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
