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
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block: 0.25em;
    fill: currentColor;
  }
  rect {
    fill: var(--c);
  }
  .notReported,
  .unscheduled,
  .ongoing,
  .over .lapsed {
    fill-opacity: 0.35;
  }
  .notStarted,
  .suspended,
  .recurring {
    fill-opacity: 0.65;
  }
  .upcoming,
  .recurring {
    --c: var(--accent);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 0.75em;
  }
  ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
    }
  }
`;
