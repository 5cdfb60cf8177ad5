import { exportError } from '../export-error.ts';
import { sharedTexts } from './sheet-rows.ts';
import { unzipped, type ZipEntry } from './unzip.ts';
import { attribute, XmlTokens, type XmlToken } from './xml-tokens.ts';

/** A sheet of a workbook, and a way to read its XML piece by piece. */
export interface Sheet {
  readonly name: string;
  text(): Generator<string>;
}

function* textOf(entry: ZipEntry): Generator<string> {
  const decoder = new TextDecoder();
  for (const bytes of entry.read()) yield decoder.decode(bytes, { stream: true });
}

function* tokensOf(entry: ZipEntry | undefined): Generator<XmlToken> {
  if (!entry) return;
  const tokens = new XmlTokens();
  for (const piece of textOf(entry)) yield* tokens.push(piece);
  tokens.end();
}

function* tagsOf(entry: ZipEntry | undefined, name: string): Generator<string> {
  for (const token of tokensOf(entry)) {
    if (token.kind === 'open' && token.name === name) yield token.attributes;
  }
}

const folder = 'xl/';

const fileOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : folder + target;

/**
 * The sheets of a workbook in their order, and the texts that they share.
 *
 * @throws {TiendoError} `export-invalid` where the bytes are not a workbook.
 */
export function openWorkbook(bytes: Uint8Array): {
  readonly sheets: readonly Sheet[];
  readonly shared: readonly string[];
} {
  const files = unzipped(bytes);
  const workbook = files.get(`${folder}workbook.xml`);
  for (const attributes of tagsOf(workbook, 'workbookPr')) {
    if (!/^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) continue;
    throw exportError('the workbook counts days from 1904; save it with days from 1900.');
  }
  const targets = new Map<string | undefined, string>();
  for (const attributes of tagsOf(files.get(`${folder}_rels/workbook.xml.rels`), 'Relationship')) {
    targets.set(attribute(attributes, 'Id'), fileOf(attribute(attributes, 'Target') ?? ''));
  }
  const sheets: Sheet[] = [];
  for (const attributes of tagsOf(workbook, 'sheet')) {
    const entry = files.get(targets.get(attribute(attributes, 'id')) ?? '');
    const name = attribute(attributes, 'name') ?? '';
    if (!entry) throw exportError(`the workbook has no file of the sheet “${name}”.`);
    sheets.push({ name, text: () => textOf(entry) });
  }
  if (sheets.length === 0) throw exportError('the file has no sheet: is it a workbook (.xlsx)?');
  return { sheets, shared: sharedTexts(tokensOf(files.get(`${folder}sharedStrings.xml`))) };
}
