/** Whole numbers below 2³², of which nobody knows beforehand how many there are. */
export class GrowingNumbers {
  /** The numbers, and room for more behind them. Another array once the room is used up. */
  room = new Uint32Array(1024);
  length = 0;

  /** Adds a number at the end; gives where it is. */
  push(value: number): number {
    if (this.length === this.room.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.room);
      this.room = more;
    }
    this.room[this.length] = value;
    return (this.length += 1) - 1;
  }

  /** All numbers, without the room for more. */
  all(): Uint32Array {
    return this.room.slice(0, this.length);
  }
}
