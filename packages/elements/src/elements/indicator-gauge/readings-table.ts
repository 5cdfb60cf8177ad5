import { html, type TemplateResult } from 'lit';
import { dayInVietnam, type Indicator, type Reading, type Target } from '@tiendo/sdk';
import { printed } from '../../shared/fields.ts';
import { dayText, numberText } from '../../shared/formats.ts';
import { mark } from '../../shared/mark.ts';
import type { GaugeWords } from './gauge-words.ts';
import { measuredText, periodText } from './measured-text.ts';
import { readingsOfTarget } from './readings-of-target.ts';
import { standingOf } from './standing-of.ts';
import { targetWords } from './target-words.ts';
import { lastOfEach } from './trend-points.ts';
import { trendWords } from './trend-words.ts';

const markOf = (words: GaugeWords, target: Target, { value }: Reading): TemplateResult => {
  const kind = standingOf(target, value);
  return mark(kind, words.standing[kind]);
};

/** A reading, with what it says of the target where it is known of which it is. */
function readingRow(
  words: GaugeWords,
  reading: Reading,
  target: Target | null,
  isReplaced: boolean,
): TemplateResult {
  const { value, source, reportedAt } = reading;
  const say = trendWords(words.lang);
  const day = dayText(words, dayInVietnam(new Date(reportedAt)));
  return html`<tr>
    <th scope="row">${periodText(words, reading)}</th>
    <td>
      ${target ? measuredText(words, value, target.unit) : numberText(words, value)}
      <div class="small">
        ${isReplaced ? say.replaced : target && markOf(words, target, reading)}
      </div>
    </td>
    <td>
      ${printed(source)}
      <div class="small muted">${say.reportedOn(day)}</div>
    </td>
  </tr>`;
}

/** Readings of one target, the newest first, under its name where there are several. */
function readingsBody(
  words: GaugeWords,
  readings: readonly Reading[],
  target: Target | null,
  name: unknown,
): TemplateResult | null {
  if (readings.length === 0) return null;
  const last = new Set(target ? lastOfEach(readings) : readings);
  const rows = [...readings].reverse();
  return html`<tbody>
    ${
      name &&
      html`<tr>
        <th scope="rowgroup" colspan="3">${name}</th>
      </tr>`
    }
    ${rows.map((reading) => readingRow(words, reading, target, !last.has(reading)))}
  </tbody>`;
}

/** Every reading of an indicator, also those that do not say of which of its targets they are. */
export function readingsTable(
  words: GaugeWords,
  indicator: Indicator,
  readings: readonly Reading[],
): TemplateResult {
  const { targets, title } = indicator;
  const say = trendWords(words.lang);
  const own = targets.map((_target, place) => readingsOfTarget(readings, indicator, place));
  const rest = readings.filter((reading) => !own.flat().includes(reading));
  const nameOf = ({ label }: Target, target: string | null): unknown =>
    targets.length > 1 ? html`${printed(label)} ${target}` : null;
  return html`<details part="readings">
    <summary>${say.all(readings.length)}</summary>
    <table aria-label="${words.reading}: ${title}">
      <thead>
        <tr>
          ${[say.quarter, words.reading, words.source].map(
            (name) => html`<th scope="col" class="small">${name}</th>`,
          )}
        </tr>
      </thead>
      ${targets.map((target, place) =>
        readingsBody(words, own[place]!, target, nameOf(target, targetWords(words, target))),
      )}
      ${readingsBody(words, rest, null, say.unnamed)}
    </table>
  </details>`;
}
