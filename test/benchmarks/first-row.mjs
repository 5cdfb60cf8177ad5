import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browser-programs.mjs';
import { portalOptions } from '../../tools/serve.mjs';
import { startServer } from '../../tools/static-server.mjs';
import { spread } from './median.mjs';

/** Waits in the page for the first row of the table; milliseconds since navigation began. */
function firstRow() {
  const seen = () =>
    [...document.querySelectorAll('tiendo-task-table')].some((table) =>
      table.shadowRoot?.querySelector('tbody tr'),
    );
  return new Promise((resolve) => {
    const look = () => (seen() ? resolve(performance.now()) : requestAnimationFrame(look));
    look();
  });
}

async function visit(browser, url, { slower, network }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  }
  await page.goto(url, { waitUntil: 'commit' });
  const time = await page.evaluate(firstRow);
  await context.close();
  return time;
}

const fourG = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const conditions = [
  { name: 'this machine, loopback', slower: 1, network: null },
  { name: 'processor four times slower, 1.6 Mbit/s, 150 ms', slower: 4, network: fourG },
];

/** Time from navigation to the first row of the portal's table, cold cache, phone width. */
export async function benchFirstRow(runs) {
  const server = await startServer({ ...portalOptions, port: 0 });
  const browser = await playwright.launch(chromium);
  console.log(`Navigation to first row on the portal, ${runs} runs each, cold cache`);
  for (const condition of conditions) {
    const times = [];
    for (let run = 0; run < runs; run++) times.push(await visit(browser, server.url, condition));
    console.log(`  ${condition.name}: ${spread(times, 'ms')}`);
  }
  await browser.close();
  await server.close();
}
