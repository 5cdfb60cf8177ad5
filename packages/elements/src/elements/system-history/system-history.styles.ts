import { css } from 'lit';

/** A table where there is room for one; cards of the same rows where there is not. */
export const systemHistoryStyles = css`
  table {
    margin-block-start: 0.75em;
  }
  .col-record {
    inline-size: 46%;
  }
  .plan th {
    border-block-start: 2px solid var(--line);
    padding-block-start: 1em;
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
  @media print {
    .row {
      break-inside: avoid;
    }
    .plan {
      break-after: avoid;
    }
  }
`;
