import { questionNames, type Peer, type QuestionName } from './peer.ts';
import type { Outcome, SizeOutcome } from './run-peers.ts';

const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ' ');

/** Three figures that count: 0.0123, 1.23, 12.3, 1 230. */
export function figures(value: number): string {
  if (value >= 100) return grouped(Math.round(value));
  const digits = value >= 10 ? 1 : value >= 1 ? 2 : Math.min(5, 2 - Math.floor(Math.log10(value)));
  return value.toFixed(digits);
}

const megabytes = (bytes: number): string => `${figures(bytes / 1e6)} MB`;
const ratio = (value: number, own: number): string =>
  `×${value / own >= 9.95 ? grouped(Math.round(value / own)) : (value / own).toPrecision(2)}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const heading = (cells: readonly string[]): string[] => [
  row(cells),
  row(cells.map((_, at) => (at === 0 ? '---' : '---:'))),
];

export type Peers = ReadonlyMap<string, Peer>;

/** Words for footnotes, each once: `mark` gives the number under which they stand. */
class Footnotes {
  readonly #words: string[] = [];

  mark(words: string): string {
    if (!this.#words.includes(words)) this.#words.push(words);
    return `<sup>${this.#words.indexOf(words) + 1}</sup>`;
  }

  lines(): string[] {
    return this.#words.map((words, at) => `${at + 1}. ${words}`);
  }
}

/** What was wrong with the answers to a question, shortly: those to f by their parts. */
function wrongWords({ wrong }: Outcome, name: QuestionName): string | undefined {
  const found = wrong.filter(({ name: full }) => full[0] === name);
  const [first] = found;
  if (!first) return undefined;
  return name === 'f' ? `**wrong** in ${first.name.slice(3)}` : `**wrong**: ${first.what}`;
}

function cell(outcome: Outcome, name: QuestionName, own: Outcome | undefined): string {
  const { median } = outcome.questions[name] ?? {};
  if (median === undefined) return outcome.stopped[name] ?? outcome.stopped.load ?? '–';
  const mine = own?.questions[name]?.median;
  const times = mine === undefined || outcome === own ? '' : ` ${ratio(median, mine)}`;
  const wrong = wrongWords(outcome, name);
  return `${figures(median)}${times}${wrong ? `, ${wrong}` : ''}`;
}

function loadCells(outcome: Outcome, own: Outcome | undefined): string[] {
  const { loadMs, memory, stopped } = outcome;
  if (loadMs === null) return [stopped.load ?? '–', '–', '–'];
  const times = own?.loadMs == null || outcome === own ? '' : ` ${ratio(loadMs, own.loadMs)}`;
  const shown = (bytes: number | undefined): string =>
    bytes === undefined ? '–' : megabytes(bytes);
  return [`${figures(loadMs)}${times}`, shown(memory.loaded), shown(memory.asked)];
}

const nameOf = (outcome: Outcome, peers: Peers): string =>
  `${peers.get(outcome.tool)!.name} ${outcome.version}`.trim();

function mainTable({ outcomes }: SizeOutcome, peers: Peers, notes: Footnotes): string[] {
  const own = outcomes.find(({ tool }) => tool === 'tiendo');
  const marked = (outcome: Outcome, name: QuestionName | 'load', text: string): string => {
    const words = peers.get(outcome.tool)!.notes[name];
    return words === undefined ? text : `${text} ${notes.mark(words)}`;
  };
  return [
    ...heading(['median, ms', 'load', 'memory', 'after all', ...questionNames]),
    ...outcomes.map((outcome) => {
      const [time, ...memory] = loadCells(outcome, own);
      const load = marked(outcome, 'load', time!);
      const answers = questionNames.map((name) => marked(outcome, name, cell(outcome, name, own)));
      return row([nameOf(outcome, peers), load, ...memory, ...answers]);
    }),
  ];
}

