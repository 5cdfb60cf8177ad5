/** Copies of a document of tab-separated tables, printed differently: for tests of the reader. */

const isTable = (line: string): boolean => line.includes('\t');
const isHeader = (line: string): boolean =>
  /(^|\t)(TT|STT|T? ?Chi tiết)(\t|$)/i.test(line) &&
  /\t(Nội dung|Ch[ỉi] tiêu|Chi tiết)\t/i.test(line);
const isSecondHeader = (line: string): boolean => /^TT\tChi tiết\t+$/.test(line);

interface Page {
  /** Lines before the rows: text, and the column headings last. */
  readonly head: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly string[];
}

/** The pages of a document: each begins with its column headings. */
function pagesOf(text: string): { before: string[]; pages: Page[]; after: string[] } {
  const lines = text.split('\n');
  const before: string[] = [];
  const pages: { head: string[]; headings: string[]; rows: string[] }[] = [];
  let loose: string[] = before;
  for (const line of lines) {
    if (isTable(line) && isHeader(line) && !isSecondHeader(line)) {
      pages.push({ head: pages.length ? loose : [], headings: [line], rows: [] });
      loose = [];
    } else if (isTable(line) && isSecondHeader(line)) {
      pages.at(-1)!.headings.push(line);
    } else if (isTable(line) && pages.length > 0) {
      pages.at(-1)!.rows.push(line);
      loose = [];
    } else {
      loose.push(line);
    }
  }
  return { before, pages, after: loose };
}

/** Wraps every long line of a table at spaces so that no piece is longer than `width`. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (isTable(line) ? wrap(line, width) : line))
    .join('\n');
}

function wrap(line: string, width: number): string {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= 0) break;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...pieces, rest].join('\n');
}

/** Puts the columns of every table into another order; `seed` chooses which. */
export function reorderColumns(text: string, seed: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (!isTable(line)) return line;
      const cells = line.split('\t');
      return order(cells.length, seed)
        .map((place) => cells[place])
        .join('\t');
    })
    .join('\n');
}

function order(length: number, seed: number): number[] {
  const places = Array.from({ length }, (_, place) => place);
  let state = seed;
  for (let last = length - 1; last > 0; last--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (last + 1);
    [places[last], places[other]] = [places[other]!, places[last]!];
  }
  return places;
}

/** Cuts the longest cell of a row in two at a space: what stands on this page, and on the next. */
function cutRow(row: string): [string, string] | null {
  const cells = row.split('\t');
  const lengths = cells.map((cell) => cell.length);
  const longest = lengths.indexOf(Math.max(...lengths));
  const at = cells[longest]!.indexOf(' ', Math.floor(cells[longest]!.length * 0.6));
  if (at < 0 || cells[longest]!.includes('<')) return null;
  const here = cells.with(longest, cells[longest]!.slice(0, at));
  const there = cells.map((_, place) => (place === longest ? cells[longest]!.slice(at + 1) : ''));
  return [here.join('\t'), there.join('\t')];
}

/**
 * Moves the page breaks: the rows of neighbouring pages with the same headings are laid out again,
 * `perPage` rows a page; where `cut` is set, the last row of a page is cut in two over the break.
 * Pages that reprint rows of the page before stay as they are.
 */
export function movePageBreaks(text: string, perPage: number, cut: boolean): string {
  const { before, pages, after } = pagesOf(text);
  const out = [...before];
  for (let at = 0; at < pages.length;) {
    const first = pages[at]!;
    const run = [...first.rows];
    let next = at + 1;
    while (next < pages.length && canJoin(pages[next - 1]!, pages[next]!)) {
      run.push(...pages[next]!.rows);
      next++;
    }
    const numbers = first.headings[0]!.startsWith('STT') ? 2 : 1;
    out.push(...first.head, ...layOut(joinContinued(run, numbers), first.headings, perPage, cut));
    at = next;
  }
  return [...out, ...after].join('\n');
}

const hasWords = (page: Page): boolean => page.head.some((line) => line.trim() !== '');
const words = (row: string): string =>
  row
    .replace(/<[^>]*>/g, '')
    .replace(/^[\d\t]+/, '')
    .trim();
const reprints = (page: Page, next: Page): boolean =>
  next.rows.some((row) => page.rows.some((other) => words(other) === words(row)));

function canJoin(page: Page, next: Page): boolean {
  if (hasWords(next) || reprints(page, next) || next.headings.length !== page.headings.length)
    return false;
  return next.headings[0]!.split('\t').length === page.headings[0]!.split('\t').length;
}

/** Rows that the document itself cuts over a page are put back together first. */
function joinContinued(rows: readonly string[], numbers: number): string[] {
  const joined: string[] = [];
  for (const row of rows) {
    const cells = row.split('\t');
    const isNumbered = cells.slice(0, numbers).some((cell) => cell.trim() !== '');
    const isRest = !isNumbered && /^\P{L}*\p{Ll}/u.test(words(row));
    const above = joined.at(-1)?.split('\t');
    if (!isRest || !above) joined.push(row);
    else {
      const whole = above.map((cell, place) => [cell, cells[place]].filter(Boolean).join(' '));
      joined[joined.length - 1] = whole.join('\t');
    }
  }
  return joined;
}

function layOut(
  rows: readonly string[],
  headings: readonly string[],
  perPage: number,
  cut: boolean,
): string[] {
  const out = [...headings];
  rows.forEach((row, place) => {
    const isLast = place % perPage === perPage - 1 && place < rows.length - 1;
    const pieces = isLast && cut ? cutRow(row) : null;
    out.push(pieces ? pieces[0] : row);
    if (isLast) out.push('', ...headings);
    if (pieces) out.push(pieces[1]);
  });
  return out;
}
