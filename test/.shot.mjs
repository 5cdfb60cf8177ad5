import { chromium } from 'playwright-core';
const [, , url, out, width = '1280', scheme = 'light', ...acts] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: +width, height: 900 }, colorScheme: scheme });
p.on('console', (m) => console.log(m.type(), m.text()));
p.on('pageerror', (e) => console.log('ERR', e.message));
p.on('requestfailed', (r) => console.log('FAILED', r.url()));
await p.goto(url);
await p.waitForTimeout(1500);
for (const a of acts) {
  const [k, ...r] = a.split('=');
  const v = r.join('=');
  if (k === 'click') await p.locator(v).first().click();
  if (k === 'type') {
    await p.locator('input[type=search]').first().click();
    await p.keyboard.type(v);
  }
  if (k === 'wait') await p.waitForTimeout(+v);
}
await p.waitForTimeout(500);
await p.screenshot({ path: out, fullPage: acts.includes('full') });
await b.close();
