import { css } from 'lit';

export const indicatorGaugeStyles = css`
  section {
    margin-block: 0.75em;
  }
  .goal {
    font-size: 1.125em;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .bullet .ends {
    display: none;
  }
  .bullet section {
    margin-block: 0.25em;
  }
  .bullet .h {
    font-weight: inherit;
  }
  .bullet .goal {
    font-size: inherit;
  }
  .bullet ~ footer {
    border: 0;
    margin: 0;
    padding: 0;
    font-size: 0.75em;
  }
  @container (min-width: 40rem) {
    .bullet,
    .bullet section {
      display: grid;
      grid-template-columns: 2fr 5fr;
      gap: 0 1.5em;
    }
    .bullet section {
      grid-template-columns: 2fr 1fr 2fr;
      align-items: end;
    }
    .bullet section > :last-child {
      grid-column: 3;
    }
  }
`;
