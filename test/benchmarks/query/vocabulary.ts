import { readFileSync } from 'node:fs';
import type { Agency, Dataset, Jurisdiction, System, Task, Topic } from '@tiendo/model';
import { inRepository } from '../../../tools/paths.mjs';

/** The cells of a real row that name agencies, as they stand together. */
export interface AgencyCells {
  readonly lead: Task['lead'];
  readonly leadText: string | null;
  readonly coordinating: Task['coordinating'];
  readonly coordinatingText: string | null;
  readonly director: string | null;
}

/** What synthetic plans are made of: words, cells and registers of the plans in the repository. */
export interface Vocabulary {
  /** The first words of titles: *Xây dựng, hoàn thiện*. */
  readonly openings: readonly string[];
  /** Stretches of titles between commas and the like: *cơ sở dữ liệu dùng chung*. */
  readonly phrases: readonly string[];
  readonly products: readonly string[];
  readonly notes: readonly string[];
  readonly topicLists: readonly (readonly string[])[];
  readonly sectionTitles: readonly string[];
  /** Of each city, drawn from as often as its plans print them. */
  readonly cells: Readonly<Record<string, readonly AgencyCells[]>>;
  readonly agencies: readonly Agency[];
  readonly systems: readonly System[];
  readonly topics: readonly Topic[];
  readonly head: Pick<Dataset, 'schemaVersion' | 'publisher' | 'reviewedOn'>;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

function stretches(title: string): string[] {
  return title
    .split(/[,;:.()“”"…]| và | - |\/(?=\p{L})/u)
    .map((part) =>
      part
        .replace(/^[\s-]+/, '')
        .trim()
        .replaceAll(/\s+/g, ' '),
    )
    .filter((part) => words(part).length >= 2 && words(part).length <= 12);
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

function cellsOf(tasks: readonly Task[], jurisdiction: Jurisdiction): AgencyCells[] {
  return tasks
    .filter(({ lead }) => lead.length > 0 && lead[0]!.agency.startsWith(`${jurisdiction}/`))
    .map(({ lead, leadText, coordinating, coordinatingText, director }) => {
      return { lead, leadText, coordinating, coordinatingText, director };
    });
}

/** Reads the published dataset. The same files give the same vocabulary. */
export function readVocabulary(): Vocabulary {
  const file = inRepository('packages/dataset/data/dataset.json');
  const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
  const { tasks, sections, agencies, systems, topics } = dataset;
  const { schemaVersion, publisher, reviewedOn } = dataset;
  const parts = tasks.map(({ title }) => stretches(title));
  const given = (read: (task: Task) => string | null): string[] =>
    tasks.flatMap((task) => read(task) ?? []);
  return {
    openings: distinct(parts.flatMap(([first]) => first ?? [])),
    phrases: distinct(parts.flat()),
    products: given(({ product }) => product),
    notes: given(({ note }) => note),
    topicLists: tasks.map((task) => task.topics),
    sectionTitles: sections.map(({ title }) => title),
    cells: { hcm: cellsOf(tasks, 'hcm'), hanoi: cellsOf(tasks, 'hanoi') },
    agencies,
    systems,
    topics,
    head: { schemaVersion, publisher, reviewedOn },
  };
}
