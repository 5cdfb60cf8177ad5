import { Topic, type TopicId } from '@tiendo/model';
import * as z from 'zod';
import sections from './sections.json' with { type: 'json' };
import topics from './topics.json' with { type: 'json' };

const SectionTopics = z.record(
  z.string(),
  z.record(z.string(), z.union([z.string(), z.array(z.string())])),
);

const byList = SectionTopics.parse(sections);

/** The taxonomy over all plans. */
export const knownTopics = (): Topic[] => z.array(Topic).parse(topics);

/**
 * The reviewed topics of a row: its own entry, else that of the nearest section above it.
 * `list` is the plan's id, with the part's prefix for other lists than the tasks (`hcm-2030/chi-tieu`).
 */
export function topicsOf(list: string, path: string): TopicId[] {
  const entries = byList[list] ?? {};
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const entry = entries[parts.join('.')];
    if (entry !== undefined) return [entry].flat() as TopicId[];
  }
  return [];
}
