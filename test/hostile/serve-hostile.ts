import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { bundleFolder, dataFolder } from '../../tools/paths.mjs';
import { startServer } from '../../tools/static-server.mjs';
import { htmlOf, ownStyles, type HostilePage } from './hostile-page.ts';
import { keepNatives } from './natives.ts';

/** Serves one hostile page after the other, and from another port the script and the data. */
export interface HostileSite {
  /** Address of the page, and of the same without our script. */
  readonly url: string;
  readonly plain: string;
  readonly host: string;
  use(page: HostilePage): void;
  close(): Promise<void>;
}

export async function serveHostile(): Promise<HostileSite> {
  const roots = { '/tiendo/': bundleFolder, '/tiendo/data/': dataFolder };
  const host = await startServer({ roots, cors: true });
  const origin = host.url.slice(0, -1);
  let page: HostilePage = { name: '' };
  const texts = (path: string): readonly [type: string, text: string] => {
    if (path === '/own.css') return ['text/css', ownStyles];
    if (path === '/host.js') return ['text/javascript', `${page.code}\n;${keepNatives}`];
    if (path === '/later.js') return ['text/javascript', page.later ?? ''];
    if (path.startsWith('/nine/')) {
      const file = join(bundleFolder, path.slice('/nine/'.length));
      return ['text/javascript', readFileSync(file, 'utf8').replaceAll('0.1.0', '9.0.0')];
    }
    const type = page.type ?? 'text/html';
    if (page.isFramed && path !== '/inner') {
      return [
        type,
        '<!doctype html><iframe sandbox="allow-scripts" width="1000" height="800" src="/inner"></iframe>',
      ];
    }
    return [type, htmlOf(page, path === '/plain' ? null : `${host.url}tiendo/tiendo.js`)];
  };
  const server = createServer(({ url }, response) => {
    const [type, text] = texts(url!.split('?')[0]!);
    response.setHeader('content-type', `${type}; charset=utf-8`);
    if (page.policy && /html/.test(type)) {
      response.setHeader('content-security-policy', page.policy(origin));
    }
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url: `${own}/`, plain: `${own}/plain`, host: origin },
    use: (next) => void (page = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await host.close();
    },
  };
}
