import type { Assignment } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';
import { agenciesOf, idsOf } from './in-plan.ts';

export const assignments = {
  fields: {
    agencies: (assignment) => idsOf(assignment.agencies),
  },
  relatives: { plan: 'plans', agencies: 'agencies' },
  relations: {
    plan: (assignment, view) => view.named('plans', assignment.plan, assignment.id),
    agencies: (assignment, view) => agenciesOf(assignment.agencies, assignment.id, view),
  },
  named: ({ agencies }) => ({ charged: agencies }),
} satisfies Collection<Assignment>;
