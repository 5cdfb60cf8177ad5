import type { Finding } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';

export const findings = {
  fields: {},
  relatives: { plan: 'plans' },
  relations: {
    plan: (finding, view) => view.named('plans', finding.plan, finding.id),
  },
} satisfies Collection<Finding>;
