import { Jurisdiction } from '@tiendo/model';
import { usageError } from '../cli-error.ts';
import type { Given, Option } from '../command.ts';
import type { Assumed } from './choose-documents.ts';

/** The options that say of a document what no manifest says of it. */
export const assumedOptions = {
  jurisdiction: {
    value: 'WHERE',
    about: 'Of files that no manifest names: hcm, hanoi or vn (hcm)',
    oneOf: Jurisdiction.options,
  },
  year: { value: 'YEAR', about: 'Of such files: the year of the plan (the year of the file)' },
} as const satisfies Record<string, Option>;

/** @throws {CliError} exit 2 when the year is none. */
export function assumedFrom({ values }: Given): Assumed {
  const year = values['year'];
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) {
    throw usageError(`--year cannot be "${year}": it is a year such as 2025.`);
  }
  return {
    jurisdiction: Jurisdiction.parse(values['jurisdiction'] ?? 'hcm'),
    year: year === undefined ? null : Number(year),
  };
}
