// For typedoc. A record that a zod schema describes is shown by its fields where it is defined, and by
// its name elsewhere. The schema of the same name is left out, as only its type is exported. Options
// that are taken apart are called `options`; an error is named where it is said when it is thrown;
// anchors of properties are left out, as their numbers change with every new name.
import { Converter, ReflectionKind } from 'typedoc';
import { MarkdownPageEvent } from 'typedoc-plugin-markdown';
import ts from 'typescript';

const schemaFolder = '/packages/model/src/';
const refersTo = (alias, names) => alias.type?.type === 'reference' && names.test(alias.type.name);

/** Every type that is inferred from a schema, with the name that stands for it. */
function* inferredTypes(program) {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.includes(schemaFolder));
  for (const statement of files.flatMap((file) => file.statements)) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    if (!statement.type.getText().startsWith('z.infer<')) continue;
    const symbol = checker.getSymbolAtLocation(statement.name);
    yield { symbol, type: checker.getDeclaredTypeOfSymbol(symbol) };
  }
}

/** Records and lists of words, which have a name; a text or a number is the same in all places. */
const isNamed = (type) =>
  type.isUnion() || (type.flags & ts.TypeFlags.Object && type.getProperties().length > 0);

function showFields(context, alias) {
  const declared = context.getSymbolFromReflection(alias);
  context.setActiveProgram(context.programs[0]);
  const type = context.checker.getDeclaredTypeOfSymbol(declared);
  const { aliasSymbol } = type;
  type.aliasSymbol = undefined;
  alias.type = context.converter.convertType(context, type);
  type.aliasSymbol = aliasSymbol;
}

/** What is thrown stands before the words that say when. */
function nameError(tag) {
  if (tag.tag !== '@throws' || !tag.typeAnnotation) return;
  const name = tag.typeAnnotation.replace(/^\{(.*)\}$/, '$1');
  tag.content.unshift({ kind: 'code', text: `\`${name}\`` }, { kind: 'text', text: ' ' });
  delete tag.typeAnnotation;
}

export function load(app) {
  app.converter.on(Converter.EVENT_BEGIN, ({ programs }) => {
    for (const { symbol, type } of inferredTypes(programs[0]))
      if (isNamed(type)) type.aliasSymbol = symbol;
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context;
    for (const alias of project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
      if (refersTo(alias, /^Zod/)) project.removeReflection(alias);
      else if (refersTo(alias, /^(z\.)?infer$/)) showFields(context, alias);
    }
    for (const property of project.getReflectionsByKind(ReflectionKind.Property))
      delete property.defaultValue;
    for (const { comment } of Object.values(project.reflections))
      comment?.blockTags.forEach(nameError);
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      if (parameter.name.startsWith('__')) parameter.name = 'options';
    }
  });
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = page.contents
      .replace(/<a id="[^"]*"><\/a> /g, '')
      .replace(/\[([^\]]+)\]\([^()]*#(?:property|type-parameter)-[^()]*\)/g, '$1');
  });
}
