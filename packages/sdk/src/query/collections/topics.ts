import type { Topic } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';

export const topics = {
  fields: {},
  relatives: {},
  relations: {},
} satisfies Collection<Topic>;
