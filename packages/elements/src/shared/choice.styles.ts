import { css } from 'lit';

/** A button that looks like a link: it leads on in the page. */
export const choiceStyles = css`
  .choice {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }
  @media print {
    .choice.choice {
      display: inline !important;
      text-decoration: none;
    }
  }
`;
