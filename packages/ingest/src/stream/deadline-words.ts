import { fold } from '@tiendo/model';

const often = String.raw`hang (?:nam|quy|thang|tuan|ngay)`;
const points = [
  String.raw`(?:ngay )?\d{1,2} ?/ ?\d{1,2} ?/ ?\d{4}`,
  String.raw`(?:thang )?\d{1,2} ?/ ?\d{4}`,
  String.raw`thang \d{1,2}(?: nam \d{4}| ${often})?`,
  String.raw`quy (?:[1-4]|i{1,3}|iv)(?: ?/ ?\d{4}| nam \d{4}| ?[,-] ?\d{4}| ${often})?`,
  String.raw`6 thang (?:dau|cuoi) nam(?: \d{4})?`,
  String.raw`(?:(?:ca |trong |dau |cuoi )?nam )?\d{4}`,
];
const point = new RegExp(`^(?:${points.join('|')})$`);
const before = /^(?:truoc|den|sau|trong|het|hoan thanh|tu|giai doan)(?: het)? /;
const always = new RegExp(`^(?:thuong xuyen|lien tuc|ca nam|(?:dinh ky)? ?(?:${often})?)$`);
const since = /^(.+?)(?:,| va) (?:nhung|cac) nam (?:tiep theo|sau|ke tiep)$/;
const range = /^(.+?) ?(?:-|den(?: het)?) ?(\S.*)$/;

const isPoint = (text: string): boolean => point.test(text.replace(before, ''));

function isRange(text: string): boolean {
  const [, from, to] = range.exec(text) ?? [];
  return from !== undefined && isPoint(from) && isPoint(to!);
}

/** A month, a quarter, a year, a range of them, *Thường xuyên*, *2025 và những năm tiếp theo*. */
function isOne(text: string): boolean {
  if (isPoint(text) || isRange(text) || (text !== '' && always.test(text))) return true;
  const from = since.exec(text)?.[1];
  return from !== undefined && isPoint(from);
}

const vocabulary = new Set(
  (
    'thang quy nam ngay giai doan tu den het truoc sau trong dau cuoi ca va nhung cac tiep theo ke ' +
    'thuong xuyen dinh ky lien tuc hang tuan hoan thanh i ii iii iv'
  ).split(' '),
);

/** Whether a folded word can stand in a deadline. */
export const isDeadlineWord = (key: string): boolean =>
  /^\d{1,4}$/.test(key) || vocabulary.has(key);

/** Whether a folded word begins a deadline in words of its own (*Theo tiến độ*, *Sau khi …*). */
export const opensFreeDeadline = (key: string): boolean =>
  /^(?:theo|sau|khi|ngay|truoc)$/.test(key);

/** Whether `text` is a deadline from its first to its last word, or a list of them. */
export function isDeadline(text: string): boolean {
  const folded = fold(text).replace(/[.;]$/, '');
  return isOne(folded) || folded.split(/[,;] (?:va )?| va /).every(isOne);
}

/** Whether `text` at least speaks of a time: it has a number, a year, a quarter or a month. */
export const speaksOfTime = (text: string): boolean => /\d|\b(?:nam|quy|thang)\b/.test(fold(text));
