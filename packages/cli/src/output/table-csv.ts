import type { Dataset } from '@tiendo/model';
import { csvColumns, namesOf, type Column, type Language, type Tables } from './csv-columns.ts';
import { csvText, withoutFormula } from './csv.ts';

/** What is asked of a CSV: its language, and whether cells stay exactly as they are (`raw`). */
export interface CsvOptions {
  readonly language: Language;
  readonly raw: boolean;
}

/** One array of the dataset as CSV, its columns named in the language. */
export function tableCsv<Name extends keyof Tables>(
  dataset: Dataset,
  what: Name,
  { language, raw }: CsvOptions,
): string {
  const columns: readonly Column<Tables[Name]>[] = csvColumns[what];
  const rows = dataset[what] as readonly unknown[] as readonly Tables[Name][];
  const names = namesOf(dataset, language);
  const written = rows.map((row) =>
    columns.map(({ read }) => {
      const text = String(read(row, names) ?? '');
      return raw ? text : withoutFormula(text);
    }),
  );
  return csvText([columns.map((column) => column[language]), ...written]);
}
