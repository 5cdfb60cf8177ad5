/** `documents.css`: the look of the pages of documents and plans. No script, no inline style. */
export const styles = `:root {
  color-scheme: light dark;
  --ink: #1b1b1b;
  --soft: #595959;
  --line: #d6d6d6;
  --paper: #ffffff;
  --link: #0b4f9e;
  --mark: #fff3bf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ececec;
    --soft: #b0b0b0;
    --line: #444444;
    --paper: #161616;
    --link: #8fbcff;
    --mark: #4a3d00;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  max-width: 60rem;
  padding: 1rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.5rem; line-height: 1.4; }
h2 { margin-top: 2.5rem; font-size: 1.3rem; line-height: 1.4; }
h3, h4, h5, h6 { margin: 2rem 0 0.5rem; font-size: 1.1rem; line-height: 1.5; }
.soft, .from { color: var(--soft); }
.from { font-size: 0.875rem; font-weight: normal; }
header, footer { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
footer { border-bottom: 0; border-top: 1px solid var(--line); margin-top: 3rem; color: var(--soft); }
nav ul, .records { list-style: none; padding: 0; }
nav li { padding: 0.15rem 0; }
nav ul ul { padding-left: 1rem; }

dl { margin: 0.25rem 0; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: 0.1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.records > li { border-top: 1px solid var(--line); padding: 0.75rem 0.5rem; }
.records .records { margin: 0.75rem 0 0 1rem; }
.title { margin: 0 0 0.25rem; font-weight: 600; }
.number { display: inline-block; min-width: 2rem; margin-right: 0.35rem; }

.document { font-variant-numeric: tabular-nums; }
.document p { display: grid; grid-template-columns: 3.25rem 1fr; margin: 0; min-height: 1.6em; }
.document p > :first-child { padding-right: 0.75rem; text-align: right; color: var(--soft); }
.document p > :last-child:not(:first-child) { white-space: pre-wrap; tab-size: 2; }
.tab { border-inline-start: 1px solid var(--soft); margin-inline: 0.5em 0.1em; tab-size: 1; }

:target { background: var(--mark); outline: 2px solid var(--link); outline-offset: -1px; }
@media (max-width: 36rem) {
  dl > div { grid-template-columns: 1fr; padding: 0.25rem 0; }
  dt { font-size: 0.875rem; }
  .document p { grid-template-columns: 2.5rem 1fr; }
  .document p > :first-child { padding-right: 0.5rem; }
  .records .records { margin-left: 0.25rem; }
}
@media print {
  body { max-width: none; padding: 0; }
  nav { display: none; }
  .records > li { break-inside: avoid; }
}
`;
