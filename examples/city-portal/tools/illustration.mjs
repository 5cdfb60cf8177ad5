// Makes up reports and readings, so that a portal can be shown before anybody has reported. They
// are no data: the file says `illustrative`, and every element that shows it says so too.

/** A number from 0 to 999 that is always the same for the same text (FNV-1a). */
function dice(text) {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193);
  return (hash >>> 0) % 1000;
}

const statuses = [
  [420, 'inProgress'],
  [700, 'completed'],
  [760, 'notStarted'],
  [790, 'suspended'],
];

/** The last quarter of the plan, or of 2025 where it goes on. */
const quarterOf = ({ period }) => {
  const year = period.end.slice(0, 4);
  return `${year < '2025' ? year : '2025'}-Q4`;
};

function reportOf(task, agency, period) {
  const thrown = dice(`${task.id} ${agency}`);
  const status = statuses.find(([below]) => thrown < below)?.[1];
  if (!status) return [];
  const year = period.slice(0, 4);
  const report = {
    id: `minh-hoa:${task.id}:${agency}`,
    task: task.id,
    agency,
    period,
    status,
    author: 'minh-hoa',
    state: 'approved',
    reportedAt: `${year}-12-20T02:00:00Z`,
  };
  if (status === 'inProgress') report.progress = 10 + (thrown % 80);
  if (status === 'completed') report.completedOn = `${year}-${thrown % 2 ? '11-15' : '12-18'}`;
  return [report];
}

function readingsOf(indicator, period) {
  return indicator.targets.flatMap((target, place) => {
    if (target.value === null) return [];
    const share = 0.7 + dice(`${indicator.id} ${place}`) / 2500;
    const value = target.unit === 'rank' ? target.value + 1 : target.value * share;
    return {
      id: `minh-hoa:${indicator.id}:${place}`,
      indicator: indicator.id,
      target: place,
      period,
      value: Math.round(value * 100) / 100,
      source: 'Dữ liệu minh hoạ',
      reportedAt: `${period.slice(0, 4)}-12-20T02:00:00Z`,
    };
  });
}

/** A report file for the plans of a dataset: the same each time it is made from the same dataset. */
export function makeIllustration(dataset) {
  const plans = new Map(dataset.plans.map((plan) => [plan.id, plan]));
  const collectives = new Set(
    dataset.agencies.filter(({ kind }) => kind === 'collective').map(({ id }) => id),
  );
  const reports = dataset.tasks.flatMap((task) =>
    task.lead
      .filter(({ agency }) => !collectives.has(agency))
      .flatMap(({ agency }) => reportOf(task, agency, quarterOf(plans.get(task.plan)))),
  );
  const readings = dataset.indicators.flatMap((indicator) =>
    readingsOf(indicator, quarterOf(plans.get(indicator.plan))),
  );
  return { illustrative: true, reports, readings };
}