function firstTable({ outcomes }: SizeOutcome, peers: Peers): string[] {
  return [
    ...heading(['first run, ms', ...questionNames, 'load and first a to e']),
    ...outcomes.map((outcome) => {
      const firsts = questionNames.map((name) => outcome.questions[name]?.first);
      const shown = firsts.map((first) => (first === undefined ? '–' : figures(first)));
      const ready = firsts.slice(0, -1).reduce<number>((sum, first = 0) => sum + first, 0);
      const { loadMs } = outcome;
      const all = loadMs === null ? '–' : figures(loadMs + ready);
      return row([nameOf(outcome, peers), ...shown, all]);
    }),
  ];
}

/** The fastest of the others at one question, those that answer wrongly left out. */
function fastest(others: readonly Outcome[], name: QuestionName): Outcome | undefined {
  return others
    .filter((outcome) => outcome.questions[name] && !wrongWords(outcome, name))
    .sort((one, other) => one.questions[name]!.median - other.questions[name]!.median)[0];
}

/** How Tiendo stands: beside the fastest other tool, and in times of the hand-written loop. */
function standing({ outcomes }: SizeOutcome, peers: Peers): string[] {
  const find = (tool: string) => outcomes.find((outcome) => outcome.tool === tool);
  const [own, loop] = [find('tiendo'), find('loop')];
  if (!own) return [];
  const packageOf = ({ tool }: Outcome) => peers.get(tool)!.package;
  const others = outcomes.filter(
    (outcome) => outcome !== loop && packageOf(outcome) !== packageOf(own),
  );
  const beside = questionNames.map((name) => {
    const [best, mine] = [fastest(others, name), own.questions[name]?.median];
    if (!best || mine === undefined) return '–';
    return `${peers.get(best.tool)!.name} ${ratio(best.questions[name]!.median, mine)}`;
  });
  const times = questionNames.map((name) => {
    const [mark, mine] = [loop?.questions[name]?.median, own.questions[name]?.median];
    return mark === undefined || mine === undefined ? '–' : ratio(mine, mark);
  });
  return [
    ...heading(['how Tiendo stands', ...questionNames]),
    row(['fastest other tool', ...beside]),
    row(['Tiendo, in times of the loop', ...times]),
    '',
  ];
}

/** One size: what the data weigh, the medians beside Tiendo's, and the first runs. */
export function sizeTable(outcome: SizeOutcome, peers: Peers, notes: Footnotes): string {
  const { tasks, reports, found, jsonBytes, parsedBytes, parseMs } = outcome.data;
  return [
    `### ${grouped(tasks)} tasks`,
    '',
    `${grouped(reports)} reports; a finds ${grouped(found.a)} tasks, c ${grouped(found.c)}, d counts ` +
      `${grouped(found.d)}. The tasks as JSON: ${megabytes(jsonBytes)}, parsed ` +
      `${megabytes(parsedBytes)} in ${figures(parseMs)} ms.`,
    '',
    ...mainTable(outcome, peers, notes),
    '',
    ...standing(outcome, peers),
    ...firstTable(outcome, peers),
  ].join('\n');
}

/** The tables of all sizes, under the line that says where they were made. */
export function report(machine: string, sizes: readonly SizeOutcome[], peers: Peers): string {
  const notes = new Footnotes();
  const tables = sizes.map((outcome) => sizeTable(outcome, peers, notes));
  return [machine, ...tables, notes.lines().join('\n')].join('\n\n');
}

/** What a tool may end with at a size that is too much for it; anything else is a fault here. */
const isLimit = (why: string): boolean => /^(out of memory|longer than|RangeError)/.test(why);

/** Why a run fails: answers that are wrong and were not known to be, and tools that broke. */
export const unexpected = (sizes: readonly SizeOutcome[]): string[] =>
  sizes.flatMap(({ data, outcomes }) =>
    outcomes.flatMap(({ tool, wrong, stopped }) => {
      const wrongOnes = wrong.filter(({ known }) => !known);
      const broken = Object.entries(stopped).filter(([, why]) => !isLimit(why));
      return [
        ...wrongOnes.map(({ name, what }) => `${tool}, ${data.tasks} tasks, ${name}: ${what}`),
        ...broken.map(([name, why]) => `${tool}, ${data.tasks} tasks, ${name}: ${why}`),
      ];
    }),
  );
