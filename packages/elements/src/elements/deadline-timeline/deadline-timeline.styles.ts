import { css } from 'lit';

export const deadlineTimelineStyles = css`
  section {
    margin-block-start: 1em;
  }
  .counts {
    margin: 0;
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
  .over .sign {
    fill: inherit;
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
  caption,
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4em 0.9em 0.4em 0;
    font-weight: inherit;
  }
  caption,
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
  .count {
    text-align: end;
  }
  .period {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  .period::before {
    content: '▸';
    display: inline-block;
    margin-inline-end: 0.35em;
  }
  .period[aria-expanded='true']::before {
    content: '▾';
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
  @media (forced-colors: active) {
    .hit {
      fill: none;
    }
    .sign {
      fill: Canvas;
    }
  }
  @media print {
    .period.period {
      display: inline !important;
    }
  }
`;
