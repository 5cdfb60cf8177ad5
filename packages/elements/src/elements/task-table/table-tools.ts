// Filters, order, columns and files of a table. Loaded when a reader first asks for them.
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.ts';
import { tools } from '../../locales/vi.ts';
import { wordsOf } from '../../shared/words.ts';
import {
  filterNames,
  isNarrowed,
  type Choices,
  type FilterName,
  type Grouping,
  type OrderChoice,
} from './choices.ts';
import { columnNames, type ColumnName } from './columns.ts';
import { saveTasks, type FileAsked, type FileKind, type Saving } from './task-file.ts';
import type { ToolsData } from './load-tools.ts';
import type { TableWords } from './table-words.ts';

export { loadTools } from './load-tools.ts';
export { tableToolsStyles } from './table-tools.styles.ts';
export type { Saving } from './task-file.ts';

type ToolWords = Locale['tools'];

/** What the tools show, and what they do. */
export interface Tools {
  readonly data: ToolsData;
  readonly choices: Choices;
  readonly columns: readonly ColumnName[];
  readonly choose: (part: Partial<Choices>) => void;
  readonly show: (columns: readonly ColumnName[]) => void;
  /** What a file is made of. */
  readonly file: FileAsked;
  readonly saving: Saving;
}

interface Option {
  readonly value: string;
  readonly text: string;
}

/** A list to choose one value from. */
const choice = (
  name: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label>
    <span class="small">${name}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(
        ({ value, text }) =>
          html`<option value=${value} ?selected=${value === chosen} .selected=${value === chosen}>
            ${text}
          </option>`,
      )}
    </select>
  </label>`;

/** What a value of a filter is called. */
function nameOf(words: TableWords, names: ToolsData['names'], name: FilterName, value: string) {
  const all: Readonly<Record<string, string>> =
    name === 'status' || name === 'schedule' ? words[name] : {};
  return all[value] ?? names.get(value) ?? value;
}

/** The values of a filter with their counts; the chosen one also where no task has it. */
function filterChoice(
  words: TableWords,
  own: ToolWords,
  { data: { facets, names }, choices, choose }: Tools,
  name: FilterName,
): TemplateResult | null {
  const { filters } = choices;
  const chosen = filters[name] ?? '';
  const values = (facets[name] ?? []).flatMap(({ value, count }) =>
    value ? { value, count } : [],
  );
  const hasChoice = values.length > 1 || (facets[name] && isNarrowed(choices)) || chosen;
  if (!hasChoice) return null;
  const isThere = !chosen || values.some(({ value }) => value === chosen);
  const shown = isThere ? values : [...values, { value: chosen, count: 0 }];
  const options = shown.map(({ value, count }) => ({
    value,
    text: own.option(nameOf(words, names, name, value), count),
  }));
  return choice(own.filters[name], [{ value: '', text: own.all }, ...options], chosen, (value) => {
    const { [name]: _, ...others } = filters;
    choose({ filters: value ? { ...others, [name]: value } : others });
  });
}

const optionsOf = (texts: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

/** Boxes for the columns besides the title, which always stands. */
const columnBoxes = (words: TableWords, own: ToolWords, { columns, show }: Tools) =>
  html`<fieldset>
    <legend class="small">${own.columns}</legend>
    ${columnNames
      .filter((name) => name !== 'title')
      .map(
        (name) =>
          html`<label class="box">
            <input
              type="checkbox"
              .checked=${columns.includes(name)}
              @change=${({ target }: Event) =>
                show(
                  columnNames.filter((one) =>
                    one === name ? (target as HTMLInputElement).checked : columns.includes(one),
                  ),
                )}
            />
            ${words[name]}
          </label>`,
      )}
  </fieldset>`;

const fileButtons = (own: ToolWords, { file, saving }: Tools): TemplateResult =>
  html`<fieldset>
    <legend class="small">${own.download}</legend>
    ${(Object.keys(own.files) as FileKind[]).map(
      (kind) =>
        html`<button part="button" @click=${() => void saveTasks(file, kind)}>
          ${own.files[kind]}
        </button>`,
    )}
    <span class="small" role="status">${saving && own[saving]}</span>
  </fieldset>`;

/** Everything that can be chosen of a table. */
export function toolsView(words: TableWords, given: Tools): TemplateResult {
  const own = wordsOf(words.lang, 'tools', tools) ?? tools;
  const { choices, choose } = given;
  return html`<div class="choices">
      ${filterNames.map((name) => filterChoice(words, own, given, name))}
      ${choice(own.order, optionsOf(own.orders), choices.order, (order) =>
        choose({ order: order as OrderChoice }),
      )}
      ${choice(own.grouping, optionsOf(own.groupings), choices.grouping, (grouping) =>
        choose({ grouping: grouping as Grouping }),
      )}
    </div>
    ${
      isNarrowed(choices)
        ? html`<button part="button" @click=${() => choose({ search: '', filters: {} })}>
            ${own.clear}
          </button>`
        : null
    }
    ${columnBoxes(words, own, given)} ${fileButtons(own, given)}`;
}
