import type { SourceLines, Verbatim } from '@tiendo/model';
import { lines, markup, type SafeHtml } from './markup.ts';

/** The names of the fields on the pages, as the documents' own headings call them. */
export const fieldNames: Readonly<Record<string, string>> = {
  title: 'Nội dung',
  lead: 'Chủ trì',
  leadText: 'Chủ trì',
  coordinating: 'Phối hợp',
  coordinatingText: 'Phối hợp',
  director: 'Lãnh đạo chỉ đạo',
  product: 'Sản phẩm',
  deadline: 'Thời gian hoàn thành',
  reference: 'Thực hiện theo',
  note: 'Ghi chú',
  target: 'Chỉ tiêu',
  targetText: 'Chỉ tiêu',
  owner: 'Cơ quan đầu mối',
  ownerText: 'Cơ quan đầu mối',
  implementers: 'Cơ quan thực hiện',
  implementersText: 'Cơ quan thực hiện',
  marker: 'Số thứ tự',
  text: 'Nội dung',
};

/** The id of a record without its plan: its address in the page of the plan. */
export const localId = (plan: string, id: string): string =>
  id.startsWith(`${plan}/`) ? id.slice(plan.length + 1) : id;

const linesText = (first: number, last: number): string =>
  first === last ? `${first}` : `${first}–${last}`;

/** Links to every stretch of lines that a record was read from, each once. */
export function sourceLinks({ document, lines: [first, last], ranges }: SourceLines): SafeHtml {
  const stretches = [{ document, first, last }, ...ranges];
  const seen = new Set<string>();
  const links = stretches.flatMap((stretch) => {
    const text = `văn bản ${stretch.document}, dòng ${linesText(stretch.first, stretch.last)}`;
    if (seen.has(text)) return [];
    seen.add(text);
    const href = `../documents/${stretch.document}.html#L${stretch.first}`;
    return [markup`${seen.size > 1 ? '; ' : ''}<a href="${href}">${text}</a>`];
  });
  return markup`${links}`;
}

/** One field of a record with its name; nothing where it has no text. */
export function field(name: string, text: string | SafeHtml | null, after = ''): SafeHtml {
  if (text === null || text === '') return markup``;
  const note = after === '' ? markup`` : markup` <span class="soft">${after}</span>`;
  return markup`<div><dt>${name}</dt><dd>${text}${note}</dd></div>`;
}

/** What the document prints where a reviewed mend changed it. */
export const verbatimFields = (verbatim: Verbatim): SafeHtml =>
  lines(
    Object.entries(verbatim).map(([name, text]) =>
      field(`Văn bản in (${fieldNames[name] ?? name})`, text),
    ),
  );

/** *(ghi ở đề mục hoặc ô gộp phía trên)* where a value was taken over from a heading or a merged cell. */
export const inheritedNote = (flags: readonly string[], name: string): string =>
  flags.includes(`inherited:${name}`) ? '(ghi ở đề mục hoặc ô gộp phía trên)' : '';
