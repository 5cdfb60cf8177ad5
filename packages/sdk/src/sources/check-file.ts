import { lazily } from '../lazily.ts';

const loadCheck = lazily(() => import('./full-check.ts'));

/** The published files that have a schema. */
export type FileKind = 'dataset' | 'index' | 'planFile' | 'reportFile';

/**
 * Returns `value` as what the model says it is, after a look at each record, with pauses. `name` is
 * how messages call it. The schemas are
 * loaded with the first file that is to be checked: one that is known by its checksum is not.
 *
 * @throws {TiendoError} `source-version` or `source-invalid`, with each place that is wrong.
 */
export async function checkFile<File>(
  kind: FileKind,
  value: unknown,
  name: string,
  address: string | null = null,
): Promise<File> {
  const { fullCheck } = await loadCheck();
  return fullCheck<File>(kind, value, name, address);
}
