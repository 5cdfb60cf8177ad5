// The process of one tool at one size: loads it, asks it, compares, measures; tells in lines of JSON.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  ask,
  comparedTurns,
  isKnown,
  plain,
  rightAfter,
  wrongIn,
  type Answers,
} from './answers.ts';
import { measure, type Effort } from './measure.ts';
import { heapBytes } from './memory.ts';
import { tell } from './messages.ts';
import { questionNames, type Peer, type QuestionName, type Tool } from './peer.ts';
import { peers } from './peers/index.ts';
import { makeExercise, type Exercise } from './questions.ts';
import { versionOf } from './version.ts';
import { readVocabulary } from './vocabulary.ts';

const names = ['tool', 'size', 'seed', 'right', 'skip', 'runs', 'seconds'] as const;
const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
const given = parseArgs({ options }).values as Record<(typeof names)[number], string>;

async function load(peer: Peer, exercise: Exercise): Promise<Tool> {
  const start = performance.now();
  const tool = await peer.load(exercise);
  tell({ kind: 'load', ms: performance.now() - start });
  return tool;
}

/** What a tool has come to hold since the heap had `before` bytes. */
async function weigh(tool: Tool, before: number, when: 'loaded' | 'asked'): Promise<void> {
  const bytes = heapBytes() - before + ((await tool.bytesOutside?.()) ?? 0);
  tell({ kind: 'memory', when, bytes });
}

function compare({ peer, right, exercise }: Asked, answers: Answers): void {
  for (const [name, given] of Object.entries(answers)) {
    const what = wrongIn(name, given, right, exercise.questions.c.limit);
    if (what !== null) tell({ kind: 'wrong', name, what, known: isKnown(peer, name) });
  }
}

/** The first run, whose answer is checked, and the middle of many. */
async function askAndMeasure(tool: Tool, name: QuestionName, asked: Asked): Promise<void> {
  const { questions } = asked.exercise;
  let [turn, first] = [0, 0];
  for (; turn < comparedTurns(name); turn++) {
    const start = performance.now();
    const answered = await ask(tool, name, questions, turn);
    if (turn === 0) first = performance.now() - start;
    compare(asked, plain(name, answered, turn));
  }
  let last: unknown;
  const run = (): unknown => (last = ask(tool, name, questions, turn++));
  const timing = await measure(run, asked.effort);
  tell({ kind: 'question', name, first, ...timing });
  if (name !== 'f') return;
  const right = await rightAfter(asked.exercise, turn - 1);
  compare({ ...asked, right }, plain(name, await last, turn - 1));
}

interface Asked {
  readonly peer: Peer;
  readonly exercise: Exercise;
  readonly right: Answers;
  readonly effort: Effort;
}

const { peer } = await peers[given.tool]!();
const exercise = makeExercise(readVocabulary(), Number(given.size), Number(given.seed));
const right = JSON.parse(readFileSync(given.right, 'utf8')) as Answers;
const effort = { runs: Number(given.runs), seconds: Number(given.seconds) };
tell({ kind: 'about', tool: given.tool, version: versionOf(peer) });
const before = heapBytes();
const tool = await load(peer, exercise);
await weigh(tool, before, 'loaded');
const skipped = new Set(given.skip.split(','));
for (const name of questionNames)
  if (tool[name] && !skipped.has(name))
    await askAndMeasure(tool, name, { peer, exercise, right, effort });
await weigh(tool, before, 'asked');
await tool.close?.();
process.exit(0);
