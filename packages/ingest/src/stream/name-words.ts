import type { AgencyMatcher, NameForm } from '../agencies/agency-matcher.ts';
import type { Word } from '../agencies/words.ts';

/** A registered name that begins at some word: how many words it takes, and how doubtful it is. */
export interface NameAt {
  readonly length: number;
  readonly cost: number;
}

const costs: Readonly<Record<NameForm, number>> = {
  name: 0,
  context: 0.1,
  slip: 0.3,
  truncation: 1,
};
const forms = Object.keys(costs) as NameForm[];

/** Every registered name that begins at `at`, not only the longest. */
export function namesAt(matcher: AgencyMatcher, words: readonly Word[], at: number): NameAt[] {
  const found: NameAt[] = [];
  let match = matcher.longest(words, at, forms);
  while (match) {
    found.push({ length: match.length, cost: costs[match.form] });
    match = matcher.longest(words.slice(at, at + match.length - 1), 0, forms);
  }
  return found;
}

const heads = new RegExp(
  '^(?:sở|ban|các|viện|hội|cục|vụ|bộ|trường|phòng|chi cục|trung tâm|công ty|công an|công đoàn|' +
    'đại học|học viện|ủy ban|uỷ ban|ubnd|văn phòng|hiệp hội|liên hiệp|liên đoàn|tổng công ty|' +
    'tổng cục|tổng liên|tập đoàn|thanh tra|thành đoàn|thành ủy|tòa án|toà án|viện kiểm|' +
    'ngân hàng|kho bạc|bảo hiểm|báo|đài|đoàn|đội|đơn vị|doanh nghiệp|cơ quan|tổ chức|quỹ|' +
    'mặt trận|bệnh viện|cổng|cảng)(?![\\p{L}\\p{N}])',
  'iu',
);

/** Whether an agency's name begins like `text` (*Sở*, *Trung tâm*, *Công ty* …), known or not. */
export const beginsLikeName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && heads.test(text.slice(0, 24).replace(/\s+/g, ' '));

const links =
  /^(?:với|tại|là|trong|để|cho|được|khi|nhằm|trên|đến|theo|từ|vào|do|bằng|qua|như|giữa|sẽ|đã)$/u;

/** Whether `word` joins words of a sentence and stands in hardly any agency's name. */
export const isLink = (word: string): boolean => links.test(word);
