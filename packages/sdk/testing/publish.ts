import { createHash, type BinaryLike } from 'node:crypto';
import type { Dataset, DatasetIndex, PlanFile } from '@tiendo/model/lite';

/** Files by their path, as they stand on a web server. */
export type Files = Map<string, Buffer>;

const sha256 = (text: BinaryLike): string => createHash('sha256').update(text).digest('hex');

/** The records of each plan. */
function planFiles(dataset: Dataset): PlanFile[] {
  const { schemaVersion, publisher, reviewedOn } = dataset;
  const lists = ['sections', 'tasks', 'indicators', 'assignments', 'findings'] as const;
  const files = new Map(
    dataset.plans.map(({ id: plan }) => {
      const none = { sections: [], tasks: [], indicators: [], assignments: [], findings: [] };
      return [plan, { schemaVersion, publisher, reviewedOn, plan, ...none } as PlanFile];
    }),
  );
  for (const name of lists) {
    for (const row of dataset[name]) files.get(row.plan!)?.[name].push(row as never);
  }
  return [...files.values()];
}

/** What a publisher writes: `index.json` with its checksum, and a file a plan, named by its hash. */
export function publish(dataset: Dataset): Files {
  const files: Files = new Map();
  const places: DatasetIndex['files'] = {};
  for (const file of planFiles(dataset)) {
    const bytes = Buffer.from(JSON.stringify(file));
    const hash = sha256(bytes);
    const path = `${file.plan}.${hash.slice(0, 10)}.json`;
    places[file.plan] = { path, bytes: bytes.length, sha256: hash };
    files.set(path, bytes);
  }
  const { schemaVersion, publisher, reviewedOn, plans, agencies, systems, topics } = dataset;
  const heading = { checksum: '', schemaVersion, publisher, reviewedOn };
  const shared = { plans, files: places, agencies, systems, topics };
  const index = JSON.stringify({ ...heading, ...shared, redirects: dataset.redirects });
  const sealed = index.replace('"checksum":""', `"checksum":"${sha256(index)}"`);
  return files.set('index.json', Buffer.from(sealed));
}

/** The dataset with so many copies of each task, each with its own id. */
export function copied(dataset: Dataset, copies: number): Dataset {
  const all = Array.from({ length: copies }, (_, copy) =>
    dataset.tasks.map((task) => (copy ? { ...task, id: `${task.id}.${copy}` } : task)),
  );
  return { ...dataset, tasks: all.flat() };
}
