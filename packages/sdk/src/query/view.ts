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
import type { CollectionName, Records } from './records.ts';
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

  /** The records of a collection by their ids. */
  byId<Name extends CollectionName>(name: Name): ReadonlyMap<string, Records[Name]> {
    const rows = this.contents.records[name];
    return this.once(name, () => new Map(rows.map((row) => [row.id, row])));
  }

  /**
   * The record that another one names.
   *
   * @throws {TiendoError} `source-invalid` where there is none: nothing is left out in silence.
   */
  named<Name extends CollectionName>(name: Name, id: string, by: string): Records[Name] {
    const record = this.byId(name).get(id);
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
