// The elements, for pages that are built with a bundler. Importing one registers its tag.
import './elements/source/source.ts';
import './elements/task-table/task-table.ts';
import './elements/agency-card/agency-card.ts';
import './elements/indicator-gauge/indicator-gauge.ts';
import './elements/agency-ranking/agency-ranking.ts';
import './elements/activity/activity.ts';

// Their classes, for types.
export { TiendoSource } from './elements/source/source-element.ts';
export { TiendoTaskTable } from './elements/task-table/task-table-element.ts';
export { TiendoAgencyCard } from './elements/agency-card/agency-card-element.ts';
export { TiendoIndicatorGauge } from './elements/indicator-gauge/indicator-gauge-element.ts';
export { TiendoAgencyRanking } from './elements/agency-ranking/agency-ranking-element.ts';
export { TiendoActivity } from './elements/activity/activity-element.ts';

// Where elements take their data from when no script tag says so.
export type { Settings } from './shared/settings.ts';
