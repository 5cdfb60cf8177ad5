import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { expect } from 'vitest';

// What an example claims stands beside the expression, or on the line after it: `// → 2`, a value,
// of which `…` may stand for the rest of an object or a list or for any part of a text; or
// `// throws not-found`, the code of an error.
const claims = /^[ \t]*\/\/ (→|throws) (.*)$/;

interface Claim {
  readonly kind: string;
  readonly text: string;
}

/** What is claimed of a statement, of which this is the text after it. */
function claimAfter(rest: string): Claim | undefined {
  const [same = '', next = ''] = rest.split('\n');
  const found = claims.exec(same) ?? (same.trim() === '' ? claims.exec(next) : null);
  return found ? { kind: found[1]!, text: found[2]!.trim() } : undefined;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const valueOf = (text: string): unknown => runInThisContext(`(${text})`);

/** Holds a value to what was claimed of it. */
export function compare(actual: unknown, claimed: string): void {
  if (!claimed.includes('…')) return expect(actual).toEqual(valueOf(claimed));
  if (claimed.startsWith("'")) {
    const parts = (valueOf(claimed) as string).split(/\s?…\s?/).map(quoted);
    return expect(actual).toMatch(new RegExp(`^${parts.join('[^]*')}$`));
  }
  const known = valueOf(claimed.replace(/,?\s*…/g, ''));
  if (!Array.isArray(known)) return expect(actual).toMatchObject(known as object);
  expect((actual as unknown[]).length).toBeGreaterThan(known.length);
  expect((actual as unknown[]).slice(0, known.length)).toMatchObject(known);
}

/** Holds a promise to an error of this code. */
export async function compareError(action: () => unknown, code: string): Promise<void> {
  const error = await Promise.resolve()
    .then(action)
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'TiendoError', code });
}

/**
 * Example code in which every claim is checked by `claim` or `claimError`, and how many there are. A
 * claim that stands beside no expression is an error: nothing would check it.
 */
export function withClaims(code: string): { readonly body: string; readonly count: number } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const changes: { start: number; end: number; text: string }[] = [];
  const look = (node: ts.Node): void => {
    ts.forEachChild(node, look);
    if (!ts.isExpressionStatement(node)) return;
    const claim = claimAfter(code.slice(node.end));
    if (!claim) return;
    const [expression, told] = [node.expression.getText(), JSON.stringify(claim.text)];
    const number = changes.length;
    const text =
      claim.kind === '→'
        ? `claim(${number}, ${expression}, ${told});`
        : `await claimError(${number}, async () => ${expression}, ${told});`;
    changes.push({ start: node.getStart(), end: node.end, text });
  };
  look(source);
  const written = code.match(/\/\/ (→|throws) /g)?.length ?? 0;
  if (written !== changes.length) {
    throw new Error(
      `${written} claims, and ${changes.length} of them beside an expression:\n${code}`,
    );
  }
  const body = changes
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, change) => text.slice(0, change.start) + change.text + text.slice(change.end),
      code,
    );
  return { body, count: changes.length };
}

/** Runs an example, with these names around it, and returns how many claims of it have held. */
export async function runExample(
  code: string,
  around: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { body, count } = withClaims(code);
  const here = body.replaceAll('import.meta.url', "'https://example.gov.vn/page.js'");
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const script = ts.transpile(`const example = async () => {\n${here}\n};`, options);
  const held = new Set<number>();
  const claim = (number: number, actual: unknown, claimed: string): void => {
    compare(actual, claimed);
    held.add(number);
  };
  const claimError = async (
    number: number,
    action: () => unknown,
    claimed: string,
  ): Promise<void> => {
    await compareError(action, claimed);
    held.add(number);
  };
  const names = { ...around, claim, claimError };
  const example = runInThisContext(
    `(${Object.keys(names).join(', ')}) => {\n${script}\nreturn example();\n}`,
  ) as (...values: readonly unknown[]) => Promise<void>;
  await example(...Object.values(names));
  expect(held.size, 'claims that are made').toBe(count);
  return count;
}
