import {
  owedReports,
  scheduleOf,
  type CivilDate,
  type OwedReports,
  type Reading,
  type Schedule,
  type Section,
  type StatusSummary,
  type Task,
} from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { Contents } from './contents.ts';
import type { AnyRecord, CollectionName, Records } from './records.ts';
import type { Reported } from './reported.ts';

/** The status of a task where the source has no reports. */
const nobodyReported = ({ agencies }: OwedReports): StatusSummary => ({
  status: 'notReported',
  reported: 0,
  owed: agencies.length,
  completedOn: null,
  progress: null,
});

/** What was read, as it stands on one day, and the ways to find a record: one for each question. */
export class View {
  readonly contents: Contents;
  readonly day: CivilDate;
  readonly #reported: Reported | null;
  readonly #known = new Map<string, unknown>();

  constructor(contents: Contents, day: CivilDate, reported: Reported | null) {
    this.contents = contents;
    this.day = day;
    this.#reported = reported;
  }

  /** What `make` returns, made once. `key` has to say what it is and of what. */
  once<Value>(key: string, make: () => Value): Value {
    if (!this.#known.has(key)) this.#known.set(key, make());
    return this.#known.get(key) as Value;
  }

  /** The records of a collection, in the order of the documents, or in which they came in. */
  all<Name extends CollectionName>(name: Name): readonly Records[Name][] {
    const come = { reports: this.#reported?.reports, readings: this.#reported?.readings };
    const rows = { ...this.contents.records, ...come }[name] ?? [];
    return rows as readonly AnyRecord[] as readonly Records[Name][];
  }

  /** The records of a collection by their ids. */
  byId<Name extends CollectionName>(name: Name): ReadonlyMap<string, Records[Name]> {
    const rows = this.all(name);
    return this.once(name, () => new Map(rows.map((row) => [row.id, row])));
  }

  /** The place of each record among those of its collection, by its id. */
  places(name: CollectionName): ReadonlyMap<string, number> {
    return this.once(`places ${name}`, () => {
      return new Map(this.all(name).map((row, at) => [row.id, at]));
    });
  }

  /** The record of an id, or of the one that stands for it now; null where there is none. */
  find<Name extends CollectionName>(name: Name, id: string): Records[Name] | null {
    const records = this.byId(name);
    return records.get(id) ?? records.get(this.contents.redirects[id] ?? '') ?? null;
  }

  /**
   * The record that another one names.
   *
   * @throws {TiendoError} `source-invalid` where there is none: nothing is left out in silence.
   */
  named<Name extends CollectionName>(name: Name, id: string, by: string): Records[Name] {
    const record = this.find(name, id);
    if (record) return record;
    const message = `"${by}" names "${id}", which is not among the ${name}.`;
    throw new TiendoError('source-invalid', message);
  }

  /** The ids of a section and of all that it stands in, from the inside out. */
  sectionsAround(id: string | null): readonly string[] {
    const ids = new Set<string>();
    const sections: ReadonlyMap<string, Section> = this.byId('sections');
    let at = id;
    while (at !== null && !ids.has(at)) {
      ids.add(at);
      at = sections.get(at)?.parent ?? null;
    }
    return [...ids];
  }

  /** The status of a task, drawn from the reports that had come in by the end of the day. */
  statusOf({ id, plan, lead }: Task): StatusSummary {
    return this.once(`status ${id}`, () => {
      const { collectivesOn } = this.named('plans', plan, id);
      const owed = owedReports(lead, this.byId('agencies'), collectivesOn, this.day);
      return this.#reported?.statusOf(id, owed) ?? nobodyReported(owed);
    });
  }

  scheduleOf(task: Task): Schedule {
    return scheduleOf(task.deadline, this.statusOf(task), this.day);
  }

  /** The measured values of an indicator that had come in by the end of the day. */
  readingsOf(indicator: string): readonly Reading[] {
    return this.#reported?.readingsOf(indicator) ?? [];
  }
}

/** The last view of what was read: questions that come one after the other mostly share it. */
const last = new WeakMap<Contents, View>();

/** What was read, as it stands on a day. */
export async function viewOf(contents: Contents, day: CivilDate): Promise<View> {
  const { reportFile } = contents;
  const known = last.get(contents);
  if (known?.day === day) return known;
  const reported = reportFile && (await import('./reported.ts')).reportedBy(reportFile, day);
  const view = new View(contents, day, reported);
  last.set(contents, view);
  return view;
}
