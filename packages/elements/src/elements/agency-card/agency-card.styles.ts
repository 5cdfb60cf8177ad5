import { css } from 'lit';

export const agencyCardStyles = css`
  section {
    margin-block-start: 1em;
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 0 2.5em;
  }
  .role {
    border-block-start: 2px solid var(--line);
    padding-block: 0.5em;
  }
  .role b {
    font-size: 1.25em;
  }
  ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
`;
