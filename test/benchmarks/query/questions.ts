import type { Dataset, Task } from '@tiendo/model';
import { Random } from './random.ts';
import { Reporter, type Arrival } from './reports.ts';
import { spacedWords, textOf, wordsOf } from './searchable.ts';
import { makeDataset } from './synthetic.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What every tool is asked. Days are civil days; lists keep the order of the document. */
export interface Questions {
  /** Tasks that `lead` leads and that are due before a day, by deadline, the first `limit`. */
  readonly a: { readonly lead: string; readonly before: string; readonly limit: number };
  /** Tasks in which every word begins a word, whatever their accents; the first `limit`. */
  readonly c: { readonly words: string; readonly limit: number };
  /** Counts by status, lead, kind of deadline and topic, in some plans and due in one year. */
  readonly d: { readonly plans: readonly string[]; readonly from: string; readonly to: string };
  /** Ids to ask for, one after the other. */
  readonly e: readonly string[];
  /** Reports that arrive, one after the other. */
  readonly f: readonly Arrival[];
}

const lead = 'hcm/so-khoa-hoc-va-cong-nghe';
const before = '2026-01-01';
const year = { from: '2026-01-01', to: '2026-12-31' };
const limit = 20;
const words = 'du lieu mo';
const arrivals = 4000;

const isWithin = (day: string | null, { from, to }: { from: string; to: string }): boolean =>
  day !== null && from <= day && day <= to;

/** The places of tasks on which one agency owes a report: in turn a row of a, of d, of c, any. */
function arrivingTasks(
  { tasks }: Dataset,
  { d, c }: Pick<Questions, 'd' | 'c'>,
  { random, canReport }: { random: Random; canReport: (at: number) => boolean },
): number[] {
  const plans = new Set(d.plans);
  const words = wordsOf(c.words);
  const shown = [
    (task: Task) => task.lead.some(({ agency }) => agency === lead),
    (task: Task) => plans.has(task.plan) && isWithin(task.deadline.end, year),
    (task: Task) => words.every((word) => spacedWords(textOf(task)).includes(` ${word}`)),
    () => true,
  ];
  return Array.from({ length: arrivals }, (_, number) => {
    const isShown = shown[number % shown.length]!;
    for (;;) {
      const at = random.below(tasks.length);
      if (canReport(at) && isShown(tasks[at]!)) return at;
    }
  });
}

/** A dataset of `count` tasks with its reports, and what is asked of it. */
export function makeExercise(vocabulary: Vocabulary, count: number, seed: number) {
  const dataset = makeDataset(vocabulary, count, seed);
  const reporter = new Reporter(dataset, seed + 1);
  const { reports, statuses } = reporter;
  const canReport = (at: number): boolean => reporter.isOwedByOne(at);
  const random = new Random(seed + 2);
  const plans = dataset.plans.filter((_, at) => at % 2 === 0).map(({ id }) => id);
  const asked = { a: { lead, before, limit }, c: { words, limit }, d: { plans, ...year } };
  const reportFile = { illustrative: true, reports, readings: [] };
  const places = arrivingTasks(dataset, asked, { random, canReport });
  const f = places.map((at) => reporter.arrival(at));
  const e = Array.from({ length: 100 }, () => random.pick(dataset.tasks).id);
  const questions: Questions = { ...asked, e, f };
  return { dataset, reportFile, statuses, questions };
}

/** What `makeExercise` returns. */
export type Exercise = ReturnType<typeof makeExercise>;
