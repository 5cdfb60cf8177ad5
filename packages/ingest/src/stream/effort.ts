/** How much work may still be done for a row or a document, so that no text takes long. */
export class Effort {
  #left: number;
  readonly #of: Effort | null;

  /** Work done here is also work done for the whole that it is part `of`. */
  constructor(most: number, of: Effort | null = null) {
    this.#left = most;
    this.#of = of;
  }

  spend(): void {
    this.#left--;
    this.#of?.spend();
  }

  get isSpent(): boolean {
    return this.#left <= 0 || (this.#of?.isSpent ?? false);
  }
}
