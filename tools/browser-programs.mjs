// The browsers that the tests run in, and how they are started.
import { existsSync, globSync } from 'node:fs';

/** Debian's packages, and the program that each brings. */
export const browserPackages = {
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  'libjs-prototype': '/usr/share/javascript/prototype/prototype.js',
};

/** A library of old pages, which changes the page's own objects; it is not in the npm registry. */
export const prototypeJs = browserPackages['libjs-prototype'];

/** Packages whose program is not on this machine. */
export const missingBrowsers = () =>
  Object.keys(browserPackages).filter((name) => !existsSync(browserPackages[name]));

/** For `launch()` of playwright-core and of puppeteer-core. */
export const chromium = {
  executablePath: browserPackages.chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** For `launch()` of puppeteer-core: playwright-core needs a Firefox of its own. */
export const firefox = { browser: 'firefox', executablePath: browserPackages['firefox-esr'] };

/** WebKitGTK's own small browser, which its driver steers. */
export const findMiniBrowser = () => globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0];
