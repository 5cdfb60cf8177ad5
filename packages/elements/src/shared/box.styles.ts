import { css } from 'lit';

/** A box to search in, under its name, and the words that were met. */
export const boxStyles = css`
  label > .small {
    display: block;
  }
  input[type='search'] {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0.25em 0.5em;
    min-block-size: 2.25em;
    inline-size: 100%;
    box-sizing: border-box;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 600;
    border-block-end: 2px solid var(--accent);
  }
`;
