import {
  owedReports,
  scheduleOf,
  type CivilDate,
  type OwedReports,
  type Reading,
  type Report,
  type Schedule,
  type Section,
  type StatusSummary,
  type Task,
} from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { Contents } from './contents.ts';
import type { AnyRecord, CollectionName, Records } from './records.ts';
import type { Reported } from './reported.ts';
import { lazily } from '../lazily.ts';

const loadReported = lazily(() => import('./reported.ts'));

/** The status of a task where the source has no reports. */
const nobodyReported = ({ agencies }: OwedReports): StatusSummary => ({
  status: 'notReported',
  reported: 0,
  owed: agencies.length,
  completedOn: null,
  progress: null,
});

/** What was made of what was read, and holds for every day. */
const fixed = new WeakMap<object, Map<string, unknown>>();

function fixedOf({ records }: Contents): Map<string, unknown> {
  const known = fixed.get(records) ?? new Map<string, unknown>();
  fixed.set(records, known);
  return known;
}

/** What can be brought up to date when reports on a few tasks have come in. */
export interface Lasting {
  following(view: View, tasks: ReadonlySet<string>): Lasting;
}

const isLasting = (value: unknown): value is Lasting =>
  typeof value === 'object' && value !== null && 'following' in value;

function once<Value>(known: Map<string, unknown>, key: string, make: () => Value): Value {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Value;
}

/** What the places of records are called among what was made of them. */
export const placesKey = (name: CollectionName): string => `places ${name}`;

/** What was read, as it stands on one day, and the ways to find a record. */
export class View {
  readonly contents: Contents;
  readonly day: CivilDate;
  readonly #reported: Reported | null;
  readonly #known = new Map<string, unknown>();
  readonly #fixed: Map<string, unknown>;
  readonly #statuses = new Map<string, StatusSummary>();

  constructor(contents: Contents, day: CivilDate, reported: Reported | null) {
    this.contents = contents;
    this.day = day;
    this.#reported = reported;
    this.#fixed = fixedOf(contents);
  }

  /** What `make` returns, made once. `key` has to say what it is and of what. */
  once<Value>(key: string, make: () => Value): Value {
    return once(this.#known, key, make);
  }

  /** As `once`, of what neither the day nor the reports change: made once for what was read. */
  onceForAll<Value>(key: string, make: () => Value): Value {
    return once(this.#fixed, key, make);
  }

  /** Whether something has been made already, for this day or for all. */
  has(key: string): boolean {
    return this.#known.has(key) || this.#fixed.has(key);
  }

  /** Takes over what was made for the view before, and can be brought up to date for less. */
  follow(before: View, tasks: ReadonlySet<string>): void {
    for (const [key, value] of before.#known) {
      if (!isLasting(value)) continue;
      before.#known.delete(key);
      this.#known.set(key, value.following(this, tasks));
    }
  }

  /** As the one of them that holds for the records of a collection: reports come in, others do not. */
  onceFor<Value>(name: CollectionName, key: string, make: () => Value): Value {
    const isWritten = name !== 'reports' && name !== 'readings';
    return isWritten ? this.onceForAll(key, make) : this.once(key, make);
  }

  /** The records of a collection, in the order of the documents, or in which they came in. */
  all<Name extends CollectionName>(name: Name): readonly Records[Name][] {
    const any: CollectionName = name;
    const isWritten = any !== 'reports' && any !== 'readings';
    const rows = isWritten ? this.contents.records[any] : (this.#reported?.[any] ?? []);
    return rows as readonly AnyRecord[] as readonly Records[Name][];
  }

  /** The records of a collection by their ids. */
  byId<Name extends CollectionName>(name: Name): ReadonlyMap<string, Records[Name]> {
    const make = () => new Map(this.all(name).map((row) => [row.id, row]));
    return this.onceFor(name, name, make);
  }

  /** The place of each record among those of its collection, by its id. */
  places(name: CollectionName): ReadonlyMap<string, number> {
    const make = () => new Map(this.all(name).map((row, at) => [row.id, at]));
    return this.onceFor(name, placesKey(name), make);
  }

  /** The record of an id, or of the one that stands for it now; null where there is none. */
  find<Name extends CollectionName>(name: Name, id: string): Records[Name] | null {
    const places = this.places(name);
    const at = places.get(id) ?? places.get(this.contents.redirects[id] ?? '');
    return at === undefined ? null : this.all(name)[at]!;
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

  /** What had been reported by the end of the day; null where the source has no reports. */
  get reported(): Reported | null {
    return this.#reported;
  }

  /** The status of a task, drawn from the reports that had come in by the end of the day. */
  statusOf(task: Task): StatusSummary {
    const known = this.#statuses.get(task.id) ?? this.#readStatus(task);
    this.#statuses.set(task.id, known);
    return known;
  }

  #readStatus({ id, plan, lead }: Task): StatusSummary {
    const { collectivesOn } = this.named('plans', plan, id);
    const owed = owedReports(lead, this.byId('agencies'), collectivesOn, this.day);
    return this.#reported?.statusOf(id, owed) ?? nobodyReported(owed);
  }

  scheduleOf(task: Task): Schedule {
    return scheduleOf(task.deadline, this.statusOf(task), this.day);
  }

  /** The measured values of an indicator that had come in by the end of the day. */
  readingsOf(indicator: string): readonly Reading[] {
    return this.#reported?.readingsOf(indicator) ?? [];
  }
}

/** The views of what was read, by their days: the last few that were asked for. */
const views = new WeakMap<Contents, Map<CivilDate, View>>();
const mostDays = 4;

function keep(view: View): View {
  const known = views.get(view.contents) ?? new Map<CivilDate, View>();
  views.set(view.contents, known);
  for (const day of known.keys()) if (known.size >= mostDays) known.delete(day);
  known.set(view.day, view);
  return view;
}

/** What was read before reports came in, and what these are. */
export interface Since {
  readonly contents: Contents;
  readonly reports: readonly Report[];
  readonly readings: readonly Reading[];
  /** The tasks that the reports are about. */
  readonly tasks: ReadonlySet<string>;
}

const before = new WeakMap<Contents, Since>();

/**
 * Says what `contents` follow, so that what was made of that need not be made anew. Reports that come
 * in one after the other, before anybody asks, follow what was asked about last.
 */
export function follows(contents: Contents, since: Since): void {
  const earlier = before.get(since.contents);
  if (views.has(since.contents)) before.set(contents, since);
  else if (earlier) {
    before.set(contents, {
      contents: earlier.contents,
      reports: [...earlier.reports, ...since.reports],
      readings: [...earlier.readings, ...since.readings],
      tasks: new Set([...earlier.tasks, ...since.tasks]),
    });
  }
}

/** What was read, as it stands on a day, where it has been looked at; see `viewOf`. */
export const knownView = (contents: Contents, day: CivilDate): View | undefined =>
  views.get(contents)?.get(day);

/** What was read, as it stands on a day. */
export async function viewOf(contents: Contents, day: CivilDate): Promise<View> {
  const { reportFile } = contents;
  const reading = reportFile && (await loadReported());
  const since = before.get(contents);
  before.delete(contents);
  for (const old of (since && views.get(since.contents)?.values()) ?? []) {
    const reported = reading!.reportedOn(reportFile!, old.day, since, old.reported);
    keep(new View(contents, old.day, reported)).follow(old, since!.tasks);
  }
  const known = knownView(contents, day);
  return known ?? keep(new View(contents, day, reading && reading.reportedOn(reportFile, day)));
}
