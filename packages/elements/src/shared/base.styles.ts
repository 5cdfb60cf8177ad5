import { css } from 'lit';

/**
 * What all elements share. Text has the page's own colour, so that it is legible on any ground,
 * light or dark; colours of ours are for lines and shapes only, and stand out from both.
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
    --accent: var(--tiendo-accent, #0e7490);
    --line: var(--tiendo-line, rgb(128 128 128 / 0.4));
    --good: var(--tiendo-good, #1a7f4b);
    --warn: var(--tiendo-warn, #9a6700);
    --bad: var(--tiendo-bad, #cf222e);
    --radius: var(--tiendo-radius, 2px);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme]) {
    color-scheme: light dark;
    background: Canvas;
    color: CanvasText;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* Nothing of what a page sets on all its text, for its own looks, but its font and its colour. */
  .root {
    all: initial;
    display: block;
    color: var(--tiendo-text, inherit);
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
    overflow-wrap: break-word;
    visibility: inherit;
  }
  .root * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.2em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    padding: 0.25em 0.9em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .h {
    font-weight: 600;
    line-height: 1.4;
  }
  .title {
    font-size: 1.25em;
  }
  .small,
  dt,
  footer {
    font-size: 0.875em;
  }
  .muted,
  dt,
  footer {
    opacity: var(--tiendo-quiet, 0.75);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: 0.75em 2em;
  }
  dd,
  .problem {
    overflow-wrap: anywhere;
  }
  .problem,
  .illustrative {
    border-inline-start: 4px solid var(--warn);
    padding: 0.25em 0.9em;
    margin-block-end: 0.75em;
  }
  .problem {
    border-color: var(--bad);
  }
  .mark {
    display: inline-flex;
    gap: 0.4em;
  }
  i {
    font-style: normal;
    color: var(--c, inherit);
  }
  .inProgress {
    --c: var(--accent);
  }
  .completed,
  .onTime,
  .met {
    --c: var(--good);
  }
  .overdue {
    --c: var(--bad);
  }
  .lapsed,
  .late,
  .dueSoon {
    --c: var(--warn);
  }
  .over .lapsed {
    --c: inherit;
  }
  footer {
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  @media print {
    :host {
      font-size: 9pt;
    }
    button {
      display: none !important;
    }
    footer a::after,
    dd a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
