import { chargeStart } from './charge-words.ts';

const issuer =
  '(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Thành ủy|Tỉnh ủy|Chủ tịch|Thủ tướng)' +
  '(?:\\s[^\\s,.;:]+){0,8}?\\s';
const asks = '(?:yêu cầu|đề nghị|giao cho|giao(?! thông| dịch| tiếp| lưu))\\s+';

const request = new RegExp(`^(?:${issuer})?${asks}`, 'iu');
const lastWords = /^(?:Trên đây là|Trong quá trình)(?!\p{L})/u;
const requestInside = new RegExp(`[,;.]\\s+(?:${issuer})?${asks}`, 'iu');

/** Where the words *UBND Thành phố yêu cầu*, *Đề nghị* end with which a charge may begin; else 0. */
function requestEnd(text: string): number {
  const match = request.exec(text) ?? (lastWords.test(text) ? requestInside.exec(text) : null);
  return match ? match.index + match[0].length : 0;
}

/** Whether a paragraph without a number stands for itself: it asks all, or takes its leave. */
export const isClosingParagraph = (text: string): boolean =>
  request.test(text) || lastWords.test(text);

/** A name as a heading prints it, without the sign that ends it. */
export const withoutEnd = (heading: string): string => heading.replace(/[\s,.;:]+$/u, '');

/**
 * The agencies that a sentence charges, in its own words: *các hiệp hội* of *Đề nghị các hiệp hội
 * tăng cường kết nối*; null where the sentence does not say whom it charges.
 */
export function chargedAgencies(sentence: string): string | null {
  const from = requestEnd(sentence);
  const rest = sentence.slice(from);
  const agencies = withoutEnd(rest.slice(0, Math.max(chargeStart(rest), 0)));
  return agencies === '' ? null : agencies;
}
