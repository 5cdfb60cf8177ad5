import { css } from 'lit';

/** A table where there is room for one; cards of the same rows where there is not. */
export const agencyRankingStyles = css`
  thead th {
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .col-rank {
    inline-size: 3em;
  }
  .col-agencyName {
    inline-size: 30%;
  }
  .col-reportedShare {
    inline-size: 14%;
  }
  [part='title'] + p {
    margin-block-start: 0.5em;
  }
  .small .small {
    font-size: inherit;
  }
  th .small {
    display: block;
  }
  .score {
    font-size: 1.25em;
  }
  th button {
    display: block;
    border: 0;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    font-size: 0.875em;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block: 0.25em;
  }
  rect {
    fill: var(--line);
  }
  .points {
    fill: var(--accent);
  }
  [part='formula'] {
    margin-block: 1em 0.5em;
  }
  details {
    margin-block-start: 0.5em;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  details ul {
    padding: 0.25em 0 0.5em 1.25em;
    list-style: disc;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  @container (max-width: 40rem) {
    .row.row {
      display: grid;
      grid-template-columns: max-content 1fr;
      column-gap: 1em;
    }
    .row > td + th ~ td {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .points {
      fill: CanvasText;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
