import type { ConsoleMessage, Page } from 'puppeteer-core';

/** What a page says on its console and which of its requests fail, from now on. */
export function watchPage(page: Page): { readonly complaints: string[] } {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return { complaints };
}

/** The words that an element shows, its shadow tree flattened; empty until it shows any. */
export async function shownBy(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    return element?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }, selector);
}

/** Waits until an element shows `text`. */
export async function untilShown(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted, words) =>
      document.querySelector(wanted)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(words),
    { timeout: 30_000 },
    selector,
    text,
  );
}
