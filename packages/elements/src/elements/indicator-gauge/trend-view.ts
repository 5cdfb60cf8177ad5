// How readings went over time, and all of them in a table. Loaded where there are several.
import { html, svg, type TemplateResult } from 'lit';
import type { Reading, Target } from '@tiendo/sdk';
import type { GaugeWords } from './gauge-words.ts';
import { measuredText, periodText } from './measured-text.ts';
import { targetWords } from './target-words.ts';
import { lastOfEach, trendPoints, type TrendPoint } from './trend-points.ts';
import { trendWords } from './trend-words.ts';

export { readingsTable } from './readings-table.ts';
export { trendStyles } from './trend.styles.ts';

/** A line to each point from the one before; it is dashed over quarters without a reading. */
const segment = ({ x, y, isAfterGap }: TrendPoint, before: TrendPoint): TemplateResult =>
  svg`<line
    class=${isAfterGap ? 'gap' : ''}
    x1="${before.x}%" y1="${before.y}%" x2="${x}%" y2="${y}%"
  ></line>`;

/** A target's readings as a line over the stretch where it is met; first and last in words. */
export function trendView(
  words: GaugeWords,
  target: Target,
  readings: readonly Reading[],
): TemplateResult | null {
  const trend = trendPoints(target, readings);
  if (!trend) return null;
  const { points, reach, marks, zero } = trend;
  const own = lastOfEach(readings);
  const say = trendWords(words.lang);
  const end = (reading: Reading): string =>
    `${measuredText(words, reading.value, target.unit)} (${periodText(words, reading)})`;
  const [top, bottom] = reach;
  return html`<div class="trendline">
    <svg class="trend" part="trend" aria-hidden="true">
      <rect y="${top}%" width="100%" height="${bottom - top}%"></rect>
      <line class="floor" x1="0" x2="100%" y1="${zero}%" y2="${zero}%"></line>
      ${marks.map((y) => svg`<line class="goalmark" x1="0" x2="100%" y1="${y}%" y2="${y}%"></line>`)}
      ${points.slice(1).map((point, at) => segment(point, points[at]!))}
      ${points.map(({ x, y }) => svg`<circle cx="${x}%" cy="${y}%" r="3.5"></circle>`)}
    </svg>
    <p class="small">
      ${say.from(end(own[0]!), end(own.at(-1)!))} ${say.goalLine(targetWords(words, target)!)}
      ${points.some(({ isAfterGap }) => isAfterGap) ? say.gaps : null}
    </p>
  </div>`;
}
