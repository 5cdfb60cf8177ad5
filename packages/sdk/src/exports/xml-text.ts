const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 has no place for. */
const noXml = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

/** Text as it stands in XML, in an element or in an attribute. What XML has no place for is a space. */
export const xmlText = (text: string): string =>
  text
    .replace(noXml, ' ')
    .replace(/[&<>"]/g, (char) => entities[char]!)
    .replaceAll('\r', '&#13;');
