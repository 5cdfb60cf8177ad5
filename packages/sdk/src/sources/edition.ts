import {
  schemaVersion,
  type DatasetIndex,
  type PlanFile,
  type ReportFile,
} from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { Contents } from '../query/contents.ts';
import { plansAsked } from '../query/plans-asked.ts';
import type { DatedQuery } from '../query/query.ts';
import type { Addresses } from './addresses.ts';
import { checkFile, type FileKind } from './check-file.ts';
import { hasChecksum } from './has-checksum.ts';
import { readJson, type ReadOptions } from './read-json.ts';

type Options = Omit<ReadOptions, 'cache'>;

/**
 * A file that has its checksum is what a publisher wrote who had checked it; any other is checked
 * here.
 */
async function readFile<File>(
  kind: FileKind,
  address: string,
  options: ReadOptions,
  checksum?: string,
): Promise<File> {
  const { text, value } = await readJson(address, options);
  const { schemaVersion: version, checksum: own } = Object(value) as Partial<DatasetIndex>;
  const isKnown = own
    ? await hasChecksum(text.replace(own, ''), own)
    : await hasChecksum(text, checksum);
  if (isKnown && version === schemaVersion) return value as File;
  return checkFile(kind, value, address, address);
}

/**
 * The files as they were published at one time: the index and the reports, and the file of each
 * plan from when a question first needs it.
 */
export class Edition {
  readonly #address: string;
  readonly #options: Options;
  readonly #index: DatasetIndex;
  readonly #reportFile: ReportFile | null;
  readonly #loadedAt = new Date().toISOString();
  readonly #files = new Map<string, Promise<PlanFile>>();
  readonly #read = new Map<string, PlanFile>();
  #gathered: { readonly of: number; readonly contents: Contents } | undefined;

  private constructor(
    address: string,
    options: Options,
    index: DatasetIndex,
    reportFile: ReportFile | null,
  ) {
    this.#address = address;
    this.#options = options;
    this.#index = index;
    this.#reportFile = reportFile;
  }

  /**
   * Reads the index and the reports.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`.
   */
  static async open({ index: address, reports }: Addresses, options: Options): Promise<Edition> {
    const fresh: ReadOptions = { ...options, cache: 'no-cache' };
    const [index, reportFile] = await Promise.all([
      readFile<DatasetIndex>('index', address, fresh),
      reports && readFile<ReportFile>('reportFile', reports, fresh),
    ]);
    return new Edition(address, options, index, reportFile || null);
  }

  /**
   * What a question needs: the records of the plans that it can be about, and all that plans share.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`.
   */
  async contents(query: DatedQuery): Promise<Contents> {
    const index = this.#index;
    const plans = index.plans.map(({ id }) => id);
    const asked = plansAsked(query, plans, index.redirects);
    await Promise.all(asked.map((id) => this.#file(id)));
    if (this.#gathered?.of !== this.#read.size) {
      this.#gathered = { of: this.#read.size, contents: this.#gather(plans) };
    }
    return this.#gathered.contents;
  }

  /** What has been read until now, by the questions that were asked. */
  get known(): Contents | undefined {
    return this.#gathered?.contents;
  }

  /** All that has been read until now, in the order of the index: one for all questions. */
  #gather(plans: readonly string[]): Contents {
    const index = this.#index;
    const files = plans.flatMap((id) => this.#read.get(id) ?? []);
    const records = {
      ...index,
      sections: files.flatMap((file) => file.sections),
      tasks: files.flatMap((file) => file.tasks),
      indicators: files.flatMap((file) => file.indicators),
      assignments: files.flatMap((file) => file.assignments),
      findings: files.flatMap((file) => file.findings),
    };
    return { ...index, records, reportFile: this.#reportFile, loadedAt: this.#loadedAt };
  }

  /** A file that could not be read is forgotten, so that the next question asks for it again. */
  #file(id: string): Promise<PlanFile> {
    const forget = (error: unknown): never => {
      this.#files.delete(id);
      throw error;
    };
    const file = this.#files.get(id) ?? this.#readPlan(id).catch(forget);
    this.#files.set(id, file);
    return file;
  }

  async #readPlan(id: string): Promise<PlanFile> {
    const address = this.#address;
    const place = this.#index.files[id];
    if (!place) {
      const message = `${address} names no file of the plan "${id}". Publish the data again.`;
      throw new TiendoError('source-invalid', message, { address });
    }
    // The name of a plan's file changes with its content: any copy of it is good.
    const options: ReadOptions = { ...this.#options, cache: 'default' };
    const at = new URL(place.path, address).href;
    const file = await readFile<PlanFile>('planFile', at, options, place.sha256);
    this.#read.set(id, file);
    return file;
  }
}
