import type { DataChange, DataListener } from './source.ts';

/** Those who want to hear that something happened. */
export class Listeners {
  readonly #all = new Set<DataListener>();

  /** Returns how to hear no more. A function that is given twice is called twice. */
  readonly add = (listener: DataListener): (() => void) => {
    const once: DataListener = (change) => {
      if (this.#all.has(once)) listener(change);
    };
    this.#all.add(once);
    return () => void this.#all.delete(once);
  };

  /** Each in a task of its own, so that one that throws keeps no other from hearing. */
  call(change: DataChange | null = null): void {
    this.#all.forEach((listener) => queueMicrotask(() => listener(change)));
  }
}
