import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFolder, dataFolder } from '../../tools/paths.mjs';
import { startServer } from '../../tools/static-server.mjs';

const example = fileURLToPath(new URL('../../examples/plain-html/', import.meta.url));

/** The policy of an agency's page: nothing but its own styles, and the one host of the elements. */
const policy = (host: string): string =>
  [
    "default-src 'none'",
    `script-src ${host}`,
    `connect-src ${host}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

/** An agency's page on a port of its own, and the city's host of script and data on another. */
export interface AgencySite {
  readonly url: string;
  readonly host: string;
  close(): Promise<void>;
}

/** The example's page with the address of this run's host in the place of its own. */
function pageFor(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'agency-page-'));
  cpSync(example, folder, { recursive: true, filter: (file) => !file.includes('node_modules') });
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8').replaceAll('http://127.0.0.1:4173/', host);
  writeFileSync(page, html);
  return folder;
}

/** Serves `examples/plain-html` and, on another port, the script and the data, with CORS. */
export async function serveAgencyPage(): Promise<AgencySite> {
  const roots = { '/tiendo/': bundleFolder, '/data/': dataFolder };
  const host = await startServer({ roots, cors: true });
  const folder = pageFor(host.url);
  const page = await startServer({ roots: { '/': folder }, csp: policy(host.url.slice(0, -1)) });
  const close = async (): Promise<void> => {
    await page.close();
    await host.close();
    rmSync(folder, { recursive: true });
  };
  return { url: page.url, host: host.url, close };
}
