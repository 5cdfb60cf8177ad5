/** A page that was not made for elements of ours: what it has, does, and expects of them. */
export interface HostilePage {
  /** What is hostile about it, as the end of *works …*. */
  readonly name: string;
  /** `<!doctype html>` where it is left out. */
  readonly doctype?: string;
  readonly htmlAttributes?: string;
  /** `text/html` where it is left out. */
  readonly type?: string;
  /** The Content-Security-Policy; `host` is where the script and the data come from. */
  readonly policy?: (host: string) => string;
  /** Markup in the head, before the script tag. `/host.js` is `code`. */
  readonly head?: string;
  /** The page's own script: runs before the script tag. */
  readonly code?: string;
  /** The page's own script: runs after the script tag, as a module of its own. */
  readonly later?: string;
  /** Markup around the elements. */
  readonly wrap?: (elements: string) => string;
  /** The script tag; a module from the other host where it is left out. */
  readonly script?: (address: string) => string;
  /** Whether the elements stand in a frame of the page. */
  readonly isFramed?: boolean;
  /** What the console may say, besides nothing. */
  readonly says?: RegExp;
  /** Whether the page changes what stands around the elements, so that its pixels say nothing. */
  readonly isMoving?: boolean;
}

/** What the host shows of its own: things whose looks would change first. */
const own = `<div id="own">
  <h1>Cổng thông tin <em>Sở</em></h1>
  <p>Một đoạn văn của trang <a href="#x">có liên kết</a>, <code>mã</code>, <mark>dấu</mark>.</p>
  <ul><li>Một</li><li>Hai</li></ul>
  <table><caption>Bảng</caption><tr><th>Cột</th><td>Ô</td></tr></table>
  <button>Nút</button> <input value="Ô nhập" /> <select><option>Chọn</option></select>
  <details open="open"><summary>Tóm tắt</summary>Nội dung</details>
</div>`;

/** The elements, as an agency's page has them. */
export const elements = `<tiendo-task-table id="table" plan="hcm-2022" sync-url="t"></tiendo-task-table>
  <tiendo-agency-card agency="hcm/so-y-te" for="table"></tiendo-agency-card>
  <tiendo-indicator-gauge indicator="hcm-2030/chi-tieu/a.1"></tiendo-indicator-gauge>`;

const moduleTag = (address: string): string =>
  `<script type="module" src="${address}" data-day="2026-11-27"></script>`;

/** A page as HTML; without the script tag, it is the page as it was before. */
export function htmlOf(page: HostilePage, address: string | null): string {
  const { doctype = '<!doctype html>', htmlAttributes = 'lang="vi"', head = '' } = page;
  const wrap = page.wrap ?? ((inner: string) => inner);
  const script = address === null ? '' : (page.script ?? moduleTag)(address);
  return `${doctype}<html ${htmlAttributes}><head><meta charset="utf-8" />
<title>Trang</title><link rel="stylesheet" href="/own.css" />
${page.code ? '<script src="/host.js"></script>' : ''}${head}${script}
${page.later && address !== null ? '<script type="module" src="/later.js"></script>' : ''}</head>
<body>${own}<div id="place">${wrap(elements)}</div></body></html>`;
}

/** The page's own styles: such that nothing of what it shows depends on its length. */
export const ownStyles =
  'html { overflow-y: scroll } body { margin: 1rem; font: 16px/1.4 sans-serif; color: #222 }';
