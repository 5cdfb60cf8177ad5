import { pause } from '../pause.ts';

/** Does work that says where it may be interrupted; whatever waits for its turn gets it between. */
export async function breathing<Value>(work: Generator<void, Value>): Promise<Value> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    const rest = pause();
    if (rest) await rest;
  }
}

/** Does work that says where it may be interrupted, in one go. */
export function inOneGo<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
