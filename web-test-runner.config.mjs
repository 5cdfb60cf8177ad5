// *.browser.test.ts in real Chromium, Firefox and WebKit. BROWSERS=chromium for one of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromium, firefox } from './tools/browser-programs.mjs';
import { countReporter } from './tools/wtr-count-reporter.mjs';
import { webkitLauncher } from './tools/wtr-webkit-launcher.mjs';

const mswWorker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: chromium }),
  firefox: () => chromeLauncher({ puppeteer, launchOptions: firefox }),
  webkit: () => webkitLauncher(),
};
const browsers = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

async function serveMswWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = readFileSync(mswWorker);
}

/** Some libraries read `process.env`; a late ResizeObserver round is no error of the page. */
const testPage = (path) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>tests</title></head>
  <body>
    <script>
      window.process = { env: { NODE_ENV: 'test' } };
      window.addEventListener('error', (event) => {
        if (/ResizeObserver loop/.test(event.message)) event.stopImmediatePropagation();
      });
    </script>
    <script type="module" src="${path}"></script>
  </body>
</html>`;

export default {
  rootDir: import.meta.dirname,
  files: ['packages/*/src/**/*.browser.test.ts', '!**/node_modules/**'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.base.json' })],
  middleware: [serveMswWorker],
  testRunnerHtml: testPage,
  // Three browsers share two cores: mocha's 2 s are too few for axe.
  testFramework: { config: { timeout: 20_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    countReporter('.cache/wtr.json'),
  ],
  staticLogging: process.stdout.isTTY !== true,
  browsers: browsers.map((name) => launchers[name]()),
};
