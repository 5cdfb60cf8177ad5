import { html, nothing, svg, type TemplateResult } from 'lit';

/** What a gauge draws: numbers of one unit. */
export interface Gauge {
  readonly min: number;
  readonly max: number;
  /** Where the target is reached: from `from` to `to`; one point where both are the same. */
  readonly from: number;
  readonly to: number;
  /** Where the target's mark stands: one, or both ends of a range. */
  readonly marks: readonly number[];
  readonly reading: number | null;
}

/** Where a number lies on the scale, in per cent of its length; never outside of it. */
export function placeOf({ min, max }: Pick<Gauge, 'min' | 'max'>, value: number): number {
  const share = (value - min) / (max - min);
  return Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10;
}

/**
 * A horizontal gauge: the scale, the stretch where the target is reached, its marks, and a line
 * that ends at the reading. `text` says the same in words; without it the drawing is hidden from
 * screen readers, and the words stand beside it.
 */
export function gauge(scale: Gauge, text?: string): TemplateResult {
  const x = (value: number): string => `${placeOf(scale, value)}%`;
  const { from, to, marks, reading } = scale;
  const reach = `${placeOf(scale, to) - placeOf(scale, from)}%`;
  return html`<svg
    class="gauge"
    part="gauge"
    role="img"
    aria-label=${text ?? nothing}
    aria-hidden=${!text}
  >
    <rect x="0" y="9" width="100%" height="6"></rect>
    <rect class="reach" x=${x(from)} y="9" width=${reach} height="6"></rect>
    ${marks.map((mark) => svg`<line class="goalmark" x1=${x(mark)} x2=${x(mark)} y1="2" y2="22"></line>`)}
    ${
      reading === null
        ? nothing
        : svg`<line class="reading" x1=${x(Math.max(scale.min, 0))} x2=${x(reading)} y1="12" y2="12"></line>
        <circle class="reading" cx=${x(reading)} cy="12" r="5"></circle>`
    }
  </svg>`;
}
