import { css } from 'lit';

export const indicatorGaugeStyles = css`
  section {
    margin-block: 0.75em;
  }
  .goal {
    font-size: 1.125em;
  }
  .gauge {
    display: block;
    overflow: visible;
    inline-size: 100%;
    block-size: 24px;
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
  .ends {
    display: flex;
    justify-content: space-between;
  }
`;
