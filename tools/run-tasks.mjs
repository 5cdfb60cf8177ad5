// Runs tasks beside each other where they may be, each as soon as what it needs went well.
import { availableParallelism } from 'node:os';
import { run } from './run.mjs';

const places = Math.min(4, Math.max(2, availableParallelism()));

/** What a task waits for: `failed` one of its needs, `ready`, or neither yet. */
function stateOf(task, results, names) {
  const needs = (task.needs ?? []).filter((need) => names.has(need));
  const failed = needs.find((need) => results.has(need) && !results.get(need).ok);
  const after = (task.after ?? []).filter((other) => names.has(other));
  return { failed, ready: [...needs, ...after].every((other) => results.has(other)) };
}

/**
 * @param list pairs of name and task; those that wait longest for others should come first
 * @param {(task: object, result: object) => void} show called as each task ends
 * @returns results by name; `skippedFor` names the failed task that one was waiting for
 */
export async function runTasks(list, show) {
  const names = new Set(list.map(([name]) => name));
  const waiting = new Map(list);
  const results = new Map();
  const running = new Map();

  const settle = (name, task, result) => {
    results.set(name, result);
    show(task, result);
  };

  const start = (name, task) => {
    waiting.delete(name);
    console.log(`▸ ${task.title} …`);
    const done = run(task.command, { seconds: task.seconds }).then((result) => {
      running.delete(name);
      settle(name, task, result);
    });
    running.set(name, { task, done });
  };

  const mayStart = (task) =>
    task.alone ? running.size === 0 : running.size < places && !anyAlone(running);

  while (waiting.size > 0 || running.size > 0) {
    for (const [name, task] of waiting) {
      const { failed, ready } = stateOf(task, results, names);
      if (failed) {
        waiting.delete(name);
        settle(name, task, {
          ok: false,
          skippedFor: list.find(([other]) => other === failed)[1].title,
        });
      } else if (ready && mayStart(task)) start(name, task);
    }
    if (running.size > 0) await Promise.race([...running.values()].map(({ done }) => done));
  }
  return results;
}

const anyAlone = (running) => [...running.values()].some(({ task }) => task.alone);
