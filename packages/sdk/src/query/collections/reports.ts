import { dayInVietnam, type Report } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';
import { planOfId } from './in-plan.ts';

export const reports = {
  fields: {
    plan: (report) => planOfId(report.task),
    reportedOn: (report) => dayInVietnam(new Date(report.reportedAt)),
  },
  relatives: { plan: 'plans', task: 'tasks', agency: 'agencies' },
  relations: {
    plan: (report, view) => view.find('plans', planOfId(report.task)),
    task: (report, view) => view.find('tasks', report.task),
    agency: (report, view) => view.find('agencies', report.agency),
  },
} satisfies Collection<Report>;
