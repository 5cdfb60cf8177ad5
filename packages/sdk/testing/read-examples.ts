import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** An `@example` of a docstring. */
export interface Example {
  /** What it is an example of: `fold`, `QueryBuilder.where`. */
  readonly name: string;
  readonly code: string;
}

const commentMarks = /^\/\*\*|\s*\*\/$|^[ \t]*\*[ \t]?/gm;

/** The examples of one docstring: from the tag to the next. */
function examplesOf(docstring: string): readonly string[] {
  const sections = docstring.replace(commentMarks, '').split(/^(?=@\w+)/m);
  return sections
    .filter((section) => section.startsWith('@example'))
    .map((section) => section.slice('@example'.length).trim());
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]!.name.getText();
  return (node as { name?: ts.Node }).name?.getText();
}

/** The examples of a source file, in its order; those of overloads are of one name. */
export function readExamples(file: string): readonly Example[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Example[] = [];
  const look = (node: ts.Node, within: string): void => {
    const name = nameOf(node);
    if (!name) return;
    const full = within + name;
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment)) continue;
      for (const code of examplesOf(comment.getText())) found.push({ name: full, code });
    }
    if (ts.isClassDeclaration(node)) node.members.forEach((member) => look(member, `${full}.`));
  };
  source.statements.forEach((statement) => look(statement, ''));
  return found;
}
