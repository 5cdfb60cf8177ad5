import type { Condition, Order } from '@tiendo/sdk';

/** The fields that rows can be filtered by; the values of each are counted. */
export const filterNames = ['status', 'schedule', 'lead', 'topic', 'plan'] as const;
export type FilterName = (typeof filterNames)[number];

export type Grouping = 'section' | 'lead' | 'none';

/** The order of rows: a name of the query's orders, after `-` where it is descending. */
export const orderNames = ['title', 'lead', 'deadline'] as const;
export type OrderName = (typeof orderNames)[number];
export type OrderChoice = '' | OrderName | `-${OrderName}`;

/** What a reader chose of the tasks that a table is asked to show. */
export interface Choices {
  readonly search: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** Empty: as the document has them; of a search, the best first. */
  readonly order: OrderChoice;
  readonly grouping: Grouping;
}

export const noChoices: Choices = { search: '', filters: {}, order: '', grouping: 'section' };

/** What an attribute or an address names; `usual` where it names nothing that there is. */
export const groupingNamed = (
  text: string | null | undefined,
  usual: Grouping = 'section',
): Grouping => (text === 'section' || text === 'lead' || text === 'none' ? text : usual);

/** The search of a query; none where nothing but spaces was typed. */
export const searchOf = ({ search }: Choices): { readonly search?: string } =>
  search.trim() ? { search: search.trim() } : {};

/** Whether fewer tasks than all may be shown. */
export const isNarrowed = ({ search, filters }: Choices): boolean =>
  search.trim() !== '' || Object.keys(filters).length > 0;

/** The conditions of what was chosen, each by itself. */
export const conditionsOf = ({ filters }: Choices): readonly Condition<'tasks'>[] =>
  Object.entries(filters).map(([name, value]) => ({ [name]: value }) as Condition<'tasks'>);

/** What each order is by. */
const fields = { title: 'title', lead: 'leadText', deadline: 'deadline' } as const;

/** The orders of what was chosen: groups stay together, and in them what was chosen decides. */
export function ordersOf({ order, grouping }: Choices): readonly Order<'tasks'>[] {
  const descending = order.startsWith('-');
  const by = order.replace('-', '') as OrderName | '';
  const own: Order<'tasks'>[] = by ? [{ by: fields[by], descending }] : [];
  return grouping === 'lead' && by !== 'lead' ? [{ by: 'leadText' }, ...own] : own;
}

/** How rows are grouped: under the headings of the document only where they stand as it has them. */
export const groupingOf = ({ grouping, order, search }: Choices): Grouping =>
  grouping === 'section' && (order !== '' || search.trim() !== '') ? 'none' : grouping;
