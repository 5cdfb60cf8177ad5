/** Words with which the sentence begins that says what the agencies named before it shall do. */
const verbs = [
  'báo cáo',
  'bảo đảm',
  'ban hành',
  'bố trí',
  'cân đối',
  'chỉ đạo',
  'chịu trách nhiệm',
  'chủ động',
  'chủ trì',
  'có trách nhiệm',
  'cung cấp',
  'đảm bảo',
  'đăng tải',
  'đẩy mạnh',
  'điều phối',
  'đôn đốc',
  'giám sát',
  'hỗ trợ',
  'hướng dẫn',
  'khẩn trương',
  'kiểm tra',
  'kịp thời',
  'là đầu mối',
  'nghiêm túc',
  'nghiên cứu',
  'phát huy',
  'phối hợp',
  'rà soát',
  'tăng cường',
  'tham gia',
  'tham mưu',
  'theo dõi',
  'thẩm định',
  'thực hiện',
  'thường xuyên',
  'tích cực',
  'tiếp tục',
  'tổ chức',
  'tổng hợp',
  'triển khai',
  'trực tiếp',
  'tuyên truyền',
  'vận động',
  'xây dựng',
] as const;

/** Words that begin a charge also after a comma: *…, căn cứ chức năng, nhiệm vụ được giao, …*. */
const openings = ['căn cứ', 'chủ trì', 'có trách nhiệm', 'theo chức năng', 'trên cơ sở'] as const;

/** After these the same words are part of a name: *Trung tâm giám sát*; so they are after a comma. */
const beforeNames = [
  '[Bb]an Chỉ đạo',
  '[Bb]an',
  'các',
  'cho',
  '[Cc]ông tác',
  '[Cc]ục',
  'của',
  'đầu tư',
  'để',
  '[Hh]ội đồng',
  'nhiệm vụ',
  'những',
  '[Pp]hòng',
  '[Qq]uỹ',
  'tại',
  'theo',
  '[Tt]ổ',
  'trong',
  '[Tt]rung tâm',
  'và',
  'về',
  '[Vv]iện',
  'với',
] as const;

const anyOf = (words: readonly string[]): string => words.join('|');
const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const verbInside = new RegExp(`(?<=\\s)(?:${anyOf([...verbs, ...openings])})(?=[\\s,;.:]|$)`, 'gu');
const isOpening = new RegExp(`^(?:${anyOf(openings)})`, 'u');
const endsBeforeName = new RegExp(`(?:,|(?<!\\p{L})(?:${anyOf(beforeNames)}))\\s*$`, 'u');
const verbAtStart = new RegExp(
  `^(?:${anyOf([...verbs, ...openings].map(capitalised))})(?!\\p{L})`,
  'u',
);

/** Whether a sentence begins with what is to be done: *Tổ chức bảo đảm …*, *Trên cơ sở …*. */
export const startsWithCharge = (text: string): boolean => verbAtStart.test(text);

/** Where in `text` the charge begins, after the agencies that it is given to; -1 where none does. */
export function chargeStart(text: string): number {
  const colon = text.search(/:(?=\s|$)/);
  for (const { index, 0: word } of text.matchAll(verbInside)) {
    if (colon >= 0 && colon < index) return colon;
    if (isOpening.test(word) || !endsBeforeName.test(text.slice(0, index))) return index;
  }
  return colon;
}
