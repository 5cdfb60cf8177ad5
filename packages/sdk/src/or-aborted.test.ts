import { expect, test } from 'vitest';
import { orAborted } from './or-aborted.ts';

test('an answer that comes before the signal is the answer', async () => {
  const controller = new AbortController();
  expect(await orAborted(Promise.resolve(3), controller.signal)).toBe(3);
  controller.abort();
});

test('a failure that comes before the signal is the failure', async () => {
  const { signal } = new AbortController();
  await expect(orAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
});

test('work that fails after the signal leaves no failure unheard', async () => {
  const work = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 5));
  await expect(orAborted(work, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  await new Promise((resolve) => setTimeout(resolve, 10));
});
