import type { DocumentLine } from '@tiendo/ingest';
import type { Dataset, Plan } from '@tiendo/model';
import { lines, markup, type SafeHtml } from './markup.ts';
import { page } from './page.ts';

const tab = markup`<span class="tab">\t</span>`;

/** The text of a line; a tab, which parts the cells of a table, can be seen and copied. */
const cells = (text: string): SafeHtml[] =>
  text
    .split('\t')
    .flatMap((cell, place) => (place === 0 ? [markup`${cell}`] : [tab, markup`${cell}`]));

/** A line under its permanent address; an empty one has an address too, but nothing to follow. */
function line({ number, text }: DocumentLine): SafeHtml {
  const id = `L${number}`;
  if (text.trim() === '') return markup`<p id="${id}"><span>${number}</span></p>`;
  const link = markup`<a href="#${id}" aria-label="Dòng ${number}">${number}</a>`;
  return markup`<p id="${id}">${link}<span>${cells(text)}</span></p>`;
}

/** The lines that a file has: what follows its last newline is none. */
function physicalLines(all: readonly DocumentLine[]): readonly DocumentLine[] {
  return all.length > 1 && all.at(-1)!.text === '' ? all.slice(0, -1) : all;
}

const usesOf = (dataset: Dataset, id: string): { plan: Plan; file: string }[] =>
  dataset.plans.flatMap((plan) =>
    plan.documents.filter((document) => document.id === id).map(({ file }) => ({ plan, file })),
  );

function useLine({ plan, file }: { plan: Plan; file: string }): SafeHtml {
  const link = markup`<a href="../plans/${plan.id}.html">${plan.title}</a>`;
  return markup`<p>${link}<br><span class="soft">Tệp ${file}</span></p>`;
}

const hint =
  'Mỗi dòng của tệp có địa chỉ riêng; chọn số dòng để lấy địa chỉ. ' +
  'Vạch đứng là chỗ ngăn ô của bảng.';

/**
 * `documents/<id>.html`: every physical line of a document under `#L1`, `#L2` …, as the file prints
 * it (in Unicode NFC).
 */
export function documentPage(
  dataset: Dataset,
  id: string,
  documentLines: readonly DocumentLine[],
): string {
  const uses = usesOf(dataset, id);
  const header = lines([
    markup`<h1>Văn bản ${id}</h1>`,
    ...uses.map(useLine),
    markup`<p class="soft">${hint}</p>`,
  ]);
  const all = lines(physicalLines(documentLines).map(line));
  const body = markup`<div class="document">\n${all}\n</div>`;
  const title = [`Văn bản ${id}`, ...uses.map(({ plan }) => plan.title)].join(' · ');
  return page(dataset, title, header, body);
}
