// The published plans, whole or one at a time.
export { loadDataset, loadPlan } from './load.ts';
export { planFile } from './plan-file.ts';

// The same as files, to serve or to read by address.
export { dataUrl } from './data-url.ts';
