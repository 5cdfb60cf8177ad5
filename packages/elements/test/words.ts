// All words of a language in one object, as an element has those that it needs.
import * as englishParts from '../src/locales/en.ts';
import type { Locale, Words } from '../src/locales/locale.ts';
import * as vietnameseParts from '../src/locales/vi.ts';

type AllWords = Words &
  Locale['table'] &
  Locale['card'] &
  Locale['gauge'] &
  Locale['summary'] &
  Locale['timeline'] &
  Locale['compare'] &
  Locale['history'] &
  Locale['trend'] &
  Locale['indicators'] &
  Locale['ranking'] &
  Locale['activity'] &
  Locale['search'];

const all = (parts: Locale): AllWords =>
  Object.assign({}, ...Object.values(parts), parts.common) as AllWords;

export const vi = all(vietnameseParts);
export const en = all(englishParts);
