import { ModelError, slug, validate } from '@tiendo/model';
import * as z from 'zod';
import { Correction } from './corrections.ts';
import { IngestError, type IngestErrorCode } from './ingest-error.ts';
import { Manifest, type ManifestPlan } from './manifest.ts';

/** Line (1-based) of the place that a JSON parser's message names; null where it names none. */
function lineOfJsonError(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const at = /position (\d+)/.exec(message)?.[1];
  if (at) return text.slice(0, Number(at)).split('\n').length;
  return /end of JSON|Unterminated/.test(message) ? text.split('\n').length : null;
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  code: IngestErrorCode,
  text: string,
  file: string,
): z.infer<Schema> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new IngestError(code, file, lineOfJsonError(text, error), `not JSON: ${reason}`);
  }
  try {
    return validate(schema, data, file);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const [{ record, path, found, expected }] = error.problems as [ModelError['problems'][number]];
    const where = [record, path].filter(Boolean).join(' at ');
    throw new IngestError(code, file, null, `${where}: found ${found}, expected ${expected}`);
  }
}

/**
 * Reads `manifest.json`.
 *
 * @throws {IngestError} `invalid-manifest`, with the line or the path of what is wrong.
 */
export const parseManifest = (text: string, file: string): Manifest =>
  parse(Manifest, 'invalid-manifest', text, file);

/**
 * Reads `corrections.json`.
 *
 * @throws {IngestError} `invalid-corrections`, with the line or the path of what is wrong.
 */
export const parseCorrections = (text: string, file: string): Correction[] =>
  parse(z.array(Correction), 'invalid-corrections', text, file);

/** A manifest for documents that none names: one plan a file, known by the file's name only. */
export function manifestForFiles(
  files: readonly string[],
  options: { jurisdiction: ManifestPlan['jurisdiction']; year: number; reviewedOn: string },
): Manifest {
  const { jurisdiction, year, reviewedOn } = options;
  const plans = files.map((file): ManifestPlan => {
    const name = file
      .split(/[\\/]/)
      .at(-1)!
      .replace(/\.[^.]+$/, '');
    const id = slug(name);
    return {
      id: id || 'plan',
      title: name,
      titleEn: name,
      number: null,
      issuedOn: null,
      copy: 'unnumbered',
      issuer: name,
      jurisdiction,
      period: { start: `${year}-01-01`, end: `${year}-12-31` },
      collectivesOn: `${year}-01-01`,
      indicatorsDue: null,
      documents: [{ id: id || 'document', file }],
      prefixes: { indicators: 'chi-tieu', assignments: 'phan-cong' },
      mergedCells: [],
      headingEnds: [],
    };
  });
  return { publisher: 'Tiendo', reviewedOn, plans, redirects: {} };
}
