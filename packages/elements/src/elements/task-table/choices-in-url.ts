import type { UrlState } from '../../shared/url-state.ts';
import {
  filterNames,
  noChoices,
  orderNames,
  type Choices,
  type Grouping,
  type OrderChoice,
} from './choices.ts';

/** Choices as an address has them; what is usual is left out. */
export const urlOf = (
  { search, filters, order, grouping }: Choices,
  usual: Grouping,
): UrlState => ({
  search,
  ...filters,
  order,
  group: grouping === usual ? '' : grouping,
});

const isOrder = (text: string): text is OrderChoice =>
  orderNames.some((name) => text === name || text === `-${name}`);

const isGrouping = (text: string | null | undefined): text is Grouping =>
  text === 'section' || text === 'lead' || text === 'none';

/** What an attribute or an address names; `section` where it names nothing that there is. */
export const groupingNamed = (text: string | null | undefined): Grouping =>
  isGrouping(text) ? text : 'section';

/** The choices that an address says; what it says wrongly is as if it said nothing. */
export function choicesOf(state: UrlState, usual: Grouping): Choices {
  const { search = '', order = '', group } = state;
  const filters = filterNames.flatMap((name) =>
    state[name] ? [[name, state[name]] as const] : [],
  );
  return {
    ...noChoices,
    search,
    filters: Object.fromEntries(filters),
    order: isOrder(order) ? order : '',
    grouping: isGrouping(group) ? group : usual,
  };
}
