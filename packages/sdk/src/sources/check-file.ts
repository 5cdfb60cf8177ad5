import { fits, type Shape } from '@tiendo/model/lite';

/**
 * Returns `value` as what the model says it is. `name` is how messages call it.
 *
 * @throws {TiendoError} `source-version` or `source-invalid`, with each place that is wrong.
 */
export async function checkFile<File>(
  shape: Shape,
  value: unknown,
  name: string,
  address: string | null = null,
): Promise<File> {
  if (fits(shape, value)) return value as File;
  const { fileError } = await import('./file-error.ts');
  throw fileError(shape, value, name, address);
}
