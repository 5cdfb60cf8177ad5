// A launcher for @web/test-runner over WebKitGTK's own driver (Debian: webkit2gtk-driver, xvfb).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findMiniBrowser } from './browser-programs.mjs';
import { webDriverKey } from './webdriver-keys.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #processes = [];
  #address;
  #session;
  #urls = new Map();
  #active = new Set();
  #booting;

  async initialize(config) {
    this.config = config;
  }

  async #call(method, path, body) {
    const json = body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    };
    const response = await fetch(this.#address + path, { method, ...json });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  #inSession(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  #boot() {
    this.#booting ??= this.#start();
    return this.#booting;
  }

  async #start() {
    await this.#startDriver(process.env.DISPLAY ?? (await this.#startDisplay()));
    const binary = findMiniBrowser();
    if (!binary) throw new Error('WebKitGTK is installed without its MiniBrowser.');
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    });
    this.#session = sessionId;
  }

  async #startDisplay() {
    const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const xvfb = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(xvfb);
    const [display] = await once(xvfb.stdio[3], 'data');
    return `:${String(display).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    this.#processes.unshift(driver);
    this.#address = `http://127.0.0.1:${port}`;
    await this.#untilReady();
  }

  async #untilReady() {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (attempt > 100) throw error;
        await pause(50);
      }
    }
  }

  async startSession(id, url) {
    await this.#boot();
    await this.#inSession('POST', '/url', { url });
    this.#urls.set(id, url);
    this.#active.add(id);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#inSession('POST', '/url', { url: 'about:blank' });
    return {};
  }

  // @web/test-runner-commands calls the next two for type `webdriver`.
  async sendKeys(_id, keys) {
    const actions = keys
      .map(webDriverKey)
      .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#inSession('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async takeScreenshot() {
    return Buffer.from(await this.#inSession('GET', '/screenshot'), 'base64');
  }

  async stop() {
    try {
      if (this.#session) await this.#inSession('DELETE', '');
    } catch {
      // The browser has gone already.
    }
    for (const child of this.#processes) child.kill();
  }
}

export const webkitLauncher = () => new WebKitLauncher();
