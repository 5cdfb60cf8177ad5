const signs: Readonly<Record<string, string>> = {
  geq: '≥',
  ge: '≥',
  leq: '≤',
  le: '≤',
  gt: '>',
  lt: '<',
  approx: '≈',
  times: '×',
  pm: '±',
  '%': '%',
  ',': ' ',
};

const command = /\\(?:([a-zA-Z]+)|([%,]))/g;
const formula = /\$([^$]*)\$/g;
const plainFormula = /^[\s\d.,%<>=≥≤≈×±+-]+$/;

const withSigns = (text: string): string =>
  text
    .replace(command, (printed, word: string | undefined, sign: string) => {
      return signs[word ?? sign] ?? printed;
    })
    .replaceAll('{,}', ',');

/**
 * `text` with its LaTeX comparisons and shares as plain signs: `$\geq 85\%$` is `≥ 85%`.
 * A formula that holds anything else stays as printed.
 */
export function plainMath(text: string): string {
  const withoutFormulas = text.replace(formula, (printed, inside: string) => {
    const plain = withSigns(inside).trim();
    return plainFormula.test(plain) && /[\\\d]/.test(inside) ? plain : printed;
  });
  return withoutFormulas.replace(/\\(?:geq?|leq?|%)(?![a-zA-Z])/g, withSigns);
}
