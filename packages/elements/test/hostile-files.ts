// The fixture with hostile words in every field that holds words.
import { files } from './fixture.ts';

/** What nothing may ever run, and everything must show as it is. */
export const hostileWords = [
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
  '"><svg/onload=window.hacked=1>',
  "';window.hacked=1;//${window.hacked=1}{{constructor.constructor('window.hacked=1')()}}",
  '&lt;b&gt;&amp;&#x3C;script&#x3E;',
  'Thuđứcthủđứcthủđức'.repeat(40),
  '\u202Eđảo ngược\u202C \u200F\u061C \u0000 \uFEFF \uD800',
  '__proto__ constructor toString hasOwnProperty',
  '🙂👨‍👩‍👧‍👦 zͮ̑a̽͌l̃̓g̈́̊o̊ ' + 'a\u0301'.repeat(200),
] as const;

const wordy =
  /^(title|titleEn|name|nameEn|text|leadText|coordinatingText|ownerText|implementersText|director|product|note|targetText|label|baseline|publisher|issuer|number|quote|author|marker|renamedTo)$/;

/** The files with the words at the places that hold some; ids, days and kinds stay. */
export function hostileFiles(words: string): Readonly<Record<string, unknown>> {
  const change = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) {
      return value.map((one) => change(one, key === 'aliases' ? 'name' : key));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, change(inner, name)]),
      );
    }
    if (key === 'url') return 'javascript:window.hacked=1';
    return typeof value === 'string' && wordy.test(key) ? words : value;
  };
  return change(files) as Readonly<Record<string, unknown>>;
}
