/** Those who want to hear that something happened. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** Returns how to hear no more. A function that is given twice is called twice. */
  readonly add = (listener: () => void): (() => void) => {
    const once = (): void => {
      if (this.#all.has(once)) listener();
    };
    this.#all.add(once);
    return () => void this.#all.delete(once);
  };

  /** Each in a task of its own, so that one that throws keeps no other from hearing. */
  call(): void {
    this.#all.forEach((listener) => queueMicrotask(listener));
  }
}
