import type { CivilDate, Milestone } from '@tiendo/model';
import { findPeriods } from './find-periods.ts';
import { foldedText, type MatchText } from './match-text.ts';
import type { DeadlineReading } from './read-dated.ts';

type Read = (words: MatchText) => DeadlineReading | null;

const bullet = /^[-+•*] ?/;
// A dash inside a name or a span of years is none: the words before it must be complete.
const nextBullet =
  /(?<=[.;:,)\d]|thuong xuyen|hang (?:nam|quy|thang)) [-+•*] ?(?=[a-z("“])(?!(?:nam|quy|thang|ngay|den) |t\d|(?:i{1,3}|iv)\/)/g;

function splitAt(words: MatchText, sign: RegExp): MatchText[] {
  let from = bullet.exec(words.key)?.[0].length ?? 0;
  const pieces: MatchText[] = [];
  for (const match of words.key.matchAll(sign)) {
    pieces.push(foldedText(words.print(from, match.index)));
    from = match.index + match[0].length;
  }
  return [...pieces, foldedText(words.print(from))];
}

/** The steps of a cell: its bullets, or what semicolons part where each part has a date. */
export function splitSteps(words: MatchText): MatchText[] {
  if (bullet.test(words.key)) return splitAt(words, nextBullet);
  const parts = splitAt(words, / ?; ?/g);
  return parts.every(({ key }) => findPeriods(key).length > 0) ? parts : [words];
}

const closing = /[\s;,]+$/;

function readStep(words: MatchText, reading: DeadlineReading | null): Milestone {
  const text = words.print(0).replace(closing, '');
  const { start = null, end = null, action = null } = reading ?? {};
  return { text, start, end, action: reading ? action : text.replace(/[\s.]+$/, '') };
}

/** The days from the first to the last of the steps that have any. */
function spanOf(steps: readonly Milestone[]): { start: CivilDate | null; end: CivilDate | null } {
  const starts = steps.flatMap(({ start }) => start ?? []).sort();
  const ends = steps.flatMap(({ end }) => end ?? []).sort();
  return { start: starts[0] ?? null, end: ends.at(-1) ?? null };
}

/** A cell of several steps, each as `read` finds it; null where none of them says when. */
export function readMilestones(steps: readonly MatchText[], read: Read): DeadlineReading | null {
  const readings = steps.map(read);
  if (steps.length < 2 || readings.every((reading) => reading === null)) return null;
  const milestones = steps.map((step, place) => readStep(step, readings[place]!));
  return { kind: 'milestones', milestones, ...spanOf(milestones) };
}
