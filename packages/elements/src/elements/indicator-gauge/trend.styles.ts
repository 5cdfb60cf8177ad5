import { css } from 'lit';

/** How readings went, and their table: taken on by the element with the code of these. */
export const trendStyles = css`
  .trend {
    display: block;
    overflow: visible;
    inline-size: calc(100% - 10px);
    max-inline-size: 40rem;
    block-size: 5rem;
    margin: 0.75em 5px;
    stroke: var(--accent);
    fill: var(--accent);
    stroke-width: 2;
  }
  .trend rect {
    fill: var(--good);
    fill-opacity: 0.25;
    stroke: none;
  }
  .floor {
    stroke: var(--line);
  }
  .gap {
    stroke-dasharray: 4;
  }
  .trend .goalmark {
    stroke-dasharray: 2;
  }
  details {
    margin-block: 0.75em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  tr > * {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding: 0.4em 0.9em 0.4em 0;
    border-block-start: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
`;
