import type { DatasetIndex, PlanFile, ReportFile } from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { AllRecords, Contents } from '../query/contents.ts';
import { plansAsked } from '../query/plans-asked.ts';
import type { DatedQuery } from '../query/query.ts';
import type { Addresses } from './addresses.ts';
import { atMost } from './at-most.ts';
import { pause } from '../pause.ts';
import { readFile, type ReadFile } from './read-file.ts';
import type { ReadOptions } from './read-json.ts';
import { shared } from './shared.ts';

export type EditionOptions = Pick<ReadOptions, 'fetch' | 'timeout'>;

/** As many files are read at a time: a browser asks a server for no more than six over HTTP/1.1. */
const filesAtOnce = 8;

/** What stands in the files of plans. */
const ofPlans = ['sections', 'tasks', 'indicators', 'assignments', 'findings'] as const;

/** The records of an index and of these files, one file after the other, with pauses. */
async function gathered(index: DatasetIndex, files: readonly PlanFile[]): Promise<AllRecords> {
  const rows: Record<(typeof ofPlans)[number], unknown[]> = {
    sections: [],
    tasks: [],
    indicators: [],
    assignments: [],
    findings: [],
  };
  for (const file of files) {
    for (const name of ofPlans) for (const row of file[name]) rows[name].push(row);
    await pause();
  }
  return { ...index, ...rows } as unknown as AllRecords;
}

/**
 * The files as they were published at one time: the index and the reports, and the file of each
 * plan from when a question first needs it.
 */
export class Edition {
  readonly #address: string;
  readonly #options: EditionOptions;
  readonly #index: ReadFile<DatasetIndex>;
  readonly #reports: ReadFile<ReportFile> | null;
  readonly #loadedAt = new Date().toISOString();
  readonly #files = new Map<string, Promise<PlanFile>>();
  readonly #read = new Map<string, PlanFile>();
  readonly #inTurn = atMost(filesAtOnce);
  #gathered: { readonly plans: ReadonlySet<string>; readonly contents: Contents } | undefined;

  private constructor(
    address: string,
    options: EditionOptions,
    index: ReadFile<DatasetIndex>,
    reports: ReadFile<ReportFile> | null,
  ) {
    this.#address = address;
    this.#options = options;
    this.#index = index;
    this.#reports = reports;
  }

  /**
   * Reads the index and the reports. Where both are as they are in the edition `before`, returns
   * that one; else the new one has its files of those plans whose files are the same.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`.
   */
  static async open(
    { index: address, reports }: Addresses,
    options: EditionOptions,
    before?: Edition,
  ): Promise<Edition> {
    const fresh: ReadOptions = { ...options, cache: 'no-cache' };
    const [oldIndex, oldReports] = before ? [before.#index, before.#reports] : [];
    const reading = readFile<DatasetIndex>('index', address, fresh, { before: oldIndex });
    const alsoReading = reports
      ? readFile<ReportFile>('reportFile', reports, fresh, { before: oldReports ?? undefined })
      : null;
    // What is wrong with the index is said first: the reports may be of its version.
    alsoReading?.catch(() => {});
    const index = await reading;
    const reportFile = await alsoReading;
    const isSame = index.file === oldIndex?.file && reportFile?.file === oldReports?.file;
    if (before && isSame) return before;
    const next = new Edition(address, options, index, reportFile);
    if (before) next.#keep(before);
    return next;
  }

  /** Keeps what was read before of plans whose files are still the same. */
  #keep(before: Edition): void {
    const [now, then] = [this.#index.file.files, before.#index.file.files];
    for (const [id, file] of before.#read) {
      const isSame = now[id]?.path === then[id]?.path && now[id]?.sha256 === then[id]?.sha256;
      if (isSame) this.#read.set(id, file);
    }
  }

  /**
   * What a question needs: the records of the plans that it can be about, and all that plans share.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`.
   */
  async contents(query: DatedQuery): Promise<Contents> {
    const { plans, redirects } = this.#index.file;
    const asked = plansAsked(
      query,
      plans.map(({ id }) => id),
      redirects,
    );
    await Promise.all(asked.filter((id) => !this.#read.has(id)).map((id) => this.#file(id)));
    for (;;) {
      const known = this.#gathered;
      if (known && asked.every((id) => known.plans.has(id))) return known.contents;
      await this.#gather();
    }
  }

  /** What has been read until now, by the questions that were asked. */
  get known(): Contents | undefined {
    return this.#gathered?.contents;
  }

  /**
   * All that has been read until now, in the order of the index: one for all questions, until one
   * comes that needs another file. Questions whose files come in meanwhile are served together.
   */
  readonly #gather = shared(async (): Promise<void> => {
    const index = this.#index.file;
    const files = index.plans.flatMap(({ id }) => this.#read.get(id) ?? []);
    const plans = new Set(this.#read.keys());
    const records = await gathered(index, files);
    const reportFile = this.#reports?.file ?? null;
    const contents = { ...index, records, reportFile, loadedAt: this.#loadedAt };
    this.#gathered = { plans, contents };
  });

  /** A file that could not be read is forgotten, so that the next question asks for it again. */
  #file(id: string): Promise<PlanFile> {
    const forget = (): void => void this.#files.delete(id);
    const file = this.#files.get(id) ?? this.#inTurn(() => this.#readPlan(id)).finally(forget);
    this.#files.set(id, file);
    return file;
  }

  async #readPlan(id: string): Promise<PlanFile> {
    const address = this.#address;
    const place = this.#index.file.files[id];
    if (!place) {
      const message = `${address} names no file of the plan "${id}". Publish the data again.`;
      throw new TiendoError('source-invalid', message, { address });
    }
    // The name of a plan's file changes with its content: any copy of it is good.
    const options: ReadOptions = { ...this.#options, cache: 'default', size: place.bytes };
    const at = new URL(place.path, address).href;
    const checksum = place.sha256;
    const { file } = await readFile<PlanFile>('planFile', at, options, { checksum });
    this.#read.set(id, file);
    return file;
  }
}
