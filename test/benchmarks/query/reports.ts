import {
  owedReports,
  statusOf,
  type Dataset,
  type OwedReports,
  type Report,
  type ReportedStatus,
  type Task,
  type TaskStatus,
} from '@tiendo/model';
import { Random } from './random.ts';

/** The day for which every status is worked out. */
export const asOf = '2026-06-30';

const quarters = ['2024-Q4', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'];
const reportedShare = 0.3;
const mostAgencies = 3;
const firstArrival = Date.parse('2026-06-01T00:00:00Z');
const statuses: readonly ReportedStatus[] = [
  ...Array<ReportedStatus>(4).fill('completed'),
  ...Array<ReportedStatus>(4).fill('inProgress'),
  'notStarted',
  'suspended',
];

/** Which agencies owe a report on a task; worked out once for equal leads of equal days. */
function owedBy({ agencies, plans }: Dataset): (task: Task) => OwedReports {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const days = new Map(plans.map(({ id, collectivesOn }) => [id, collectivesOn]));
  const known = new Map<string, Map<Task['lead'], OwedReports>>();
  return ({ lead, plan }) => {
    const day = days.get(plan)!;
    if (!known.has(day)) known.set(day, new Map());
    const ofDay = known.get(day)!;
    const owed = ofDay.get(lead) ?? owedReports(lead, byId, day, asOf);
    ofDay.set(lead, owed);
    return owed;
  };
}

const monthAfter = (quarter: string): string => {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  return number === 4 ? `${year + 1}-01` : `${year}-${String(number * 3 + 1).padStart(2, '0')}`;
};

export interface Arrival {
  readonly report: Report;
  /** The place of its task in the tasks. */
  readonly task: number;
  readonly status: TaskStatus;
}

/** Makes reports for the tasks of a dataset, and knows the status that they give. */
export class Reporter {
  /** Of some three tasks in ten; a few are not approved and do not count. */
  readonly reports: Report[] = [];
  /** The status of each task on `asOf`, before anything arrives, in the order of the tasks. */
  readonly statuses: readonly TaskStatus[];
  readonly #tasks: readonly Task[];
  readonly #owed: (task: Task) => OwedReports;
  readonly #random: Random;
  readonly #ofTask = new Map<number, Report[]>();
  #arrived = 0;

  /** The same seed makes the same. */
  constructor(dataset: Dataset, seed: number) {
    this.#tasks = dataset.tasks;
    this.#owed = owedBy(dataset);
    this.#random = new Random(seed);
    this.statuses = dataset.tasks.map((_, at) => this.#reportOn(at));
  }

  /** Whether exactly one agency owes a report on a task. */
  isOwedByOne(at: number): boolean {
    return this.#owed(this.#tasks[at]!).agencies.length === 1;
  }

  /** A report that arrives now and is approved, and the status that it gives its task. */
  arrival(at: number): Arrival {
    const task = this.#tasks[at]!;
    const [agency] = this.#owed(task).agencies;
    const time = new Date(firstArrival + ++this.#arrived * 1000).toISOString();
    const id = `arrived-${this.#arrived}`;
    const made = this.#make(task, agency!, '2026-Q2', time);
    const report: Report = { ...made, id, state: 'approved' };
    this.#ofTask.set(at, [...(this.#ofTask.get(at) ?? []), report]);
    return { report, task: at, status: this.#statusOf(at) };
  }

  #reportOn(at: number): TaskStatus {
    const task = this.#tasks[at]!;
    const { agencies } = this.#owed(task);
    if (agencies.length === 0 || !this.#random.happens(reportedShare)) return 'notReported';
    const made = agencies.slice(0, mostAgencies).map((agency) => {
      const period = this.#random.pick(quarters);
      const day = String(1 + this.#random.below(20)).padStart(2, '0');
      const report = this.#make(task, agency, period, `${monthAfter(period)}-${day}T02:00:00Z`);
      this.reports.push(report);
      return report;
    });
    this.#ofTask.set(at, made);
    return this.#statusOf(at);
  }

  #statusOf(at: number): TaskStatus {
    return statusOf(this.#owed(this.#tasks[at]!), this.#ofTask.get(at) ?? []).status;
  }

  #make(task: Task, agency: string, period: string, reportedAt: string): Report {
    const random = this.#random;
    const status = random.pick(statuses);
    return {
      id: `r${this.reports.length + 1}`,
      task: task.id,
      agency,
      period,
      status,
      ...(status === 'inProgress' ? { progress: 5 * (1 + random.below(18)) } : {}),
      author: 'may-sinh-du-lieu-thu',
      state: random.happens(0.95) ? 'approved' : 'submitted',
      reportedAt,
    };
  }
}
