// Makes sure that the three test browsers are here; on Debian as root it installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missingBrowsers } from './browser-programs.mjs';

const missing = missingBrowsers();
const byHand = `apt-get install --no-install-recommends ${missing.join(' ')}`;

function giveUp(reason) {
  console.error(`${reason} The tests need real browsers. Install them by hand: ${byHand}`);
  process.exit(1);
}

function apt(...words) {
  const { status } = spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) giveUp(`apt-get ${words[0]} failed.`);
}

if (missing.length === 0) {
  console.log('Chromium, Firefox and WebKit are here.');
} else {
  if (!existsSync('/usr/bin/apt-get')) giveUp(`Not found on this machine: ${missing.join(', ')}.`);
  if (process.getuid?.() !== 0) giveUp('Installing browsers needs root.');
  console.log(
    `Installing ${missing.join(', ')}, since components are tested in real browsers (a minute or two) …`,
  );
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  if (missingBrowsers().length > 0) giveUp(`Still missing: ${missingBrowsers().join(', ')}.`);
  console.log('Installed.');
}
