import { css } from 'lit';

/** A table where there is room for one; cards of the same rows where there is not. */
export const taskTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-block-end: 1em;
  }
  caption,
  th,
  td {
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    padding: 0.6em 0.9em 0.6em 0;
    font-weight: inherit;
  }
  section {
    margin-block-start: 0.75em;
  }
  section + section {
    border-block-start: 2px solid var(--line);
    padding-block-start: 0.75em;
  }
  section .title {
    font-size: 1.125em;
  }
  thead th {
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
  }
  .toolbar > label {
    flex: 1 1 16em;
  }
  #tools,
  .found {
    flex: 1 1 100%;
  }
  .row > *,
  .section th {
    border-block-start: 1px solid var(--line);
  }
  .col-marker {
    inline-size: 2.5em;
  }
  .col-title {
    inline-size: 32%;
  }
  .col-deadline {
    inline-size: 17%;
  }
  .section th {
    padding-block-start: 1.5em;
  }
  .depth1 th {
    padding-inline-start: 1.25em;
  }
  .depth2 th {
    padding-inline-start: 2.5em;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  th button {
    display: block;
    border: 0;
    padding: 0;
    font-size: 0.875em;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  th button::before {
    content: '▸';
    content: '▸' / '';
    display: inline-block;
    margin-inline-end: 0.35em;
  }
  th button[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  thead button {
    font-size: 1em;
    text-align: start;
  }
  thead button::before {
    content: '↕';
    content: '↕' / '';
  }
  [aria-sort='ascending'] button::before {
    content: '↑';
    content: '↑' / '';
  }
  [aria-sort='descending'] button::before {
    content: '↓';
    content: '↓' / '';
  }
  .more dl {
    padding: 0.25em 0 1em 2.5em;
  }
  @container (max-width: 40rem) {
    table,
    caption,
    tbody,
    tr:not([hidden]),
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .row.row {
      display: grid;
      grid-template-columns: fit-content(30%) 1fr;
      column-gap: 0.75em;
      border-block-start: 1px solid var(--line);
      padding-block: 0.75em;
    }
    .row > *,
    .more td,
    .section th {
      border: 0;
      padding: 0.2em 0;
    }
    .section th {
      padding-block-start: 1.25em;
    }
    [data-label] {
      grid-column: 1 / -1;
    }
    [data-label]::before {
      content: attr(data-label);
      display: block;
      font-size: 0.875em;
      opacity: 0.75;
    }
    .depth1,
    .depth2 {
      margin-inline-start: 1em;
    }
    .more dl {
      padding-inline-start: 0;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
    .section {
      break-after: avoid;
    }
  }
`;
