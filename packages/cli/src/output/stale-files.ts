import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexName } from './data-files.ts';

interface OldIndex {
  readonly plans?: readonly { readonly id?: unknown; readonly documents?: readonly unknown[] }[];
}

const isPlain = (id: unknown): id is string => typeof id === 'string' && !/[/\\]|^\./.test(id);

/** The plan and document ids of the index that stands in a folder; none where it cannot be read. */
async function oldIds(folder: string): Promise<{ plans: string[]; documents: string[] }> {
  try {
    const index = JSON.parse(await readFile(join(folder, indexName), 'utf8')) as OldIndex;
    const plans = index.plans ?? [];
    const documents = plans.flatMap((plan) => plan.documents ?? []) as { id?: unknown }[];
    return {
      plans: plans.map(({ id }) => id).filter(isPlain),
      documents: documents.map(({ id }) => id).filter(isPlain),
    };
  } catch {
    return { plans: [], documents: [] };
  }
}

/** The plan that a content-hashed file name belongs to, or null where it is no such name. */
const planOfName = (name: string): string | null =>
  /^([a-z0-9-]+)\.[0-9a-f]{10}\.json$/.exec(name)?.[1] ?? null;

/**
 * The files of a data folder that an earlier run wrote and that `fresh` no longer has: other
 * versions of a plan, and the pages of plans and documents that are gone. A file that no run of
 * this command wrote is never among them.
 */
export async function staleFiles(folder: string, fresh: ReadonlySet<string>): Promise<string[]> {
  const old = await oldIds(folder);
  const known = new Set([...fresh].map(planOfName).concat(old.plans));
  const names = await readdir(folder).catch((): string[] => []);
  const versions = names.filter((name) => {
    const plan = planOfName(name);
    return plan !== null && known.has(plan);
  });
  const pages = [
    ...old.plans.map((id) => `plans/${id}.html`),
    ...old.documents.map((id) => `documents/${id}.html`),
  ];
  return [...new Set([...versions, ...pages])].filter((path) => !fresh.has(path));
}
