import { css } from 'lit';

/** Filters, order, columns and files above a table. */
export const tableToolsStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
  }
  .choices > label {
    flex: 1 1 13em;
  }
  select {
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
  option {
    background: Canvas;
    color: CanvasText;
  }
  fieldset {
    border: 0;
    border-block-start: 1px solid var(--line);
    margin: 0.75em 0 0;
    padding: 0.5em 0 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
  }
  .box {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 1.75em;
  }
`;
