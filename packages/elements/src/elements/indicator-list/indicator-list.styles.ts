import { css } from 'lit';

/** A table where there is room for one; cards of the same rows where there is not. */
export const indicatorListStyles = css`
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
  table {
    margin-block: 0.5em 1em;
  }
  thead th {
    font-size: 0.875em;
  }
  thead th:first-child {
    inline-size: 44%;
  }
  .row > *,
  .section th {
    border-block-start: 1px solid var(--line);
  }
  .section th {
    padding-block-start: 1.5em;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  th button {
    display: block;
    border: 0;
    padding: 0;
    min-block-size: 24px;
    font-size: 0.875em;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  [aria-current='true'] {
    font-weight: 600;
  }
  [aria-current]::after {
    content: ' →';
  }
  [aria-expanded]::before {
    content: '▸';
    content: '▸' / '';
    display: inline-block;
    margin-inline-end: 0.35em;
  }
  [aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  .more dl {
    padding: 0.25em 0 1em 1.25em;
  }
  @container (max-width: 40rem) {
    .next {
      border: 0;
      padding-block-start: 0;
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
    .more dl {
      padding-inline-start: 0;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .section {
      break-after: avoid;
    }
  }
`;
