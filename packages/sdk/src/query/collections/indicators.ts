import type { Indicator } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';
import { agenciesOf, fieldsInPlan, idsOf, relationsInPlan, relativesInPlan } from './in-plan.ts';

export const indicators = {
  fields: {
    ...fieldsInPlan,
    owner: (indicator) => idsOf(indicator.owner),
    implementer: (indicator) => idsOf(indicator.implementers),
  },
  relatives: { ...relativesInPlan, owner: 'agencies', implementer: 'agencies' },
  relations: {
    ...relationsInPlan,
    owner: (indicator, view) => agenciesOf(indicator.owner, indicator.id, view),
    implementers: (indicator, view) => agenciesOf(indicator.implementers, indicator.id, view),
    readings: (indicator, view) => view.readingsOf(indicator.id),
  },
  named: ({ owner, implementers }) => ({ owner, implementer: implementers }),
} satisfies Collection<Indicator>;
