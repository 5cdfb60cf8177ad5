import type { Assignment } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';
import { agenciesOf } from './in-plan.ts';

export const assignments = {
  fields: {},
  relations: {
    plan: (assignment, view) => view.named('plans', assignment.plan, assignment.id),
    agencies: (assignment, view) => agenciesOf(assignment.agencies, assignment.id, view),
  },
  named: ({ agencies }) => ({ charged: agencies }),
} satisfies Collection<Assignment>;
