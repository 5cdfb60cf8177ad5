import type { Finding, FindingCode, SourceLines } from '@tiendo/model';

/** Where a finding belongs: the plan, the record (null: a document as a whole) and the lines. */
export interface FindingPlace {
  readonly plan: string;
  readonly record: string | null;
  readonly source: SourceLines;
}

/** Gathers what does not add up, and gives each finding an id that stays while its cause does. */
export class FindingLog {
  readonly #findings: Finding[] = [];
  readonly #ids = new Set<string>();
  /** The number that is to be tried next behind an id, where the id itself is taken. */
  readonly #next = new Map<string, number>();

  /** Notes one finding; `detail` tells it from others of the same code and record (a cell's name). */
  add(code: FindingCode, place: FindingPlace, values: Finding['values'], detail = ''): void {
    const { plan, record, source } = place;
    const base = [record ?? `${plan}/${source.document}`, code, detail].filter(Boolean).join('#');
    let id = base;
    let count = this.#next.get(base) ?? 2;
    while (this.#ids.has(id)) id = `${base}~${count++}`;
    this.#next.set(base, count);
    this.#ids.add(id);
    this.#findings.push({ id, code, plan, record, source, values });
  }

  /** All findings, in the order in which they were noted. */
  all(): Finding[] {
    return this.#findings;
  }
}
