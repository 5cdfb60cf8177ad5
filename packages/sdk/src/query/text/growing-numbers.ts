/** Whole numbers below 2³², of which nobody knows beforehand how many there are. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length] = value;
    this.length += 1;
  }

  /** All numbers so far; what is added later may not be seen in it. */
  get all(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
