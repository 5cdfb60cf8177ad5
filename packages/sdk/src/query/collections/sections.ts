import type { Section } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';

export const sections = {
  fields: {
    section: (section, view) => view.sectionsAround(section.id),
  },
  relatives: { plan: 'plans', section: 'sections', parent: 'sections', topic: 'topics' },
  relations: {
    plan: (section, view) => view.named('plans', section.plan, section.id),
    parent: (section, view) =>
      section.parent === null ? null : view.named('sections', section.parent, section.id),
    topic: (section, view) =>
      section.topic === null ? null : view.named('topics', section.topic, section.id),
  },
} satisfies Collection<Section>;
