const furthestBracket = 200;

/** The last words of a text: all that the signs and words at its end are looked for in. */
const lastOf = (text: string): string => text.slice(-40);

/** Whether a text stops inside brackets or a formula that it has opened not long ago. */
function stopsInside(text: string): boolean {
  const tail = text.slice(-furthestBracket);
  const isOpen = tail.lastIndexOf('(') > tail.lastIndexOf(')');
  return isOpen || (text.match(/\$/g)?.length ?? 0) % 2 === 1;
}

const end = /[.;:!?…]["”’»)\]]*$|["”’»)\]]$/u;

/** Whether a text stops where a sentence, or an item of a list, may stop. */
export const endsSentence = (text: string): boolean => end.test(lastOf(text)) && !stopsInside(text);

/** Whether a text begins with a small letter, as only the rest of a sentence does. */
export const startsLow = (text: string): boolean => /^["“‘]?\p{Ll}/u.test(text);

const smallWords =
  'và|hoặc|của|các|những|cho|với|về|trong|tại|theo|từ|đến|tới|để|do|bởi|là|có|được|trên|cùng|nhằm|' +
  'phối hợp|tham mưu';
const startsOfNames =
  'Sở|Bộ|Ban|Cục|Chi cục|Viện|Ủy ban|Ủy ban nhân dân|UBND|Văn phòng|Trung tâm|Công ty|Hội đồng|' +
  'Chủ tịch|Giám đốc|Thủ trưởng';

const openEnd = new RegExp(
  `(?:[,(–-]|(?<!\\p{L})(?:${smallWords})|(?<!\\p{L}|[Cc]ác )(?:${startsOfNames}))$`,
  'u',
);

/** Whether a text stops where no sentence, heading or name can stop: *… và*, *… Chủ tịch*, *…,*. */
export const isOpenEnded = (text: string): boolean =>
  openEnd.test(lastOf(text)) || stopsInside(text);

/** Whether a text has capitals only, as the titles of parts and annexes do. */
export const hasCapitalsOnly = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}*\p{Lu}/u.test(text);

/** Whether a text in capitals is a title, and not a name like *UBND*. */
export const isAllCapitals = (text: string): boolean =>
  hasCapitalsOnly(text) && /\s/.test(text) && text.match(/\p{L}/gu)!.length >= 5;

/** Whether a text stands in brackets as a whole, as a pointer to an annex does. */
export const isInBrackets = (text: string): boolean => /^\([^()]*\)[.;/]*$/u.test(text);
