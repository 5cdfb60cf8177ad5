import ts from 'typescript';
import { marked } from './marked.ts';

/** An answer that a guide says, and what came out in its place each time. */
export interface Compared {
  readonly line: number;
  readonly said: unknown;
  readonly came: readonly unknown[];
}

type Modules = Readonly<Record<string, unknown>>;
type Program = (require: (name: string) => unknown, check: unknown, exports: object) => unknown;

const AsyncFunction = (async () => {}).constructor as new (...texts: string[]) => Program;

const plainScript = (program: string): string =>
  ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext },
  }).outputText;

/** Runs a program of TypeScript with what it imports, and gives its answers as said and as they came. */
export async function runProgram(code: string, modules: Modules): Promise<readonly Compared[]> {
  const { program, said } = marked(code);
  const came = new Map([...said.keys()].map((line) => [line, [] as unknown[]]));
  const check = (line: number, value: unknown): void => void came.get(line)!.push(value);
  const required = (name: string): unknown => {
    if (!Object.hasOwn(modules, name)) throw new Error(`The guide imports "${name}".`);
    return modules[name];
  };
  await new AsyncFunction('require', 'check', 'exports', plainScript(program))(required, check, {});
  return [...said].map(([line, text]) => ({
    line,
    said: new Function(`return (${text}\n);`)() as unknown,
    came: came.get(line)!,
  }));
}
