import { css } from 'lit';

/** A table of rows, as several elements have it: hairlines between rows, words at the top of cells. */
export const rowsStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption,
  th,
  td {
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    padding: 0.6em 1.25em 0.6em 0;
    font-weight: inherit;
  }
  .row > * {
    border-block-start: 1px solid var(--line);
  }
`;

/** The rows of such a table as cards with labels, where there is no room for a table. */
export const cardsStyles = css`
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
    .row {
      border-block-start: 1px solid var(--line);
      padding-block: 0.5em;
    }
    .row > * {
      border: 0;
      padding: 0.2em 0;
    }
    [data-label]::before {
      content: attr(data-label);
      display: block;
      font-size: 0.875em;
      opacity: 0.75;
    }
  }
`;
