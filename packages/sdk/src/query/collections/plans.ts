import type { Plan } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';

export const plans = {
  fields: {
    start: (plan) => plan.period.start,
    end: (plan) => plan.period.end,
  },
  relatives: {},
  relations: {},
} satisfies Collection<Plan>;
