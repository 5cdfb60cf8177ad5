import { xmlText } from '../xml-text.ts';
import { stylesXml, xmlBegin } from './sheet-xml.ts';
import type { ZipPart } from './zip-parts.ts';

const openXml = 'http://schemas.openxmlformats.org';
const office = `${openXml}/officeDocument/2006/relationships`;
const packageRelationships = `${openXml}/package/2006/relationships`;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the sheet of a number, from 1, stands in the archive. */
export const sheetFile = (number: number): string => `xl/worksheets/sheet${number}.xml`;

const each = (names: readonly string[], write: (number: number, name: string) => string): string =>
  names.map((name, at) => write(at + 1, name)).join('');

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

const relationships = (inner: string): string =>
  `${xmlBegin}<Relationships xmlns="${packageRelationships}">${inner}</Relationships>`;

const override = (name: string, kind: string): string =>
  `<Override PartName="/${name}" ContentType="${type}.${kind}+xml"/>`;

/** What a workbook has besides its sheets: their names in order, and where each of them stands. */
export function workbookParts(names: readonly string[]): readonly ZipPart[] {
  const part = (name: string, text: string): ZipPart => ({ name, text: [text] });
  const sheets = each(
    names,
    (number, name) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const targets = each(names, (number) =>
    relationship(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
  );
  const types = each(names, (number) => override(sheetFile(number), 'worksheet'));
  return [
    part(
      'xl/workbook.xml',
      `${xmlBegin}<workbook xmlns="${openXml}/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships(targets + relationship('styles', 'styles', 'styles.xml')),
    ),
    part('xl/styles.xml', stylesXml),
    part('_rels/.rels', relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      '[Content_Types].xml',
      `${xmlBegin}<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${types}</Types>`,
    ),
  ];
}
