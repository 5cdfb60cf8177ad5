import { css } from 'lit';

/** A table where there is room for one; cards of the same rows where there is not. */
export const systemHistoryStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-block-start: 0.75em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    padding: 0.6em 1.25em 0.6em 0;
    font-weight: inherit;
  }
  .col-record {
    inline-size: 46%;
  }
  .plan th {
    border-block-start: 2px solid var(--line);
    padding-block-start: 1em;
  }
  .row > * {
    border-block-start: 1px solid var(--line);
  }
  section {
    margin-block-start: 1em;
    border-block-start: 2px solid var(--line);
    padding-block-start: 0.75em;
  }
  li {
    margin-block-start: 0.75em;
  }
  li .plan {
    font-weight: inherit;
  }
  @container (max-width: 40rem) {
    table,
    tbody,
    tr,
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
  @media print {
    .row {
      break-inside: avoid;
    }
    .plan {
      break-after: avoid;
    }
  }
`;
