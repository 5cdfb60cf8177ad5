import { planFile } from '@tiendo/dataset';
import type { Dataset, Plan } from '@tiendo/model';
import { redirectsOf } from '../output/dataset-of-plan.ts';
import { lines, markup, type SafeHtml } from './markup.ts';
import { dayText, page } from './page.ts';
import { planParts, type PlanPart } from './plan-parts.ts';
import { field, localId } from './record-parts.ts';
import { sectionTitle } from './section-tree.ts';

function facts(plan: Plan): SafeHtml {
  const issued = plan.issuedOn === null ? 'bản sao không ghi ngày' : dayText(plan.issuedOn);
  const documents = plan.documents.map(({ id }, place) => {
    const comma = place > 0 ? '; ' : '';
    return markup`${comma}<a href="../documents/${id}.html">văn bản ${id}</a>`;
  });
  const fields = [
    field('Số, ký hiệu', plan.number ?? 'bản sao không ghi số'),
    field('Ngày ban hành', issued),
    field('Cơ quan ban hành', plan.issuer),
    field('Thời kỳ', `${dayText(plan.period.start)} – ${dayText(plan.period.end)}`),
    field('Toàn văn', markup`${documents}`),
  ];
  return markup`<dl>\n${lines(fields)}\n</dl>`;
}

function contentsEntry({ id, title, count, sections }: PlanPart): SafeHtml {
  const below = sections.map((section) => {
    const address = localId(section.plan, section.id);
    return markup`<li><a href="#${address}">${sectionTitle(section)}</a></li>`;
  });
  const list = below.length === 0 ? markup`` : markup`<ul>\n${lines(below)}\n</ul>`;
  return markup`<li><a href="#${id}">${title}</a> (${count})${list}</li>`;
}

const contents = (parts: readonly PlanPart[]): SafeHtml =>
  markup`<nav aria-label="Mục lục">\n<ul>\n${lines(parts.map(contentsEntry))}\n</ul>\n</nav>`;

const partBody = ({ id, title, count, body }: PlanPart): SafeHtml =>
  markup`<h2 id="${id}">${title} (${count})</h2>\n${body}`;

/** Ids that were given up lead to the records that stand for them now. */
function redirects(dataset: Dataset, plan: string): SafeHtml {
  const given = redirectsOf(dataset, plan);
  if (given.length === 0) return markup``;
  const entries = given.map(([old, now]) => {
    const [from, to] = [localId(plan, old), localId(plan, now)];
    return markup`<li id="${from}">${from} → <a href="#${to}">${to}</a></li>`;
  });
  return markup`<h2>Địa chỉ đã đổi</h2>\n<ul>\n${lines(entries)}\n</ul>`;
}

/**
 * `plans/<plan>.html`: a plan to read without a script: every section, task, indicator and charge
 * under its permanent address (`#II.1.a`), each with links to its lines in the documents.
 */
export function planPage(dataset: Dataset, id: string): string {
  const plan = dataset.plans.find((candidate) => candidate.id === id)!;
  const parts = planParts(planFile(dataset, id));
  const header = lines([markup`<h1>${plan.title}</h1>`, facts(plan), contents(parts)]);
  const title = [plan.number, plan.title].filter(Boolean).join(' · ');
  const main = lines([...parts.map(partBody), redirects(dataset, id)]);
  return page(dataset, title, header, main);
}
