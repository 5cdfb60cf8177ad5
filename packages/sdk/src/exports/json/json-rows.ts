const opensRows = /[{,]\s*"rows"\s*:\s*$/;

/**
 * Takes the rows out of a JSON object `{ …, "rows": […] }` piece by piece, so that only one row has
 * to be in memory. What is left, the object with an empty list, is `shell`.
 */
export class JsonRows {
  shell = '';
  #row: string[] = [];
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  #isInRows = false;

  /** The object up to its rows, their bracket included; empty until it was found. */
  beginning = '';

  /** The texts of the rows that a further piece completes. */
  *push(piece: string): Generator<string> {
    const marks = /["\\[\]{},]/g;
    let from = 0;
    if (this.#isEscaped && piece !== '') {
      this.#isEscaped = false;
      marks.lastIndex = 1;
    }
    for (let found = marks.exec(piece); found; found = marks.exec(piece)) {
      const { 0: mark, index: at } = found;
      if (this.#isInText) {
        if (mark === '\\') marks.lastIndex = at + 2;
        this.#readText(mark, at + 1 === piece.length);
      } else if (this.#endsRow(mark)) {
        const row = this.#take(piece.slice(from, at));
        from = mark === ',' ? at + 1 : at;
        this.#move(mark);
        if (row.trim() !== '' || mark === ',') yield row;
      } else if (this.#beginsRows(mark, piece.slice(from, at))) {
        this.#begin(piece.slice(from, at + 1));
        from = at + 1;
      } else this.#move(mark);
    }
    this.#keep(piece.slice(from));
  }

  /** A backslash that ends a piece belongs to the first character of the next. */
  #readText(mark: string, isLast: boolean): void {
    if (mark === '"') this.#isInText = false;
    if (mark === '\\') this.#isEscaped = isLast;
  }

  #begin(text: string): void {
    this.#keep(text);
    this.beginning = this.shell;
    this.#isInRows = true;
    this.#depth += 1;
  }

  #endsRow(mark: string): boolean {
    return this.#isInRows && this.#depth === 2 && (mark === ',' || mark === ']');
  }

  #beginsRows(mark: string, before: string): boolean {
    return mark === '[' && this.#depth === 1 && opensRows.test(this.shell + before);
  }

  #move(mark: string): void {
    if (mark === '"') this.#isInText = true;
    else if (mark === '[' || mark === '{') this.#depth += 1;
    else if (mark === ']' || mark === '}') this.#depth -= 1;
    if (this.#depth < 2) this.#isInRows = false;
  }

  #keep(text: string): void {
    if (this.#isInRows) this.#row.push(text);
    else this.shell += text;
  }

  #take(end: string): string {
    const row = this.#row.join('') + end;
    this.#row = [];
    return row;
  }
}
