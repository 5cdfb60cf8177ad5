import {
  checkReferences,
  Dataset,
  ModelError,
  schemaVersion,
  validate,
  type Agency,
} from '@tiendo/model';
import { registeredAgencies } from './agencies/registry.ts';
import { checkCorrections } from './check-corrections.ts';
import type { Correction } from './corrections.ts';
import type { DocumentLine } from './document-line.ts';
import { IngestError } from './ingest-error.ts';
import type { Manifest } from './manifest.ts';
import type { DeclaredCounts } from './plans/declared-counts.ts';
import { ingestPlan, type PlanRecords } from './plans/ingest-plan.ts';
import { readLines } from './readers/index.ts';
import { knownSystems } from './systems/find-systems.ts';
import { knownTopics } from './topics/topics-of.ts';

/** What is read: the manifest, the reviewed mends, and the files by the names of the manifest. */
export interface IngestInput {
  readonly manifest: Manifest;
  readonly corrections: readonly Correction[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The checked dataset, the lines of each document by its id, and declared beside found counts. */
export interface IngestResult {
  readonly dataset: Dataset;
  readonly documents: ReadonlyMap<string, readonly DocumentLine[]>;
  readonly declared: readonly DeclaredCounts[];
}

function linesOfFiles({ manifest, files }: IngestInput): Map<string, readonly DocumentLine[]> {
  const lines = new Map<string, readonly DocumentLine[]>();
  for (const { file } of manifest.plans.flatMap(({ documents }) => documents)) {
    const bytes = files.get(file);
    if (!bytes)
      throw new IngestError(
        'file-missing',
        file,
        null,
        'the manifest names this file, and it is missing',
      );
    lines.set(file, readLines({ name: file, bytes }));
  }
  return lines;
}

function allAgencies(plans: readonly PlanRecords[]): Agency[] {
  const unknown = plans.flatMap(({ unknownAgencies }) => unknownAgencies);
  const byId = new Map([...registeredAgencies(), ...unknown].map((agency) => [agency.id, agency]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function assemble({ manifest }: IngestInput, plans: readonly PlanRecords[]): Dataset {
  return {
    schemaVersion,
    publisher: manifest.publisher,
    reviewedOn: manifest.reviewedOn,
    plans: plans.map(({ plan }) => plan),
    sections: plans.flatMap(({ sections }) => sections),
    tasks: plans.flatMap(({ tasks }) => tasks),
    indicators: plans.flatMap(({ indicators }) => indicators),
    assignments: plans.flatMap(({ assignments }) => assignments),
    agencies: allAgencies(plans),
    systems: knownSystems(),
    topics: knownTopics(),
    findings: plans.flatMap(({ findings }) => findings.all()),
    redirects: manifest.redirects,
  };
}

/**
 * Turns signed documents into a checked dataset: pages → rows → cells → records, each with its
 * source lines, and what does not add up as findings.
 *
 * @throws {IngestError} for a file that cannot be read, with its name and line.
 * @throws {ModelError} when a record is not what the model says (a fault of this package).
 */
export function ingest(
  input: IngestInput,
  progress: (text: string) => void = () => {},
): IngestResult {
  const lines = linesOfFiles(input);
  const named = input.manifest.plans.flatMap(({ documents }) => documents);
  const documents = new Map(named.map(({ id, file }) => [id, lines.get(file)!]));
  checkCorrections(input.corrections, documents);
  const plans = input.manifest.plans.map((plan) => {
    progress(plan.id);
    return ingestPlan(plan, lines, input.corrections);
  });
  const dataset = validate(Dataset, assemble(input, plans), 'the dataset');
  const problems = checkReferences(dataset);
  if (problems.length > 0) throw new ModelError('the dataset', problems);
  return {
    dataset,
    documents,
    declared: plans.flatMap(({ declared }) => declared),
  };
}
