import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from './first-copy.ts';

it('says the version of the package', () => {
  const file = new URL('../../package.json', import.meta.url);
  const about = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(version).toBe(about.version);
});
