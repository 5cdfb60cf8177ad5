import type { System } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';

export const systems = {
  fields: {},
  relatives: {},
  relations: {},
} satisfies Collection<System>;
