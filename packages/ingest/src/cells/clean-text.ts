const blockTags = /<\/?(p|br|div|li|ul|ol)\b[^<>]*>/gi;
const inlineTags = /<\/?(i|b|u|em|strong|sup|sub|span)\b[^<>]*>/gi;

/** A cell's words: HTML tags gone, white space squeezed, in Unicode NFC. */
export function cleanText(text: string): string {
  return text
    .replace(blockTags, ' ')
    .replace(inlineTags, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
