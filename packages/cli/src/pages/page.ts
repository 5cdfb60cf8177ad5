import type { Dataset } from '@tiendo/model';
import { lines, markup, type SafeHtml } from './markup.ts';

/** `2025-12-31` as people write it: 31/12/2025. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');

function imprint({ publisher, reviewedOn }: Dataset): SafeHtml {
  const data = `Dữ liệu: ${publisher}, rà soát ngày ${dayText(reviewedOn)}.`;
  const words =
    'Chữ của văn bản được giữ nguyên; ' +
    'văn bản gốc do cơ quan ban hành công bố mới có giá trị pháp lý.';
  return markup`<p>${data} ${words}</p>`;
}

/** A whole page that needs no script and keeps to a strict policy. */
export function page(dataset: Dataset, title: string, header: SafeHtml, main: SafeHtml): string {
  return lines([
    markup`<!doctype html>`,
    markup`<html lang="vi">`,
    markup`<head>`,
    markup`<meta charset="utf-8">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<title>${title}</title>`,
    markup`<link rel="stylesheet" href="../documents.css">`,
    markup`</head>`,
    markup`<body>`,
    markup`<header>\n${header}\n</header>`,
    markup`<main>\n${main}\n</main>`,
    markup`<footer>\n${imprint(dataset)}\n</footer>`,
    markup`</body>`,
    markup`</html>\n`,
  ]).text;
}
