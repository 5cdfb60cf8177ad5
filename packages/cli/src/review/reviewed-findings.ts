import { unreadable } from '../cli-error.ts';
import { readJsonTextIfAny } from '../input/read-file.ts';

/** That a person has looked at a finding and says why it may stay. */
export interface ReviewedFinding {
  readonly id: string;
  readonly why: string;
}

/** The name of the list, beside the manifest. */
export const reviewedName = 'findings-reviewed.json';

function checkEntry(entry: unknown, path: string, file: string): ReviewedFinding {
  for (const key of ['id', 'why'] as const) {
    const value = (entry as Partial<Record<string, unknown>> | null)?.[key];
    if (typeof value === 'string' && value.trim() !== '') continue;
    const found = JSON.stringify(value) ?? 'nothing';
    throw unreadable(`${file}: ${path}.${key}: found ${found}, expected text that is not empty`);
  }
  return entry as ReviewedFinding;
}

/**
 * The reviewed findings by their ids; none where there is no such file.
 *
 * @throws {CliError} exit 3, with the line or the path of what is wrong, or an id given twice.
 */
export async function readReviewed(file: string): Promise<Map<string, ReviewedFinding>> {
  const text = await readJsonTextIfAny(file);
  if (text === null) return new Map();
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw unreadable(`${file}: expected a list of {"id", "why"}`);
  const reviewed = new Map<string, ReviewedFinding>();
  entries.forEach((entry: unknown, place) => {
    const checked = checkEntry(entry, `[${place}]`, file);
    if (reviewed.has(checked.id)) {
      throw unreadable(`${file}: [${place}].id: "${checked.id}" stands in the list twice`);
    }
    reviewed.set(checked.id, checked);
  });
  return reviewed;
}
