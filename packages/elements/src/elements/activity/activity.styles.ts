import { css } from 'lit';

export const activityStyles = css`
  section {
    margin-block-start: 1em;
  }
  .entry {
    border-block-start: 1px solid var(--line);
    padding-block: 0.6em;
    overflow-wrap: anywhere;
  }
  .note {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 0.75em;
  }
  .entry a {
    display: inline-block;
    min-block-size: 24px;
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
  }
`;
