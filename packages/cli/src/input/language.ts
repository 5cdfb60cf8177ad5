import type { Given, Option } from '../command.ts';
import type { Language } from '../output/csv-columns.ts';

/** The option for the language of words that are not the documents' own. */
export const languageOption = {
  value: 'LANG',
  about: 'Language of headings and findings: vi or en (vi)',
  oneOf: ['vi', 'en'],
} as const satisfies Option;

/** The language that was asked for; Vietnamese where none was. */
export const languageOf = ({ values }: Given): Language => (values['lang'] === 'en' ? 'en' : 'vi');
