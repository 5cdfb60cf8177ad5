import type { Agency } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';

export const agencies = {
  fields: {
    succeededBy: (agency) => agency.succeededBy.map((step) => step.agency),
  },
  relatives: { parent: 'agencies', succeededBy: 'agencies' },
  relations: {
    parent: (agency, view) =>
      agency.parent === null ? null : view.named('agencies', agency.parent, agency.id),
    succeededBy: (agency, view) =>
      agency.succeededBy.map((step) => view.named('agencies', step.agency, agency.id)),
  },
} satisfies Collection<Agency>;
