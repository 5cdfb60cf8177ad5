import { dayInVietnam, type Reading } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';
import { planOfId } from './in-plan.ts';

export const readings = {
  fields: {
    plan: (reading) => planOfId(reading.indicator),
    reportedOn: (reading) => dayInVietnam(new Date(reading.reportedAt)),
  },
  relatives: { plan: 'plans', indicator: 'indicators' },
  relations: {
    plan: (reading, view) => view.find('plans', planOfId(reading.indicator)),
    indicator: (reading, view) => view.find('indicators', reading.indicator),
  },
} satisfies Collection<Reading>;
