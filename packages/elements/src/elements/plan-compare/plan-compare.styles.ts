import { css } from 'lit';

/** Plans side by side where there is room; one below the other under each topic where there is not. */
export const planCompareStyles = css`
  th:first-child {
    inline-size: 22%;
  }
  th button {
    border: 0;
    padding: 0 0 0 1em;
    min-block-size: 1.5rem;
    text-align: start;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  th button::before {
    content: '▸';
    content: '▸' / '';
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
  }
  th button[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block: 0.35em;
    fill: currentColor;
  }
  rect {
    fill: var(--c);
  }
  .rest {
    --c: var(--line);
    fill-opacity: 0.5;
  }
  .notReported {
    fill-opacity: 0.55;
  }
  .notStarted,
  .suspended {
    fill-opacity: 0.75;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  dl {
    grid-template-columns: 1fr;
  }
  ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  ol li + li {
    margin-block-start: 0.5em;
  }
  @container (max-width: 44rem) {
    table,
    caption,
    thead,
    tbody,
    tr:not([hidden]),
    th,
    td {
      display: block;
    }
    th:first-child {
      inline-size: auto;
    }
    thead th:first-child {
      position: absolute;
      clip-path: inset(50%);
    }
    .row.row {
      border-block-start: 1px solid var(--line);
      padding-block: 0.75em;
    }
    .row > *,
    .open > * {
      border: 0;
      padding: 0.4em 0;
    }
    .row > td + td,
    .open > td + td {
      padding-block-start: 0.9em;
    }
    .row th {
      font-weight: 600;
    }
    [data-label]::before {
      content: attr(data-label);
      display: block;
      font-size: 0.875em;
      opacity: 0.75;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
    }
    .rest {
      fill: none;
    }
  }
  @media print {
    th button[part] {
      display: block !important;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
