// Writes what a query is as JSON Schema (draft 2020-12), for other languages and for editors. With
// --check it compares it with what is there and writes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { querySchemaText } from './query-json-schema.ts';

const file = new URL('../schema/query.json', import.meta.url);
const text = querySchemaText();
const isWritten = existsSync(file) && readFileSync(file, 'utf8') === text;

if (!isWritten && process.argv.includes('--check')) {
  console.error('packages/sdk/schema/query.json is not what the SDK takes: npm run schema');
  process.exitCode = 1;
} else if (!isWritten) {
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
}
