import { css } from 'lit';

/** The drawing of a target and its reading, large or small. */
export const gaugeStyles = css`
  .gauge {
    display: block;
    overflow: visible;
    inline-size: calc(100% - 10px);
    block-size: 24px;
    margin-inline: 5px;
    fill: var(--line);
    stroke-width: 3;
  }
  .reach {
    fill: var(--good);
    fill-opacity: 0.6;
  }
  .goalmark {
    stroke: currentColor;
  }
  .reading {
    stroke: var(--accent);
    fill: var(--accent);
  }
  .past .missed {
    --c: var(--warn);
  }
  @media (forced-colors: active) {
    .reach {
      fill: CanvasText;
    }
    .reading {
      stroke: Highlight;
      fill: Highlight;
    }
  }
`;
