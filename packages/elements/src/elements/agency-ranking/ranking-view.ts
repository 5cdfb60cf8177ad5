import { html, type TemplateResult } from 'lit';
import { bar } from '../../charts/bar.ts';
import type { Locale, Words } from '../../locales/locale.ts';
import { printed } from '../../shared/fields.ts';
import { dayText, numberText } from '../../shared/formats.ts';
import { mark } from '../../shared/mark.ts';
import { leastJudged, type Ranked, type Ranking } from './rank-agencies.ts';
import { outcomes, type RankedAgency, type Standing } from './standings-of.ts';
import type { Weights } from './weights.ts';

/** The words of the ranking, in one language. */
export type RankingWords = Words & Locale['ranking'];

/** What all agencies share. */
export interface RankingContext {
  readonly words: RankingWords;
  readonly weights: Weights;
  /** Whether names have to say where: each city has departments of the same names. */
  readonly isOfSeveral: boolean;
  readonly choose: (agency: RankedAgency) => void;
}

/** The registry's name, with the English one beside it in English, and where it is. */
function nameOf({ words, isOfSeveral }: RankingContext, agency: RankedAgency): TemplateResult {
  const { name, nameEn, jurisdiction } = agency;
  const more = [
    words.lang === 'en' && nameEn,
    isOfSeveral && words.inJurisdiction[jurisdiction],
  ].filter(Boolean);
  const beside = more.join(', ');
  return html`${printed(name)}${beside && html` <span class="small muted">${beside}</span>`}`;
}

/** A score with the one decimal that it is rounded to: *39,0*. */
const scoreText = ({ locale }: RankingWords, score: number): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(score);

/** What became of the tasks past their date, besides those done on time. */
function missed(words: RankingWords, { outcomes: counts }: Standing): TemplateResult {
  const names = { ...words.schedule, completed: words.undated };
  const kinds = outcomes.filter((kind) => kind !== 'onTime' && counts[kind] > 0);
  return html`<ul class="small">
    ${kinds.map((kind) => html`<li>${mark(kind, names[kind])} <b>${counts[kind]}</b></li>`)}
  </ul>`;
}

/** The formula with the numbers of one agency, to be worked out by hand. */
const working = (words: RankingWords, weights: Weights, row: Ranked): string =>
  `${numberText(words, weights.onTime)} × ${row.outcomes.onTime}/${row.judged} + ` +
  `${numberText(words, weights.reported)} × ${row.reported}/${row.owed}`;

const scoreBar = (score: number): TemplateResult =>
  bar(
    [
      { kind: 'points', count: score },
      { kind: 'rest', count: 100 - score },
    ].filter(({ count }) => count > 0),
  );

function rowView(context: RankingContext, row: Ranked): TemplateResult {
  const { words, weights, choose } = context;
  const { agency, rank, score, judged, owed, reported } = row;
  const cell = (name: string, content: unknown): TemplateResult =>
    html`<td role="cell" data-label=${name}>${content}</td>`;
  return html`<tr role="row" part="row" class="row">
    ${cell(words.rank, html`<b>${rank}</b>`)}
    <th role="rowheader" scope="row">
      ${nameOf(context, agency)}
      <button
        part="button"
        aria-label="${words.seeTasks}: ${agency.name}"
        @click=${() => choose(agency)}
        .textContent=${words.seeTasks}
      ></button>
    </th>
    ${cell(
      words.score,
      html`<b class="score">${scoreText(words, score)}</b> ${scoreBar(score)}
        <div class="small muted">${working(words, weights, row)}</div>`,
    )}
    ${cell(words.onTimeShare, html`<b>${row.outcomes.onTime}/${judged}</b> ${missed(words, row)}`)}
    ${cell(words.reportedShare, html`<b>${reported}/${owed}</b>`)}
  </tr>`;
}

const columns = ['rank', 'agencyName', 'score', 'onTimeShare', 'reportedShare'] as const;

/** The first of the ranked agencies as a table. */
export function rankingTable(
  context: RankingContext,
  { ranked }: Ranking,
  limit: number,
): TemplateResult {
  const { words } = context;
  return html`<table role="table" part="table" aria-label=${words.rankingTitle}>
    <caption class="small">
      ${words.rankedOf(ranked.length)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (name) =>
            html`<th role="columnheader" scope="col" class="col-${name}">${words[name]}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${ranked.slice(0, limit).map((row) => rowView(context, row))}
    </tbody>
  </table>`;
}

/** Agencies that are not ranked, with what is known of them. */
export const apartView = (
  context: RankingContext,
  name: string,
  rows: readonly Standing[],
): TemplateResult | null =>
  rows.length > 0
    ? html`<details part="apart">
        <summary>${name}</summary>
        <ul class="small">
          ${rows.map(
            ({ agency, judged, reported, owed }) =>
              html`<li>
                ${nameOf(context, agency)}: ${context.words.pastDue(judged)},
                ${context.words.reportedOf(reported, owed)}
              </li>`,
          )}
        </ul>
      </details>`
    : null;

/** The formula and its rules, in words and numbers. */
export function formulaView(words: RankingWords, weights: Weights, day: string): TemplateResult {
  const [onTime, reported] = [weights.onTime, weights.reported].map((points) =>
    numberText(words, points),
  ) as [string, string];
  return html`<p class="small" part="formula">${words.formula(onTime, reported)}</p>
    <details part="rules">
      <summary>${words.howRanked}</summary>
      <ul class="small rules">
        ${words.rules(dayText(words, day), leastJudged).map((rule) => html`<li>${rule}</li>`)}
      </ul>
    </details>`;
}
