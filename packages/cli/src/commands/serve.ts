import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { cannotRead, CliError, reasonOf, unreadable, usageError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { serveFile } from '../serve/serve-file.ts';
import type { Terminal } from '../terminal.ts';

const details = `Serves the files of a data folder to any page: with CORS, compressed, content-hashed files for a
year, all others asked for again and answered "not changed" where they are not. It listens on
this machine only unless --host says otherwise, and runs until Ctrl+C. Read-only.`;

async function checkFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    throw cannotRead(folder, error);
  }
  throw unreadable(`${folder}: it is a file; give the folder that "tiendo ingest" wrote`);
}

function portOf(given: string | undefined): number {
  const port = Number(given ?? 8080);
  if (given !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usageError(`the port cannot be "${given}": it is a number from 0 to 65535.`);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = reasonOf(error);
    throw new CliError(exitCode.cannotWrite, `cannot listen on ${host}:${port}: ${reason}`);
  }
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

async function untilStopped(server: Server, { signal }: Terminal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

/** `tiendo serve`: a data folder over HTTP. */
export const serveCommand: Command = {
  name: 'serve',
  about: 'Serve a data folder over HTTP',
  takes: 'DIR',
  details,
  options: {
    port: { value: 'PORT', about: 'Port; 0 takes a free one (PORT of the environment, or 8080)' },
    host: { value: 'HOST', about: 'Address to listen on (127.0.0.1)' },
  },
  examples: [
    ['tiendo serve data', 'http://127.0.0.1:8080/index.json and the rest'],
    ['tiendo serve data --host 0.0.0.0 --port 80', 'For other machines too'],
  ],
  async run({ values, files }, terminal) {
    const [folder, ...more] = files;
    if (folder === undefined || more.length > 0) {
      throw usageError('Name one data folder: tiendo serve DIR. See "tiendo help serve".');
    }
    await checkFolder(folder);
    const host = values['host'] ?? '127.0.0.1';
    const server = createServer((request, response) => void serveFile(folder, request, response));
    await listen(server, host, portOf(values['port'] ?? process.env['PORT']));
    terminal.out(`Serving ${folder} at ${addressOf(server, host)}`);
    await untilStopped(server, terminal);
    return exitCode.ok;
  },
};
