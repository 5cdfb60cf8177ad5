import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Table } from './tables.ts';

export interface Condition {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly slower: number;
  readonly network: {
    latency: number;
    downloadThroughput: number;
    uploadThroughput: number;
  } | null;
}

/** What one visit of a page came to; times in milliseconds since navigation. */
export interface Visit {
  readonly firstRow: number;
  /** When the last task over 50 ms had ended, before half a second without any. */
  readonly usable: number;
  readonly longTasks: number;
  /** Milliseconds of those tasks together. */
  readonly busy: number;
  readonly heap: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly shift: number;
  readonly frames: number;
  readonly slowFrames: number;
}

const watch = `(() => {
  window.seen = { long: [], shift: 0, row: 0 };
  new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) window.seen.long.push([startTime, duration]); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
})();`;

/** Waits in the page for a row, and then for half a second in which nothing takes long. */
const wait = ({ hasRow }: Table, patience: number): string => `new Promise((done, fail) => {
  const isThere = () => { try { return ${hasRow}; } catch { return false; } };
  const look = () => {
    const now = performance.now();
    if (now > ${patience}) return fail(new Error('no row'));
    if (!window.seen.row && isThere()) window.seen.row = now;
    const end = Math.max(window.seen.row, ...window.seen.long.map(([start, time]) => start + time));
    if (window.seen.row && now - end > 700) done({ ...window.seen, usable: end }); else requestAnimationFrame(look);
  };
  look();
})`;

/** Scrolls three seconds, sixty pixels a frame, and counts the frames that took over 50 ms. */
const scroll = ({ scroller, more = '' }: Table): string => `new Promise((done) => {
  const at = ${scroller}; const start = performance.now(); let before = start; let [frames, slow] = [0, 0];
  const step = (now) => {
    frames += 1; if (now - before > 50) slow += 1; before = now;
    at.scrollTop += 60; { ${more} }
    if (now - start > 3000) done([frames, slow]); else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

async function countBytes(session: CDPSession) {
  const scripts = new Set<string>();
  const bytes = { script: 0, all: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Stylesheet') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (scripts.has(requestId)) bytes.script += encodedDataLength;
  });
  return bytes;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

interface Seen {
  readonly row: number;
  readonly usable: number;
  readonly shift: number;
  readonly long: readonly (readonly [start: number, time: number])[];
}

async function measure(page: Page, session: CDPSession, table: Table, patience: number) {
  const bytes = await countBytes(session);
  const seen = (await page.evaluate(wait(table, patience))) as Seen;
  const heap = await heapOf(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const [frames, slowFrames] = (await page.evaluate(scroll(table))) as [number, number];
  return {
    ...{ firstRow: seen.row, usable: seen.usable, shift: seen.shift },
    longTasks: seen.long.length,
    busy: seen.long.reduce((sum, [, time]) => sum + time, 0),
    ...{ heap, scriptBytes: bytes.script, allBytes: bytes.all, frames, slowFrames },
  };
}

/** Visits the page of a table once, with nothing kept from before; null where no row came in time. */
export async function visit(
  browser: Browser,
  address: string,
  table: Table,
  { slower, network }: Condition,
  patience: number,
): Promise<Visit | null> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience * 2);
  const session = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  }
  try {
    await page.goto(address, { waitUntil: 'commit', timeout: patience });
    return await measure(page, session, table, patience);
  } catch (error) {
    if (/no row|Timeout|closed|crash/i.test(String(error))) return null;
    throw error;
  } finally {
    await context.close();
  }
}
