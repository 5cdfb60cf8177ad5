// What a table keeps in the page's address. Loaded by tables that keep something there.
import { readUrlState, writeUrlState, type UrlState } from '../../shared/url-state.ts';
import {
  filterNames,
  groupingNamed,
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
    grouping: group === undefined ? usual : groupingNamed(group, usual),
  };
}

/** The choices that the page's address says under a name. */
export const readChoices = (name: string, usual: Grouping): Choices =>
  choicesOf(readUrlState(name), usual);

/** Writes choices into the page's address, as a step to go back to or not. */
export const writeChoices = (
  name: string,
  choices: Choices,
  usual: Grouping,
  isStep: boolean,
): void => writeUrlState(name, urlOf(choices, usual), isStep);
