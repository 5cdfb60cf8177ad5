import { css } from 'lit';

/** A box above lists; it says that it is searching only where the answer is late. */
export const searchStyles = css`
  search {
    display: grid;
    margin-block-start: 0.5em;
  }
  search > * {
    grid-column: 1;
  }
  search > p {
    grid-row: 2;
    min-block-size: 1.55em;
    margin-block-start: 0.35em;
  }
  .searching {
    visibility: hidden;
  }
  [aria-busy='true'] .searching {
    visibility: visible;
    transition: visibility 0s 0.4s;
  }
  section,
  .nothing {
    margin-block-start: 0.75em;
    border-block-start: 2px solid var(--line);
    padding-block-start: 0.75em;
  }
  li {
    padding-block: 0.6em;
    break-inside: avoid;
  }
  li + li {
    border-block-start: 1px solid var(--line);
  }
  li > a {
    display: inline-block;
    min-block-size: 24px;
  }
  section > button {
    margin-block: 0.5em;
  }
  /* Heard only, since it stands below. */
  search:has(+ .nothing) .said {
    clip-path: inset(50%);
  }
  @media print {
    search {
      display: none;
    }
  }
`;
