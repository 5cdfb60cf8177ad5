import type { Assignment, Indicator, Task } from '@tiendo/model';
import { lines, markup, type SafeHtml } from './markup.ts';
import {
  field,
  fieldNames,
  inheritedNote,
  localId,
  sourceLinks,
  verbatimFields,
} from './record-parts.ts';
import { itemList } from './section-tree.ts';

const notPrinted = markup`<span class="soft">văn bản không ghi</span>`;

interface Numbered {
  readonly id: string;
  readonly plan: string;
  readonly marker: string | null;
}

const name = (key: string): string => fieldNames[key]!;

function item(record: Numbered, title: string, fields: SafeHtml, below: SafeHtml): SafeHtml {
  const id = localId(record.plan, record.id);
  const number = record.marker ?? '•';
  const link = markup`<a class="number" href="#${id}" aria-label="Mục ${id}">${number}</a>`;
  return lines([
    markup`<li id="${id}">`,
    markup`<p class="title">${link}${title}</p>`,
    markup`<dl>\n${fields}\n</dl>`,
    below,
    markup`</li>`,
  ]);
}

/** Whether a task says by itself who does it; one that only stands over sub-tasks need not. */
const isOwn = (task: Task, below: readonly SafeHtml[]): boolean =>
  below.length === 0 && task.reference === null;

/** A task, and the tasks under it. */
export function taskItem(task: Task, below: readonly SafeHtml[]): SafeHtml {
  const missing = isOwn(task, below) ? notPrinted : null;
  const { flags } = task;
  const fields = lines([
    field(name('lead'), task.leadText ?? missing, inheritedNote(flags, 'lead')),
    field(name('coordinating'), task.coordinatingText),
    field(name('director'), task.director, inheritedNote(flags, 'director')),
    field(name('product'), task.product),
    field(name('deadline'), task.deadline.text ?? missing, inheritedNote(flags, 'deadline')),
    field(name('reference'), task.reference?.text ?? null),
    field(name('note'), task.note),
    verbatimFields(task.verbatim),
    field('Nguồn', sourceLinks(task.source)),
  ]);
  return item(task, task.title, fields, itemList(below));
}

/** An indicator with the words of its target. */
export function indicatorItem(indicator: Indicator): SafeHtml {
  const fields = lines([
    field(name('target'), indicator.targetText),
    field(name('owner'), indicator.ownerText),
    field(name('implementers'), indicator.implementersText),
    field(name('director'), indicator.director),
    field(name('note'), indicator.note),
    verbatimFields(indicator.verbatim),
    field('Nguồn', sourceLinks(indicator.source)),
  ]);
  return item(indicator, indicator.title, fields, markup``);
}

/** What the plan charges an agency with. */
export function assignmentItem(assignment: Assignment): SafeHtml {
  const agencies = assignment.agencies.map(({ text }) => text).join('; ');
  const fields = lines([
    field('Cơ quan', agencies),
    verbatimFields(assignment.verbatim),
    field('Nguồn', sourceLinks(assignment.source)),
  ]);
  return item(assignment, assignment.text, fields, markup``);
}
