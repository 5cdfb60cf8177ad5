// A small static server for the portal and for tests: nothing but files, headers and refusals.
import { createServer } from 'node:http';
import { answerFile, notFound, refuse } from './static-answers.mjs';
import { locate } from './static-paths.mjs';

/** The policy of the portal's pages: scripts, data and styles from its own address, nothing inline. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

async function answer(request, response, options) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(request, response, 405, 'Only reading is possible here.');
  }
  const place = await locate(request.url ?? '/', options.roots);
  if (place.kind === 'invalid') return refuse(request, response, 400, 'This address is not valid.');
  if (place.kind === 'missing') return notFound(request, response, place, options);
  if (place.kind === 'moved') return response.writeHead(308, { location: place.to }).end();
  return answerFile(request, response, place, options);
}

/**
 * Starts a server of static files on 127.0.0.1.
 *
 * @param {object} options
 * @param {number} [options.port] 0, the default, takes any free port
 * @param {Record<string, string>} options.roots folder by address prefix: `{ '/data/': '…/data' }`;
 *   the longest prefix counts
 * @param {string | null} [options.csp] Content-Security-Policy of pages; null or absent: none
 * @param {boolean | readonly string[]} [options.cors] which prefixes pages of other origins may
 *   read: true for all, else these
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} `url` ends in a slash
 * @throws the system's error, with its `code`, when the port cannot be had
 */
export async function startServer({ port = 0, roots, csp = null, cors = false }) {
  const options = { roots, csp, cors };
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error) => {
      if (response.headersSent) return response.destroy();
      refuse(request, response, 500, `The file could not be read: ${error.code ?? error.message}`);
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address().port;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${bound}/`, port: bound, close };
}
