import { dayInVietnam } from '@tiendo/sdk';

interface Dated {
  readonly reportedAt: string;
}

/** What came in on one civil day in Viet Nam. */
export interface Day<One> {
  readonly day: string;
  readonly entries: readonly One[];
}

/** Entries by the civil day in Viet Nam on which they came in, in their order. */
export function byDay<One extends Dated>(entries: readonly One[]): readonly Day<One>[] {
  const days = new Map<string, One[]>();
  for (const entry of entries) {
    const day = dayInVietnam(new Date(entry.reportedAt));
    const own = days.get(day);
    if (own) own.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, own]) => ({ day, entries: own }));
}
