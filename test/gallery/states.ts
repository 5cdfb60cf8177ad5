import type { Page, Route } from 'playwright-core';

/** A state of an element: how it comes about, and when it is there. */
export interface State {
  readonly name: string;
  /** What the network does with the index of the data. */
  readonly network?: (route: Route) => Promise<void>;
  /** What happens once the data are there. */
  readonly act?: (page: Page) => Promise<void>;
  /** An expression of the element's shadow root \`root\`: whether the state is there. */
  readonly isThere: string;
  /** Attributes in the place of the usual ones. */
  readonly attributes?: 'wrong';
}

const drawn = `root.querySelector('footer')`;

/** Opens everything that can be opened. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.querySelector('.shown')!.shadowRoot!;
    const closed = (): HTMLElement[] => [
      ...root.querySelectorAll<HTMLElement>('[aria-expanded=false]'),
    ];
    for (const one of closed().slice(0, 3)) one.click();
    for (const one of root.querySelectorAll<HTMLDetailsElement>('details')) one.open = true;
    await new Promise((go) => setTimeout(go, 900));
  });
}

async function search(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const box = document
      .querySelector('.shown')!
      .shadowRoot!.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) return;
    box.value = 'du lieu mo';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((go) => setTimeout(go, 900));
  });
}

async function loseNetwork(page: Page): Promise<void> {
  await page.route('**/{data,reports}/**', (route) => route.abort('internetdisconnected'));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('online'));
  });
}

/** Every state that an element can be in. */
export const states: readonly State[] = [
  { name: 'rows', isThere: drawn },
  { name: 'opened', act: openAll, isThere: drawn },
  { name: 'searched', act: search, isThere: drawn },
  {
    name: 'loading',
    network: () => new Promise(() => {}),
    isThere: `root.querySelector('[role=status]')?.textContent.trim()`,
  },
  {
    name: 'failed',
    network: (route) => route.fulfill({ status: 500, body: '' }),
    isThere: `root.querySelector('[role=alert]')`,
  },
  { name: 'wrong', attributes: 'wrong', isThere: `root.querySelector('[role=alert]')` },
  { name: 'offline', act: loseNetwork, isThere: `root.querySelector('[role=alert]')` },
];
