import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { publishedSchemas, referringSchemas } from './json-schemas.ts';
import { shapesSource } from './shape-source.ts';

const settings = new URL('../../../.oxfmtrc.json', import.meta.url);

async function formatted(file: string, source: string): Promise<string> {
  const { printWidth, singleQuote } = JSON.parse(readFileSync(settings, 'utf8'));
  const { code, errors } = await format(file, source, { printWidth, singleQuote });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  return code;
}

/** Everything that is written from the zod schemas: the path in this package, and the text. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const schemas = Object.entries(publishedSchemas()).map(([name, schema]) => [
    `schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  const shapes = await formatted('shapes.ts', shapesSource(referringSchemas()));
  return { ...Object.fromEntries(schemas), 'src/checkers/shapes.ts': shapes };
}
