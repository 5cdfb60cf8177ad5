import ts from 'typescript';
import { marked } from './marked.ts';

/** An answer that a guide says, and what came out in its place each time. */
export interface Compared {
  readonly line: number;
  readonly said: unknown;
  readonly came: readonly unknown[];
}

type Modules = Readonly<Record<string, unknown>>;
type Said = ReadonlyMap<number, unknown>;
type Program = (
  require: (name: string) => unknown,
  check: unknown,
  exports: object,
) => Promise<Said>;

const AsyncFunction = (async () => {}).constructor as new (...texts: string[]) => Program;

const plainScript = (program: string): string =>
  ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext },
  }).outputText;

/** The program as a function, which gives the answers that are said, by their lines. */
function programOf(code: string): { run: Program; lines: readonly number[] } {
  const { program, said } = marked(code);
  const answers = [...said].map(([line, text]) => `[${line}, (${text}\n)],`);
  const script = `${plainScript(program)}\nreturn new Map([\n${answers.join('\n')}\n]);`;
  return { run: new AsyncFunction('require', 'check', 'exports', script), lines: [...said.keys()] };
}

/** Runs a program of TypeScript with what it imports, and gives its answers as said and as they came. */
export async function runProgram(code: string, modules: Modules): Promise<readonly Compared[]> {
  const { run, lines } = programOf(code);
  const came = new Map(lines.map((line) => [line, [] as unknown[]]));
  const check = (line: number, value: unknown): void => void came.get(line)!.push(value);
  const required = (name: string): unknown => {
    if (!Object.hasOwn(modules, name)) throw new Error(`The guide imports "${name}".`);
    return modules[name];
  };
  const said = await run(required, check, {});
  return lines.map((line) => ({ line, said: said.get(line), came: came.get(line)! }));
}
