import { css } from 'lit';

/** A button that looks like a link, since it leads on in the page; and lines of a name and a number. */
export const choiceStyles = css`
  .choice {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  .lines li {
    display: flex;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.3em;
    break-inside: avoid;
  }
  .lines span {
    flex: none;
  }
  @media print {
    .choice.choice {
      display: inline !important;
      text-decoration: none;
    }
  }
`;
