import { chromium } from 'playwright-core';
import { serveTables } from './benchmarks/elements/site.ts';
const site = await serveTables(100);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const k of ['tiendo', 'ag-grid']) {
  const p = await b.newPage();
  p.on('console', (m) => console.log(m.type(), m.text().slice(0, 300)));
  p.on('pageerror', (e) => console.log('ERR', e.message));
  const c = await p.context().newCDPSession(p);
  await c.send('Network.enable');
  const n = new Map<string, string>();
  c.on('Network.requestWillBeSent', (e: any) => n.set(e.requestId, e.request.url));
  c.on('Network.loadingFinished', (e: any) =>
    console.log(e.encodedDataLength, decodeURIComponent(n.get(e.requestId)!).slice(22, 150)),
  );
  await p.goto(site.url + k);
  await p.waitForTimeout(2500);
  if (k === 'ag-grid')
    console.log(
      await p.evaluate(() => [
        document.querySelectorAll('.ag-cell').length,
        document.querySelectorAll('.ag-row').length,
        [
          ...new Set(
            [...document.querySelectorAll('[class*=ag-]')].flatMap((x) => [...x.classList]),
          ),
        ]
          .filter((x) => /viewport|container/.test(x))
          .join(' '),
      ]),
    );
}
await b.close();
await site.close();
