/** Lets the page do what it has to, where the work since the last pause has been long enough. */
export type Pause = () => Promise<void> | undefined;

/** What a pause goes by: a clock in milliseconds, and how the page gets its turn. */
export interface Turns {
  /** Milliseconds of work between two pauses. A frame of a page has sixteen. */
  readonly length: number;
  readonly now: () => number;
  readonly giveWay: () => Promise<void>;
}

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** A message to oneself: later than what the page has waiting, and not held back as timers are. */
const afterOthers = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** A pause for all that works in turns: whoever works, the time counts. */
export function pauses({ length, now, giveWay }: Turns): Pause {
  let since = -Infinity;
  const wait = async (): Promise<void> => {
    await giveWay();
    since = now();
  };
  return () => (now() - since < length ? undefined : wait());
}

/**
 * The pause that all reading shares. A single record is never divided: a stretch of work is as long
 * as a turn, and what one batch of records takes over it.
 */
export const pause: Pause = pauses({
  length: 8,
  now: () => performance.now(),
  giveWay: () => scheduler?.yield?.() ?? afterOthers(),
});
