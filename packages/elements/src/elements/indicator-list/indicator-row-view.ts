import { html, type TemplateResult } from 'lit';
import { gauge } from '../../charts/gauge.ts';
import { printed } from '../../shared/fields.ts';
import type { Place } from '../../shared/source-context.ts';
import { gaugeScale } from '../indicator-gauge/gauge-scale.ts';
import { goalView } from '../indicator-gauge/goal-view.ts';
import { indicatorDetails } from '../indicator-gauge/indicator-details.ts';
import { latestReading } from '../indicator-gauge/latest-reading.ts';
import { readingView } from '../indicator-gauge/reading-view.ts';
import type { ListWords } from './list-words.ts';
import type { IndicatorRow } from './load-block.ts';

/** What the rows of a list share. */
export interface RowContext {
  readonly words: ListWords;
  readonly place: Place;
  /** The civil day that the list is of. */
  readonly day: string;
  /** Whether choosing a row shows it in another element. */
  readonly isFor: boolean;
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
}

/** What a row names as the agency; its id where it does not name it in words. */
const nameOf = ({ owner, implementers }: IndicatorRow, id: string): string =>
  [...owner, ...implementers].find(({ agency }) => agency === id)?.text ?? id;

const roleNames = { owner: 'owner', implementer: 'implementers' } as const;

/** Through whom an agency came to the indicator, where it is not named itself. */
const viaView = ({ words }: RowContext, row: IndicatorRow) =>
  row.matches.map(({ role, named, through, scope }) =>
    through.length > 0 && (role === 'owner' || role === 'implementer')
      ? html`<div class="small muted">
          ${words[roleNames[role]]} ${words.via(nameOf(row, named))}
          ${scope === 'part' ? words.partly : ''}
        </div>`
      : null,
  );

/** The button that chooses an indicator: it opens its details, or shows it in another element. */
function chooser({ words, isFor, isChosen, choose }: RowContext, { id, title }: IndicatorRow) {
  const name = isFor ? words.view : words.details;
  const label = `${name}: ${title}`;
  const pick = (): void => choose(id);
  return isFor
    ? html`<button
        part="button"
        aria-current=${isChosen(id)}
        aria-label=${label}
        @click=${pick}
        .textContent=${name}
      ></button>`
    : html`<button
        part="button"
        aria-expanded=${isChosen(id)}
        aria-controls=${id}
        aria-label=${label}
        @click=${pick}
        .textContent=${name}
      ></button>`;
}

/** One target of an indicator: in words, drawn, and with its latest reading. */
function targetCells({ words, day }: RowContext, row: IndicatorRow, place: number) {
  const target = row.targets[place]!;
  const reading = latestReading(row.related.readings, row, place);
  const scale = gaugeScale(target, reading?.value ?? null);
  const isPast = target.due !== null && target.due < day;
  return html`<td role="cell" data-label=${words.goal}>
      ${target.label && html`<div class="small">${printed(target.label)}</div>`}
      ${goalView(words, target, row.targetText)} ${scale && gauge(scale)}
    </td>
    <td role="cell" data-label=${words.reading} class=${isPast ? 'past' : ''}>
      ${readingView(words, target, reading)}
    </td>`;
}

/** An indicator: a row for each target, and a row of details below them while it is open. */
export function indicatorRowView(context: RowContext, row: IndicatorRow): TemplateResult {
  const { words, place, isFor, isChosen } = context;
  const { id, marker, title, targets } = row;
  const name = html`<th role="rowheader" scope="row" rowspan=${targets.length || 1}>
    ${marker && html`<span class="muted">${marker}.</span>`} ${printed(title)}
    ${viaView(context, row)} ${chooser(context, row)}
  </th>`;
  const isOpen = !isFor && isChosen(id);
  return html`${(targets.length > 0 ? targets : [null]).map(
      (target, at) =>
        html`<tr role="row" part="row" class="row ${at > 0 ? 'next' : ''}">
          ${at === 0 ? name : null}
          ${
            target
              ? targetCells(context, row, at)
              : html`<td role="cell" colspan="2">
                  ${printed(row.targetText) ?? words.notPrinted}
                </td>`
          }
        </tr>`,
    )}
    <tr role="row" class="more" id=${id} ?hidden=${!isOpen}>
      ${
        isOpen
          ? html`<td role="cell" colspan="3">${indicatorDetails(words, place, row)}</td>`
          : null
      }
    </tr>`;
}
