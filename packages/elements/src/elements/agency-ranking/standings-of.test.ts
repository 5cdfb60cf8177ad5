import { expect, it } from 'vitest';
import { agency } from '../../../test/fixture.ts';
import { outcomeOf, standingsOf, type JudgedGroup } from './standings-of.ts';

const day = '2026-11-23';
const own = agency();
const due = '2026-03-31';

const judged = (given: Partial<JudgedGroup['key']>, count = 1): JudgedGroup => ({
  key: { lead: own.id, schedule: 'completed', due, completedOn: null, ...given },
  count,
});
const owed = (status: string, count: number, lead: string | null = own.id) => ({
  key: { lead, status },
  count,
});

it('is on time on the last day, late on the next, and neither where no report gives the day', () => {
  expect(outcomeOf(judged({ completedOn: '2026-03-31' }).key)).toBe('onTime');
  expect(outcomeOf(judged({ completedOn: '2026-04-01' }).key)).toBe('late');
  expect(outcomeOf(judged({}).key)).toBe('completed');
});

it('is what the schedule says where it is not completed, and nothing before its date', () => {
  expect(outcomeOf(judged({ schedule: 'overdue' }).key)).toBe('overdue');
  expect(outcomeOf(judged({ schedule: 'lapsed' }).key)).toBe('lapsed');
  expect(outcomeOf(judged({ schedule: 'dueSoon' }).key)).toBe(null);
  expect(outcomeOf(judged({ due: null, completedOn: '2026-03-31' }).key)).toBe(null);
});

it('adds up the groups of each agency, and only its own', () => {
  const [standing, ...others] = standingsOf(
    [own, agency({ id: 'hcm/so-khac' })],
    [
      judged({ completedOn: '2026-03-01' }, 2),
      judged({ completedOn: '2026-03-02' }),
      judged({ completedOn: '2026-05-02' }),
      judged({}),
      judged({ schedule: 'overdue' }, 4),
      judged({ schedule: 'lapsed' }, 5),
      judged({ schedule: 'lapsed', lead: 'hcm/so-ban' }, 9),
    ],
    [
      owed('notReported', 6),
      owed('completed', 5),
      owed('inProgress', 4),
      owed('completed', 9, null),
    ],
    day,
  );
  expect(standing).toEqual({
    agency: own,
    isSucceeded: false,
    judged: 14,
    outcomes: { onTime: 3, completed: 1, late: 1, overdue: 4, lapsed: 5 },
    owed: 15,
    reported: 9,
  });
  expect(others).toEqual([]);
});

it('knows whose work another agency has taken over by the day', () => {
  const source = { title: 'Nghị quyết', url: null, quote: null };
  const step = { agency: 'hcm/so-moi', on: '2026-03-01', scope: 'whole', source } as const;
  const isSucceeded = (given: Parameters<typeof agency>[0], on = day): boolean =>
    standingsOf([agency(given)], [], [owed('notReported', 1)], on)[0]!.isSucceeded;
  expect(isSucceeded({ succeededBy: [step] })).toBe(true);
  expect(isSucceeded({ succeededBy: [step] }, '2026-02-28')).toBe(false);
  expect(isSucceeded({ succeededBy: [{ ...step, scope: 'part' }] })).toBe(false);
  const periods = [{ from: '2026-06-01', to: null }];
  expect(isSucceeded({ succeededBy: [step], periods }), 'it stands again').toBe(false);
});
