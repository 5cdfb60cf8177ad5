import { clientFor } from '../../shared/clients.ts';
import type { Place } from '../../shared/source-context.ts';
import { ordersOf, searchOf, type Choices } from './choices.ts';
import { tasksAsked, type Whose } from './tasks-asked.ts';

export type FileKind = 'csv' | 'xlsx' | 'ics';

/** What is to be said of a file that is being made. */
export type Saving = 'preparing' | 'notWritten' | null;

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
} as const satisfies Record<FileKind, string>;

/** What a file is made of, where its records are found again, and who tells the reader. */
export interface FileAsked {
  readonly whose: Whose;
  readonly choices: Choices;
  readonly place: Place;
  readonly say: (saving: Saving) => void;
}

/** All tasks that are asked for and chosen, as a file. */
async function taskFile({ whose, choices, place }: FileAsked, kind: FileKind): Promise<Blob> {
  const { exportOf, toCalendar, toCsv, toXlsx } = await import('@tiendo/sdk/exports');
  const tasks = await exportOf(await clientFor(place), {
    collection: 'tasks',
    where: tasksAsked(whose, choices),
    ...searchOf(choices),
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

function nameOf({ plans, agency }: Whose, kind: FileKind): string {
  const ids = [agency, plans.length === 1 && plans[0]!.id].filter(Boolean).join('-');
  return `${(ids || 'tiendo').replaceAll('/', '-')}.${kind}`;
}

/** Makes a file of all tasks that are asked for and chosen, and gives it to the reader. */
export async function saveTasks(asked: FileAsked, kind: FileKind): Promise<void> {
  asked.say('preparing');
  try {
    save(await taskFile(asked, kind), nameOf(asked.whose, kind));
    asked.say(null);
  } catch (error) {
    console.error('tiendo: a file could not be made', error);
    asked.say('notWritten');
  }
}
