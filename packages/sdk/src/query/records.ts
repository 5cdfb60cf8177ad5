import type {
  Agency,
  Assignment,
  Finding,
  Indicator,
  Plan,
  Reading,
  Report,
  Section,
  System,
  Task,
  Topic,
} from '@tiendo/model/lite';

/** The record of each collection that can be asked. */
export interface Records {
  plans: Plan;
  sections: Section;
  tasks: Task;
  indicators: Indicator;
  assignments: Assignment;
  agencies: Agency;
  systems: System;
  topics: Topic;
  findings: Finding;
  reports: Report;
  readings: Reading;
}

/** Records that stand in the documents; the others come in by and by: reports and readings. */
export type WrittenName = Exclude<keyof Records, 'reports' | 'readings'>;

export type CollectionName = keyof Records;

/** Any of the records, where it does not matter which. */
export type AnyRecord = Records[CollectionName];
