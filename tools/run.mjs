// Runs a program to its end and keeps what it printed.
import { spawn } from 'node:child_process';
import { repository } from './paths.mjs';

const running = new Set();

/** What is kept to be shown later has no colours. */
const plain = { NO_COLOR: '1', FORCE_COLOR: undefined };

/** Ends a child and all that it started; its own group was made for this. */
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    running.forEach(end);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/**
 * @param {string[]} command the program and its arguments
 * @param {{ cwd?: string, seconds?: number }} [options]
 *   `seconds`: it is ended, and counts as failed, when it takes longer
 * @returns {Promise<{ ok: boolean, output: string, milliseconds: number }>}
 */
export function run(command, { cwd = repository, seconds = 600 } = {}) {
  const started = performance.now();
  const [name, ...rest] = command;
  const child = spawn(name, rest, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...plain },
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const timer = setTimeout(() => {
    output += `\nEnded: it took longer than ${seconds} s.\n`;
    end(child);
  }, seconds * 1000);
  return new Promise((resolve) => {
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok: code === 0, output, milliseconds: performance.now() - started });
    };
    child.on('error', (error) => {
      output += `${name} could not be started: ${error.message}\n`;
      finish(null);
    });
    child.on('close', finish);
  });
}
