import type { Task } from '@tiendo/sdk';
import { detailWords } from './detail-words.ts';
import type { TableWords } from './table-words.ts';

/** A field as it is named on the screen: `leadText` is *Chủ trì*. */
function nameOf(words: TableWords, field: string): string {
  const names: Record<string, unknown> = { ...words, ...detailWords(words.lang) };
  const name = names[field.replace('Text', '')];
  return typeof name === 'string' ? name : field;
}

/** What a reader should know of how a record was read, in words; a mend with what is printed. */
export function remarksOf(
  words: TableWords,
  { flags, verbatim }: Pick<Task, 'flags' | 'verbatim'>,
): readonly string[] {
  const say = detailWords(words.lang);
  return flags.flatMap((flag) => {
    const [what, field = ''] = flag.split(':');
    switch (what) {
      case 'mended':
        return `${nameOf(words, field)}: ${say.mended(verbatim[field] ?? '')}`;
      case 'inherited':
      case 'workedOut':
        return `${nameOf(words, field)}: ${say[what]}`;
      case 'joined':
      case 'printedTwice':
        return say[what];
      default:
        return [];
    }
  });
}
