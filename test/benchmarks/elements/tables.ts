/** A way to show the same tasks on a page: what is loaded, what is written, and when a row is there. */
export interface Table {
  readonly name: string;
  /** Whose version is told; null where it is code of this benchmark. */
  readonly package: string | null;
  readonly head: string;
  readonly body: string;
  /** An expression of the page: whether the first row is there. */
  readonly hasRow: string;
  /** An expression: what scrolls. */
  readonly scroller: string;
  /** A statement for each frame of a scroll: asks for more, as a reader would. */
  readonly more?: string;
}

const columns = ['marker', 'title', 'lead', 'coordinating', 'deadline', 'status'];
const load = (then: string): string =>
  `<script type="module">const rows = await (await fetch('/tasks.json')).json(); ${then}</script>`;
const page = 'document.scrollingElement';

/** Each as its documentation advises for many rows: pages or a virtual scroll where it has one. */
export const tables: Readonly<Record<string, Table>> = {
  tiendo: {
    name: 'tiendo-task-table',
    package: '@tiendo/elements',
    head: '<script type="module" src="/tiendo/tiendo.js" data-source="/data/" data-api="/api/" data-day="2026-06-30"></script>',
    body: '<tiendo-task-table plan="PLAN"></tiendo-task-table>',
    hasRow: `!!document.querySelector('tiendo-task-table').shadowRoot?.querySelector('.row')`,
    scroller: page,
    more: `const button = document.querySelector('tiendo-task-table').shadowRoot.querySelector('section > button'); if (button && button.getBoundingClientRect().top < innerHeight * 2 && button !== window.pressed) { window.pressed = button; button.click(); setTimeout(() => (window.pressed = null), 100); }`,
  },
  plain: {
    name: 'plain HTML table',
    package: null,
    head: '',
    body: `<table id="t"><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead></table>${load(
      `const body = document.createElement('tbody'); for (const row of rows) { const line = body.insertRow(); for (const name of ${JSON.stringify(columns)}) line.insertCell().textContent = row[name]; } document.querySelector('#t').append(body);`,
    )}`,
    hasRow: `!!document.querySelector('tbody tr')`,
    scroller: page,
  },
  gridjs: {
    name: 'Grid.js',
    package: 'gridjs',
    head: '<link rel="stylesheet" href="/lib/gridjs/dist/theme/mermaid.min.css" /><script src="/lib/gridjs/dist/gridjs.production.min.js"></script>',
    body: `<div id="t"></div>${load(
      `new gridjs.Grid({ columns: ${JSON.stringify(columns.map((id) => ({ id, name: id })))}, data: rows, search: true, sort: true, pagination: { limit: 20 } }).render(document.querySelector('#t'));`,
    )}`,
    hasRow: `!!document.querySelector('.gridjs-tbody .gridjs-tr td:nth-child(2)')`,
    scroller: page,
    more: `const last = document.querySelector('.gridjs-pages button:last-child'); if (last && !last.disabled && innerHeight + scrollY > document.scrollingElement.scrollHeight - 200) { last.click(); scrollTo(0, 0); }`,
  },
  tabulator: {
    name: 'Tabulator',
    package: 'tabulator-tables',
    head: '<link rel="stylesheet" href="/lib/tabulator-tables/dist/css/tabulator.min.css" /><script src="/lib/tabulator-tables/dist/js/tabulator.min.js"></script>',
    body: `<div id="t"></div>${load(
      `new Tabulator('#t', { height: 700, layout: 'fitColumns', data: rows, columns: ${JSON.stringify(columns.map((field) => ({ field, title: field, headerFilter: 'input' })))} });`,
    )}`,
    hasRow: `!!document.querySelector('.tabulator-row .tabulator-cell')`,
    scroller: `document.querySelector('.tabulator-tableholder')`,
  },
  'ag-grid': {
    name: 'AG Grid',
    package: 'ag-grid-community',
    head: '<script src="/lib/ag-grid-community/dist/ag-grid-community.min.js"></script>',
    body: `<div id="t" style="height: 700px"></div>${load(
      `agGrid.createGrid(document.querySelector('#t'), { rowData: rows, columnDefs: ${JSON.stringify(columns.map((field) => ({ field, filter: true })))} });`,
    )}`,
    hasRow: `!!document.querySelector('.ag-row .ag-cell')`,
    scroller: `document.querySelector('.ag-body-vertical-scroll-viewport, .ag-grid-viewport')`,
  },
  vaadin: {
    name: 'Vaadin Grid',
    package: '@vaadin/grid',
    head: '<script type="module" src="/vaadin.js"></script>',
    body: `<vaadin-grid id="t" style="height: 700px">${columns.map((path) => `<vaadin-grid-sort-column path="${path}"></vaadin-grid-sort-column>`).join('')}</vaadin-grid>${load(
      `await customElements.whenDefined('vaadin-grid'); document.querySelector('#t').items = rows;`,
    )}`,
    hasRow: `(document.querySelector('vaadin-grid-cell-content')?.closest('vaadin-grid')?._effectiveSize ?? document.querySelector('#t')?.items?.length ?? 0) > 0 && [...document.querySelectorAll('vaadin-grid-cell-content')].some((cell) => cell.textContent.length > 20)`,
    scroller: `document.querySelector('#t').shadowRoot.querySelector('#table')`,
  },
};
