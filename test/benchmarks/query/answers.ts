import {
  facetNames,
  questionNames,
  type Count,
  type Facets,
  type Found,
  type Peer,
  type QuestionName,
  type Tool,
  type Row,
  type Watched,
} from './peer.ts';
import { peer as scan } from './peers/scan.ts';
import type { Exercise } from './questions.ts';

/** An answer in a form in which equal answers have equal texts: plain JSON, sorted. */
export interface Plain {
  readonly ids?: readonly string[];
  readonly total?: number | null;
  readonly counts?: Readonly<Record<string, number>>;
}

/** Every answer that is compared: by question, `f1 c` for c after the first report. */
export type Answers = Readonly<Record<string, Plain>>;

const sorted = (entries: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

const found = ({ rows, total }: Found): Plain => ({ ids: rows.map(({ id }) => id), total });

const counts = (given: readonly Count[]): Plain => ({
  counts: sorted(given.map(({ status, lead, count }) => [`${status} × ${lead}`, count])),
});

const facets = (given: Facets): Plain => ({
  counts: sorted(
    facetNames.flatMap((name) =>
      Object.entries(given[name]).map(([value, count]) => [`${name} ${value}`, count] as const),
    ),
  ),
});

const watched = ({ a, b, c, d }: Watched, number: number): Answers => ({
  [`f${number} a`]: found(a),
  [`f${number} b`]: counts(b),
  [`f${number} c`]: found(c),
  [`f${number} d`]: facets(d),
});

/** Asks one question; e and f take the id and the report whose `turn` it is. */
export function ask(
  tool: Tool,
  name: QuestionName,
  { e, f }: Exercise['questions'],
  turn: number,
): unknown {
  if (name === 'e') return tool.e!(e[turn % e.length]!);
  if (name === 'f') return tool.f!(f[turn % f.length]!);
  return tool[name]!();
}

/** What was answered to a question, in the plain form. */
export function plain(name: QuestionName, answered: unknown, turn: number): Answers {
  const row = answered as Row | null;
  if (name === 'a' || name === 'c') return { [name]: found(answered as Found) };
  if (name === 'b') return { b: counts(answered as Count[]) };
  if (name === 'd') return { d: facets(answered as Facets) };
  if (name === 'e') return { [`e${turn + 1}`]: { ids: row ? [`${row.id} ${row.title}`] : [] } };
  return watched(answered as Watched, turn + 1);
}

/** How many answers are compared: of e and f several, after one another. */
export const comparedTurns = (name: QuestionName): number => (name === 'e' || name === 'f' ? 4 : 1);

/** The right answers, by the plain scan; those of c with every row. */
export async function rightAnswers(exercise: Exercise): Promise<Answers> {
  const { questions } = exercise;
  const c = { ...questions.c, limit: Infinity };
  const tool = await scan.load({ ...exercise, questions: { ...questions, c } });
  let all: Answers = {};
  for (const name of questionNames)
    for (let turn = 0; turn < comparedTurns(name); turn++)
      all = { ...all, ...plain(name, await ask(tool, name, questions, turn), turn) };
  return all;
}

/** What is right once the reports up to that of `turn` have arrived: after the last measured run. */
export async function rightAfter(exercise: Exercise, turn: number): Promise<Answers> {
  const { f, ...others } = exercise.questions;
  const statuses = [...exercise.statuses];
  for (let at = 0; at < turn; at++) statuses[f[at % f.length]!.task] = f[at % f.length]!.status;
  const questions = { ...others, c: { ...others.c, limit: Infinity }, f };
  const tool = await scan.load({ ...exercise, statuses, questions });
  return plain('f', await ask(tool, 'f', questions, turn), turn);
}

const whichRows = (ids: readonly string[], right: readonly string[]): string[] => {
  const known = new Set(right);
  return ids.filter((id) => !known.has(id));
};

/** What is wrong with a search: any order will do, since each tool ranks in its own way. */
function wrongSearch(given: Plain, right: Plain, limit: number): string | null {
  const [ids, all] = [given.ids!, right.ids!];
  const strangers = whichRows(ids, all);
  if (given.total !== null && given.total !== all.length)
    return `finds ${given.total} instead of ${all.length}`;
  if (strangers.length > 0) return `${strangers.length} of ${ids.length} rows do not match`;
  if (new Set(ids).size !== Math.min(limit, all.length))
    return `${new Set(ids).size} rows instead of ${Math.min(limit, all.length)}`;
  return null;
}

function wrongCounts(given: Plain, right: Plain): string | null {
  const [ours, theirs] = [given.counts!, right.counts!];
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const differ = keys.filter((key) => ours[key] !== theirs[key]);
  if (differ.length === 0) return null;
  const shown = differ.slice(0, 5).map((key) => `${key}: ${ours[key]} instead of ${theirs[key]}`);
  return `${differ.length} of ${keys.length} counts (${shown.join('; ')})`;
}

function wrongRows(given: Plain, right: Plain): string | null {
  const [ids, all] = [given.ids!, right.ids!];
  const at = all.findIndex((id, place) => ids[place] !== id);
  if (at >= 0) return `row ${at + 1} is ${ids[at]} instead of ${all[at]}`;
  if (ids.length !== all.length) return `${ids.length} rows instead of ${all.length}`;
  const hasTotal = typeof given.total === 'number';
  return hasTotal && given.total !== right.total
    ? `total ${given.total} instead of ${right.total}`
    : null;
}

/** What is wrong with an answer, in words; null where it is right. `name` is a key of `Answers`. */
export function wrongIn(name: string, given: Plain, right: Answers, limit: number): string | null {
  const expected = right[name]!;
  if (expected.counts) return wrongCounts(given, expected);
  return name.endsWith('c') ? wrongSearch(given, expected, limit) : wrongRows(given, expected);
}

/** Why a wrong answer was to be expected of this peer, or undefined. */
export const isKnown = ({ knownWrong = {} }: Peer, name: string): boolean =>
  knownWrong[name.replace(/^f\d+ /, '')[0] as QuestionName] !== undefined;
