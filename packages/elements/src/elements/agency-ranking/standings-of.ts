import { owedReports, type Agency, type ScheduleState } from '@tiendo/sdk';

/** What became of a task whose date has passed; `completed`: no report says on which day. */
export const outcomes = ['onTime', 'completed', 'late', 'overdue', 'lapsed'] as const;
export type Outcome = (typeof outcomes)[number];

export type RankedAgency = Pick<Agency, 'id' | 'name' | 'nameEn' | 'jurisdiction'>;

/** What an agency is ranked by: the tasks that it is itself named as the lead of. */
export interface Standing {
  readonly agency: RankedAgency;
  /** Whether another agency answers for all of its work on the day. */
  readonly isSucceeded: boolean;
  /** Tasks whose date has passed. */
  readonly judged: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Tasks on which a report is owed: those that have begun. */
  readonly owed: number;
  /** Those of them on which there is a report. */
  readonly reported: number;
}

/** Tasks whose date has passed, counted by what decides whether they were on time. */
export interface JudgedGroup {
  readonly key: {
    readonly lead: string | null;
    readonly schedule: ScheduleState | null;
    readonly due: string | null;
    readonly completedOn: string | null;
  };
  readonly count: number;
}

/** Tasks that have begun, counted by what is reported of them. */
export interface OwedGroup {
  readonly key: { readonly lead: string | null; readonly status: string | null };
  readonly count: number;
}

/** Null for tasks that are not past their date. */
export function outcomeOf({ schedule, due, completedOn }: JudgedGroup['key']): Outcome | null {
  if (schedule === 'overdue' || schedule === 'lapsed') return schedule;
  if (schedule !== 'completed' || !due) return null;
  if (!completedOn) return 'completed';
  return completedOn <= due ? 'onTime' : 'late';
}

const sum = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((total, { count }) => total + count, 0);

/** Groups by their lead, looked up once for each agency. */
function byLead<Group extends { readonly key: { readonly lead: string | null } }>(
  groups: readonly Group[],
): (id: string) => readonly Group[] {
  const own = new Map<string | null, Group[]>();
  for (const group of groups) {
    const { lead } = group.key;
    own.set(lead, [...(own.get(lead) ?? []), group]);
  }
  return (id) => own.get(id) ?? [];
}

/** What each agency is ranked by on `day`; those that lead no task that has begun are left out. */
export function standingsOf(
  agencies: readonly Agency[],
  judged: readonly JudgedGroup[],
  owed: readonly OwedGroup[],
  day: string,
): readonly Standing[] {
  const [judgedOf, owedOf] = [byLead(judged), byLead(owed)];
  const registry = new Map(agencies.map((agency) => [agency.id, agency]));
  const standings = agencies.map((agency): Standing => {
    const { id, name } = agency;
    const past = judgedOf(id).filter(({ key }) => outcomeOf(key) !== null);
    const count = (outcome: Outcome): number =>
      sum(past.filter(({ key }) => outcomeOf(key) === outcome));
    const begun = owedOf(id);
    const answering = owedReports([{ agency: id, text: name }], registry, day, day).agencies;
    return {
      agency,
      isSucceeded: !answering.includes(id),
      judged: sum(past),
      outcomes: {
        onTime: count('onTime'),
        completed: count('completed'),
        late: count('late'),
        overdue: count('overdue'),
        lapsed: count('lapsed'),
      },
      owed: sum(begun),
      reported: sum(begun.filter(({ key }) => key.status !== 'notReported')),
    };
  });
  return standings.filter(({ owed: all }) => all > 0);
}
