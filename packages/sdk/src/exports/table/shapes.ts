import {
  agencyShape,
  assignmentShape,
  findingShape,
  indicatorShape,
  planShape,
  readingShape,
  reportShape,
  sectionShape,
  systemShape,
  taskShape,
  topicShape,
  type ObjectShape,
  type Schedule,
  type Shape,
  type StatusSummary,
} from '@tiendo/model/lite';
import type { ExportName } from '../export.ts';
import { scheduleWords, statusWords } from '../labels.ts';

/** What the records of each collection look like: every column follows from it. */
export const recordShapes: Readonly<Record<ExportName, ObjectShape>> = {
  plans: planShape,
  sections: sectionShape,
  tasks: taskShape,
  indicators: indicatorShape,
  assignments: assignmentShape,
  agencies: agencyShape,
  systems: systemShape,
  topics: topicShape,
  findings: findingShape,
  reports: reportShape,
  readings: readingShape,
};

const count = { whole: true, from: 0 } as const;

const statusFields: Readonly<Record<keyof StatusSummary, Shape>> = {
  status: { oneOf: Object.keys(statusWords) },
  reported: count,
  owed: count,
  completedOn: { nullOr: 'day' },
  progress: { nullOr: 'number' },
};

const scheduleFields: Readonly<Record<keyof Schedule, Shape>> = {
  state: { oneOf: Object.keys(scheduleWords) },
  due: { nullOr: 'day' },
  daysLeft: { nullOr: { whole: true } },
  onTime: { nullOr: 'boolean' },
};

/** The relations that have columns of their own; any other is one cell of JSON. */
export const relationShapes: Readonly<Record<string, ObjectShape>> = {
  status: { fields: statusFields },
  schedule: { fields: scheduleFields },
};
