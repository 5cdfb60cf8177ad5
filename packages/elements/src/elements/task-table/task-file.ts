import type { QueryClient } from '@tiendo/sdk';
import type { Place } from '../../shared/source-context.ts';
import { ordersOf, type Choices } from './choices.ts';
import { tasksAsked, type Whose } from './tasks-asked.ts';

export type FileKind = 'csv' | 'xlsx' | 'ics';

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
} as const satisfies Record<FileKind, string>;

/** What a file is made of, and where its records are found again. */
export interface FileAsked {
  readonly client: QueryClient;
  readonly whose: Whose;
  readonly choices: Choices;
  readonly place: Place;
}

/** All tasks that are asked for and chosen, as a file. */
export async function taskFile(
  { client, whose, choices, place }: FileAsked,
  kind: FileKind,
): Promise<Blob> {
  const { exportOf, toCalendar, toCsv, toXlsx } = await import('@tiendo/sdk/exports');
  const search = choices.search.trim();
  const tasks = await exportOf(client, {
    collection: 'tasks',
    where: tasksAsked(whose, choices),
    ...(search && { search }),
    orderBy: ordersOf(choices),
    with: ['status', 'schedule'],
  });
  const language = place.lang === 'en' ? 'en' : 'vi';
  const files = {
    csv: () => toCsv(tasks, { language }),
    xlsx: () => toXlsx(tasks, { language }),
    ics: () => toCalendar(tasks, { language, domain: new URL(place.source).hostname }),
  };
  const bytes = await new Response(files[kind]()).arrayBuffer();
  return new Blob([bytes], { type: types[kind] });
}

/** Gives the reader a file to keep. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Makes a file of all tasks that are asked for and chosen, and gives it to the reader. */
export async function saveTasks(asked: FileAsked, kind: FileKind): Promise<void> {
  const { plans, agency } = asked.whose;
  const name = [agency, plans.length === 1 && plans[0]!.id].filter(Boolean).join('-');
  save(await taskFile(asked, kind), `${(name || 'tiendo').replaceAll('/', '-')}.${kind}`);
}
