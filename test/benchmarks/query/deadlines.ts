import { makeDeadline, monthRange, quarterRange, yearRange, type Deadline } from '@tiendo/model';
import type { Random } from './random.ts';

const firstYear = 2022;
const years = 9;
const roman = ['I', 'II', 'III', 'IV'];

type Make = (random: Random) => Deadline;
const yearOf = (random: Random): number => firstYear + random.below(years);

function quarter(random: Random): Deadline {
  const [year, number] = [yearOf(random), 1 + random.below(4)];
  const text = random.happens(0.5)
    ? `Quý ${number}/${year}`
    : `Quý ${roman[number - 1]} năm ${year}`;
  return makeDeadline({ kind: 'quarter', text, ...quarterRange(year, number) });
}

function month(random: Random): Deadline {
  const [year, number] = [yearOf(random), 1 + random.below(12)];
  return makeDeadline({
    kind: 'month',
    text: `Tháng ${number}/${year}`,
    ...monthRange(year, number),
  });
}

function year(random: Random): Deadline {
  const number = yearOf(random);
  return makeDeadline({ kind: 'year', text: `Năm ${number}`, ...yearRange(number) });
}

function range(random: Random): Deadline {
  const first = firstYear + random.below(years - 1);
  const last = Math.min(first + 1 + random.below(4), firstYear + years - 1);
  const [{ start }, { end }] = [yearRange(first), yearRange(last)];
  return makeDeadline({ kind: 'range', text: `${first} - ${last}`, start, end });
}

function milestones(random: Random): Deadline {
  const first = firstYear + random.below(years - 1);
  const [plan, use] = [quarterRange(first, 4), yearRange(first + 1)];
  const steps = [
    { text: `Ban hành Kế hoạch: Quý IV/${first}`, action: 'Ban hành Kế hoạch', ...plan },
    { text: `Đưa vào vận hành: Năm ${first + 1}`, action: 'Đưa vào vận hành', ...use },
  ];
  const text = steps.map((step) => `- ${step.text}`).join(' ');
  const { start, end } = { start: plan.start, end: use.end };
  return makeDeadline({ kind: 'milestones', text, milestones: steps, start, end });
}

function recurring(random: Random): Deadline {
  const number = 1 + random.below(4);
  const recurrence = { every: 'year' as const, quarter: number };
  return makeDeadline({ kind: 'recurring', text: `Quý ${roman[number - 1]} hàng năm`, recurrence });
}

function ongoing(random: Random): Deadline {
  if (random.happens(0.7)) return makeDeadline({ kind: 'ongoing', text: 'Thường xuyên' });
  const from = yearOf(random);
  const { start } = yearRange(from);
  return makeDeadline({ kind: 'ongoing', text: `${from} và những năm tiếp theo`, start });
}

function relative(random: Random): Deadline {
  const months = 1 + random.below(6);
  const event = 'Ủy ban nhân dân Thành phố phê duyệt Chương trình';
  const text = `Trong 0${months} tháng sau khi ${event}`;
  return makeDeadline({ kind: 'relative', text, anchor: { period: `P${months}M`, event } });
}

const reference: Make = () => makeDeadline({ kind: 'reference' });
const none: Make = () => makeDeadline({ kind: 'none' });

/** How often each kind is drawn, in hundredths: as in the real plans, a fifth without a last day. */
const shares: readonly (readonly [number, Make])[] = [
  [32, quarter],
  [20, month],
  [20, year],
  [7, range],
  [1, milestones],
  [10, ongoing],
  [4, recurring],
  [3, relative],
  [2, reference],
  [1, none],
];
const hundred = shares.flatMap(([share, make]) => Array.from({ length: share }, () => make));

/** Draws deadlines from 2022 to 2030; equal ones are one object. */
export function deadlineMaker(random: Random): () => Deadline {
  const known = new Map<string, Deadline>();
  return () => {
    const made = random.pick(hundred)(random);
    const key = `${made.kind} ${made.text}`;
    const before = known.get(key);
    if (!before) known.set(key, made);
    return before ?? made;
  };
}
