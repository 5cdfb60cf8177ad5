// The elements, for pages that are built with a bundler. Importing one registers its tag.
import './elements/source/source.ts';
import './elements/task-table/task-table.ts';
import './elements/agency-card/agency-card.ts';
import './elements/indicator-gauge/indicator-gauge.ts';
import './elements/plan-summary/plan-summary.ts';
import './elements/deadline-timeline/deadline-timeline.ts';
import './elements/plan-compare/plan-compare.ts';
import './elements/system-history/system-history.ts';
import './elements/indicator-list/indicator-list.ts';
import './elements/agency-ranking/agency-ranking.ts';
import './elements/activity/activity.ts';
import './elements/search/search.ts';

// Their classes, for types.
export { TiendoSource } from './elements/source/source-element.ts';
export { TiendoTaskTable } from './elements/task-table/task-table-element.ts';
export { TiendoAgencyCard } from './elements/agency-card/agency-card-element.ts';
export { TiendoIndicatorGauge } from './elements/indicator-gauge/indicator-gauge-element.ts';
export { TiendoPlanSummary } from './elements/plan-summary/plan-summary-element.ts';
export { TiendoDeadlineTimeline } from './elements/deadline-timeline/deadline-timeline-element.ts';
export { TiendoPlanCompare } from './elements/plan-compare/plan-compare-element.ts';
export { TiendoSystemHistory } from './elements/system-history/system-history-element.ts';
export { TiendoIndicatorList } from './elements/indicator-list/indicator-list-element.ts';
export { TiendoAgencyRanking } from './elements/agency-ranking/agency-ranking-element.ts';
export { TiendoActivity } from './elements/activity/activity-element.ts';
export { TiendoSearch } from './elements/search/search-element.ts';

// Where elements take their data from when no script tag says so.
export type { Settings } from './shared/settings.ts';

// What a reader chose, with the event that tells the page of it.
export type { Choice } from './shared/choose.ts';
