export const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (number: string): string =>
  [...number].map((digit) => raisedDigits[Number(digit)]).join('');

/** Marks of footnotes as LaTeX or HTML writes them (`$^{1}$`, `<sup>1</sup>`) as `¹`. */
export const withRaisedDigits = (text: string): string =>
  text
    .replace(/\$\s*\^\s*\{?\s*(\d+)\s*\}?\s*\$/g, (_, number: string) => raised(number))
    .replace(/<sup>\s*(\d+)\s*<\/sup>/gi, (_, number: string) => raised(number));
