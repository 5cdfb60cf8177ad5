import { css } from 'lit';

/** A bar of counts, the colours of its kinds in any drawing, and the same counts in words. */
export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block: 0.25em;
    fill: currentColor;
  }
  rect {
    fill: var(--c);
  }
  .notReported,
  .unscheduled,
  .ongoing,
  .over .lapsed {
    fill-opacity: 0.35;
  }
  .notStarted,
  .suspended,
  .recurring {
    fill-opacity: 0.65;
  }
  .upcoming,
  .recurring {
    --c: var(--accent);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 0.75em;
  }
  .counts li {
    display: flex;
    gap: 0.4em;
  }
  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
    }
  }
`;
