import ts from 'typescript';

/** A program whose answers are handed to `check(line, value)`, and the answers that it says. */
export interface Marked {
  readonly program: string;
  /** What each answer is said to be, as a JavaScript expression, by the line on which it begins. */
  readonly said: ReadonlyMap<number, string>;
}

interface Said {
  /** Where the comment begins. */
  readonly at: number;
  readonly line: number;
  readonly expression: string;
}

/**
 * `// → value` after a statement. Of an answer of several lines the next are comments too, indented
 * but for the last, which closes its brackets.
 */
const answer = /\/\/ → (.*(?:\n[ \t]*\/\/ (?: {2}|(?=[\])}])).*)*)/g;

const saidIn = (code: string): readonly Said[] =>
  [...code.matchAll(answer)].map(({ index, 1: text = '' }) => ({
    at: index,
    line: code.slice(0, index).split('\n').length,
    expression: text.replaceAll(/\n[ \t]*\/\//g, '\n'),
  }));

/** The statements of a program, those in blocks too. */
function statementsOf(code: string): readonly ts.Statement[] {
  const file = ts.createSourceFile('guide.ts', code, ts.ScriptTarget.ESNext, true);
  const found: ts.Statement[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) found.push(node);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** The expression whose value a statement shows: itself, or the name that it gives to it. */
function shown(statement: ts.Statement): string | null {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  const [first, ...more] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [];
  return first && more.length === 0 && ts.isIdentifier(first.name) ? first.name.text : null;
}

function checked(code: string, { at, line }: Said, statements: readonly ts.Statement[]): string {
  const before = statements.findLast((one) => one.end <= at && !code.slice(one.end, at).trim());
  const value = before && shown(before);
  if (!value) throw new Error(`Line ${line}: the answer stands after no statement with a value.`);
  return ts.isExpressionStatement(before)
    ? `check(${line}, (${value}));`
    : `${before.getText()} check(${line}, ${value});`;
}

/** A program of TypeScript, of which every statement with an answer beside it is checked. */
export function marked(code: string): Marked {
  const said = saidIn(code);
  const statements = statementsOf(code);
  let program = code;
  for (const one of said.toReversed()) {
    const before = statements.findLast((statement) => statement.end <= one.at);
    const text = checked(code, one, statements);
    program = program.slice(0, before!.getStart()) + text + program.slice(before!.end);
  }
  return { program, said: new Map(said.map(({ line, expression }) => [line, expression])) };
}
