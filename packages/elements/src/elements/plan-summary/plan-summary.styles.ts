import { css } from 'lit';

export const planSummaryStyles = css`
  dl {
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    margin-block: 0.5em;
  }
  section {
    margin-block-start: 1em;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 0 2.5em;
  }
  .group {
    border-block-start: 2px solid var(--line);
    padding-block: 0.5em;
  }
  .group b {
    font-size: 1.25em;
  }
  .sections {
    columns: 20rem;
    column-gap: 2.5em;
  }
  .sections li {
    border-block-end: 1px solid var(--line);
  }
`;
