import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Message } from './messages.ts';
import { questionNames, type QuestionName } from './peer.ts';

export interface Asked {
  readonly sizes: readonly number[];
  readonly tools: readonly string[];
  readonly seed: number;
  readonly runs: number;
  /** Seconds that the runs of one question may take together. */
  readonly seconds: number;
  /** Seconds of silence after which a tool is stopped. */
  readonly patience: number;
}

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

/** What is known of one tool at one size. `stopped`: what it did not come through, and why. */
export interface Outcome {
  readonly tool: string;
  readonly version: string;
  readonly loadMs: number | null;
  readonly memory: Partial<Record<'loaded' | 'asked', number>>;
  readonly questions: Partial<Record<QuestionName, Of<'question'>>>;
  readonly wrong: readonly Of<'wrong'>[];
  readonly stopped: Partial<Record<QuestionName | 'load', string>>;
}

export interface SizeOutcome {
  readonly data: Of<'data'>;
  readonly outcomes: readonly Outcome[];
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const heapMegabytes = Math.floor((totalmem() / 2 ** 20) * 0.7);

interface Ended {
  readonly messages: readonly Message[];
  /** Why it ended too early; null where it came to its end. */
  readonly trouble: string | null;
}

const reasonOf = (complaint: string, code: number | null): string =>
  /heap out of memory|allocation failed/i.test(complaint)
    ? 'out of memory'
    : (/^\[?(\w*Error: .*?)\]?$/m.exec(complaint)?.[1] ?? `ended with ${code}`);

/** Runs one of the programs of this folder, and stops it when it has been silent for too long. */
function run(program: string, args: Record<string, string>, patience: number): Promise<Ended> {
  const node = ['--conditions=source', '--expose-gc', `--max-old-space-size=${heapMegabytes}`];
  const options = Object.entries(args).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [...node, here(program), ...options]);
  const messages: Message[] = [];
  let [complaint, isStopped] = ['', false];
  const stop = (): void => {
    isStopped = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(stop, patience * 1000);
  child.stderr.on(
    'data',
    (text: Buffer) => (complaint = (complaint + text.toString()).slice(-5000)),
  );
  createInterface({ input: child.stdout }).on('line', (line) => {
    messages.push(JSON.parse(line) as Message);
    clearTimeout(timer);
    timer = setTimeout(stop, patience * 1000);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      const failed = code === 0 ? null : reasonOf(complaint, code);
      resolve({ messages, trouble: isStopped ? `longer than ${patience} s` : failed });
    });
  });
}

const of = <Kind extends Message['kind']>(messages: readonly Message[], kind: Kind) =>
  messages.filter((message): message is Of<Kind> => message.kind === kind);

/** The step at which a tool ended: the first question that it has not told of. */
function stepAt(messages: readonly Message[], skipped: ReadonlySet<string>): QuestionName | 'load' {
  if (of(messages, 'memory').length === 0) return 'load';
  const told = of(messages, 'question');
  const last = told.at(-1);
  const later = questionNames.slice(last ? questionNames.indexOf(last.name) + 1 : 0);
  return later.find((name) => !skipped.has(name)) ?? 'load';
}

function summary(tool: string, messages: readonly Message[], stopped: Outcome['stopped']): Outcome {
  const questions = of(messages, 'question').map((message) => [message.name, message] as const);
  const memory = of(messages, 'memory').map(({ when, bytes }) => [when, bytes] as const);
  const wrong = new Map(of(messages, 'wrong').map((message) => [message.name, message]));
  return {
    tool,
    version: of(messages, 'about')[0]?.version ?? '',
    loadMs: of(messages, 'load')[0]?.ms ?? null,
    memory: Object.fromEntries(memory),
    questions: Object.fromEntries(questions),
    wrong: [...wrong.values()],
    stopped,
  };
}

/** Runs one tool; where a question is too much for it, it is begun again without that question. */
async function runTool(tool: string, size: number, right: string, asked: Asked): Promise<Outcome> {
  const stopped: Outcome['stopped'] = {};
  const messages: Message[] = [];
  const given = { tool, right, size: `${size}`, seed: `${asked.seed}`, runs: `${asked.runs}` };
  for (;;) {
    const done = of(messages, 'question').map(({ name }) => name);
    const skipped = new Set<string>([...done, ...Object.keys(stopped)]);
    const args = { ...given, seconds: `${asked.seconds}`, skip: [...skipped].join(',') };
    const ended = await run('run-tool.ts', args, asked.patience);
    messages.push(...ended.messages);
    if (ended.trouble === null) break;
    const step = stepAt(ended.messages, skipped);
    stopped[step] = ended.trouble;
    // What is watched holds the other questions: where one is too much, so are all together.
    if (step === 'load' || step === 'f') break;
    stopped.f = ended.trouble;
  }
  return summary(tool, messages, stopped);
}

/** Works out the right answers of a size, then asks each tool in a process of its own. */
export async function runSize(size: number, asked: Asked): Promise<SizeOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-bench-'));
  const right = join(folder, 'right.json');
  try {
    const made = { size: `${size}`, seed: `${asked.seed}`, into: right };
    const { messages, trouble } = await run('reference.ts', made, asked.patience * 3);
    const [data] = of(messages, 'data');
    if (!data) throw new Error(`The right answers for ${size} tasks: ${trouble}`);
    const outcomes: Outcome[] = [];
    for (const tool of asked.tools) {
      process.stderr.write(`${size} tasks: ${tool}\n`);
      outcomes.push(await runTool(tool, size, right, asked));
    }
    return { data, outcomes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
