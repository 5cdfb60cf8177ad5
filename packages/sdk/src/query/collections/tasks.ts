import type { Task } from '@tiendo/model/lite';
import type { Collection } from './collection.ts';
import { agenciesOf, fieldsInPlan, idsOf, relationsInPlan, relativesInPlan } from './in-plan.ts';

export const tasks = {
  fields: {
    ...fieldsInPlan,
    lead: (task) => idsOf(task.lead),
    coordinating: (task) => idsOf(task.coordinating),
    due: (task) => task.deadline.end,
    start: (task) => task.deadline.start,
    deadlineKind: (task) => task.deadline.kind,
    status: (task, view) => view.statusOf(task).status,
    schedule: (task, view) => view.scheduleOf(task).state,
    progress: (task, view) => view.statusOf(task).progress,
    completedOn: (task, view) => view.statusOf(task).completedOn,
    daysLeft: (task, view) => view.scheduleOf(task).daysLeft,
  },
  changing: ['status', 'schedule', 'progress', 'completedOn', 'daysLeft'],
  absent: { due: 'none' },
  orders: { deadline: 'due' },
  relatives: {
    ...relativesInPlan,
    parent: 'tasks',
    lead: 'agencies',
    coordinating: 'agencies',
  },
  relations: {
    ...relationsInPlan,
    parent: (task, view) =>
      task.parent === null ? null : view.named('tasks', task.parent, task.id),
    lead: (task, view) => agenciesOf(task.lead, task.id, view),
    coordinating: (task, view) => agenciesOf(task.coordinating, task.id, view),
    status: (task, view) => view.statusOf(task),
    schedule: (task, view) => view.scheduleOf(task),
  },
  named: ({ lead, coordinating }) => ({ lead, coordinating }),
} satisfies Collection<Task>;
