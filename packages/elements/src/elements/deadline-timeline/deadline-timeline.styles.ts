import { css } from 'lit';

export const deadlineTimelineStyles = css`
  section {
    margin-block-start: 1em;
  }
  .counts {
    margin: 0;
  }
  #about {
    margin-block-start: 0.5em;
  }
  .picture {
    display: block;
    inline-size: 100%;
    margin-block: 0.75em;
    fill: currentColor;
    font-size: 12px;
  }
  .column {
    cursor: pointer;
  }
  .column:hover .hit {
    fill: var(--line);
  }
  .hit {
    fill: transparent;
  }
  .sign,
  .total,
  .name {
    text-anchor: middle;
  }
  .sign {
    fill: #fff;
  }
  rect.lapsed,
  rect.upcoming {
    fill-opacity: 0.2;
    stroke: var(--c);
  }
  .sign.lapsed,
  .sign.upcoming {
    fill: currentColor;
    fill-opacity: 1;
  }
  .total {
    font-weight: 600;
  }
  line {
    stroke: var(--line);
  }
  .foot {
    stroke: currentColor;
  }
  .day {
    stroke: currentColor;
    stroke-dasharray: 4 3;
    pointer-events: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-end: 1em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4em 0.9em 0.4em 0;
    font-weight: inherit;
  }
  thead th {
    font-size: 0.875em;
  }
  thead th {
    vertical-align: bottom;
  }
  tbody th,
  tbody td {
    border-block-start: 1px solid var(--line);
  }
  tr[part='tasks'] td {
    border: 0;
    padding-block-end: 1em;
  }
  tbody th {
    inline-size: 12em;
    white-space: nowrap;
  }
  .count {
    inline-size: 8em;
    text-align: end;
  }
  .period {
    display: inline-flex;
    gap: 0.35em;
    border: 0;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    text-transform: capitalize;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  .period::before {
    content: '▸';
    content: '▸' / '';
  }
  .period[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  .tasks li {
    padding-block: 0.4em;
    padding-inline-start: 1.1em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  @container (max-width: 40rem) {
    .dense .name,
    .dense .sign {
      display: none;
    }
    .dense {
      font-size: 10px;
    }
    .tasks li {
      padding-inline-start: 0;
    }
  }
  @container (max-width: 30rem) {
    table,
    caption,
    tbody,
    tr:not([hidden]),
    tbody th,
    tbody td {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .row.row {
      display: grid;
      grid-template-columns: 1fr max-content;
      border-block-start: 1px solid var(--line);
      padding-block: 0.5em;
    }
    tbody th,
    tbody td {
      border: 0;
      padding: 0.1em 0;
    }
    .row > :last-child {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .hit {
      fill: none;
    }
    .sign {
      fill: Canvas;
    }
    rect.lapsed,
    rect.upcoming {
      stroke: CanvasText;
    }
  }
  @media print {
    .period.period {
      display: inline !important;
    }
  }
`;
