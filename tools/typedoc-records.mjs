// For typedoc: a record that a zod schema describes is shown by its fields. The schema of the same
// name is left out, as only its type is exported. Options that are taken apart are called `options`;
// anchors of properties are left out, as their numbers change with every new name.
import { Converter, ReflectionKind } from 'typedoc';
import { MarkdownPageEvent } from 'typedoc-plugin-markdown';

const refersTo = (alias, names) => alias.type?.type === 'reference' && names.test(alias.type.name);

function showFields(context, alias) {
  const declared = context.getSymbolFromReflection(alias);
  context.setActiveProgram(context.programs[0]);
  const type = context.checker.getDeclaredTypeOfSymbol(declared);
  alias.type = context.converter.convertType(context, type);
}

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context;
    for (const alias of project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
      if (refersTo(alias, /^Zod/)) project.removeReflection(alias);
      else if (refersTo(alias, /^(z\.)?infer$/)) showFields(context, alias);
    }
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      if (parameter.name.startsWith('__')) parameter.name = 'options';
    }
  });
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = page.contents
      .replace(/<a id="[^"]*"><\/a> /g, '')
      .replace(/\[([^\]]+)\]\([^()#]*#(?:property|type-parameter)-[^()]*\)/g, '$1');
  });
}
