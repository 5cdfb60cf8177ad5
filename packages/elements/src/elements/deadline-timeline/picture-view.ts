import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { blocksOf, column } from '../../charts/columns.ts';
import { dayText, numberText } from '../../shared/formats.ts';
import { signs } from '../../shared/mark.ts';
import { periodNumber, type Every } from '../../shared/periods.ts';
import { placeOfDay, startOf, yearMarks } from './picture-geometry.ts';
import type { Column, Timeline } from './timeline-of.ts';
import { periodWords, type TimelineWords } from './timeline-words.ts';

/** Heights in pixels: where columns stand, how high the highest is, and room for the number above it. */
const foot = 184;
const highest = 140;
const numberRoom = 18;
const height = 222;

/** How wide a column is at most, in per cent. */
const widest = 12;

/** Columns beyond which there is no room for their names on a phone. */
const many = 12;

/** Pixels for one task. */
const perTask = ({ columns }: Timeline): number =>
  highest / Math.max(...columns.map(({ count }) => count));

/** The mark of the day, down to the column of its period or to the foot, with the date above it. */
function dayMark(
  words: TimelineWords,
  timeline: Timeline,
  every: Every,
  day: string,
): SVGTemplateResult | null {
  const x = placeOfDay(timeline, every, day);
  if (x === null) return null;
  const now = periodNumber(day, every);
  const own = timeline.columns.find(({ at }) => at === now);
  const end = own ? foot - own.count * perTask(timeline) - numberRoom : foot;
  const anchor = x < 15 ? 'start' : x > 85 ? 'end' : 'middle';
  return svg`<line class="day" x1="${x}%" x2="${x}%" y1="17" y2=${end}></line>
    <text x="${x}%" y="13" text-anchor=${anchor}>${dayText(words, day)}</text>`;
}

function columnView(
  words: TimelineWords,
  timeline: Timeline,
  { period, at, count, parts }: Column,
  open: (key: string) => void,
): SVGTemplateResult {
  const room = startOf(timeline, timeline.first + 1);
  const x = startOf(timeline, at);
  const width = Math.min(room * 0.76, widest);
  const blocks = blocksOf(parts, foot, perTask(timeline));
  const name = `${periodWords(words, period)}: ${words.tasks(numberText(words, count))}`;
  return svg`<g class="column" @click=${() => open(period.key)}>
    <title>${name}</title>
    <rect class="hit" x="${x}%" width="${room}%" y="18" height=${height - 36}></rect>
    ${column(blocks, x + (room - width) / 2, width, numberText(words, count), signs)}
    ${
      period.quarter
        ? svg`<text class="name" x="${x + room / 2}%" y=${foot + 15}>${words.short(period.quarter)}</text>`
        : null
    }
  </g>`;
}

/**
 * The periods as columns of what is due in them, in a row over time, with a mark for the day. Hidden
 * from screen readers: the table below says the same. A click opens a period there.
 */
export function pictureView(
  words: TimelineWords,
  timeline: Timeline,
  every: Every,
  day: string,
  open: (key: string) => void,
): TemplateResult {
  const { first, last, columns } = timeline;
  const dense = last - first >= many ? 'dense' : '';
  return html`<svg class="picture ${dense}" part="picture" height=${height} aria-hidden="true">
    ${yearMarks(timeline, every).map(
      ({ year, x }) =>
        svg`<line x1="${x}%" x2="${x}%" y1="24" y2=${height - 4}></line>
        <text x="${x}%" dx="4" y=${foot + 33}>${year}</text>`,
    )}
    <line class="foot" x1="0" x2="100%" y1=${foot + 0.5} y2=${foot + 0.5}></line>
    ${columns.map((one) => columnView(words, timeline, one, open))}
    ${dayMark(words, timeline, every, day)}
  </svg>`;
}
