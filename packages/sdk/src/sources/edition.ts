import {
  datasetIndexShape,
  planFileShape,
  reportFileShape,
  type DatasetIndex,
  type PlanFile,
  type ReportFile,
  type Shape,
} from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { Contents } from '../query/contents.ts';
import { plansAsked } from '../query/plans-asked.ts';
import type { DatedQuery } from '../query/query.ts';
import type { Addresses } from './addresses.ts';
import { checkFile } from './check-file.ts';
import { readJson, type ReadOptions } from './read-json.ts';

type Options = Omit<ReadOptions, 'cache'>;

async function readFile<File>(shape: Shape, address: string, options: ReadOptions): Promise<File> {
  return checkFile(shape, await readJson(address, options), address, address);
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
      readFile<DatasetIndex>(datasetIndexShape, address, fresh),
      reports && readFile<ReportFile>(reportFileShape, reports, fresh),
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
    const files = await Promise.all(asked.map((id) => this.#file(id)));
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
    return readFile(planFileShape, new URL(place.path, address).href, options);
  }
}
