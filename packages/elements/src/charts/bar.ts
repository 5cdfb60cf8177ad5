import { html, svg, type TemplateResult } from 'lit';

/** A part of a bar; `kind` is its class, which gives the colour. */
export interface BarPart {
  readonly kind: string;
  readonly count: number;
}

/** Where a part lies, in per cent of the bar's length. */
export interface Segment {
  readonly kind: string;
  readonly x: number;
  readonly width: number;
}

const gap = 0.4;

/** Where each part lies on the bar, with a gap after each; none is too thin to see. */
export function segmentsOf(parts: readonly BarPart[]): readonly Segment[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return parts.map(({ kind, count }) => {
    const share = (100 * count) / total;
    x += share;
    return { kind, x: x - share, width: Math.max(share - gap, gap) };
  });
}

/** A bar of parts side by side. Hidden from screen readers: its numbers stand beside it in words. */
export const bar = (parts: readonly BarPart[]): TemplateResult =>
  html`<svg class="bar" part="bar" aria-hidden="true">
    ${segmentsOf(parts).map(
      ({ kind, x, width }) =>
        svg`<rect class=${kind} x="${x}%" width="${width}%" height="100%"></rect>`,
    )}
  </svg>`;
