// The table of the house: what each package may import, besides what its package.json lists.
// `own`: entries of our own packages (`@tiendo/sdk/*` is any that it exports); `node`: Node's modules.

export const packageRules = {
  model: { own: [], node: false },
  ingest: { own: ['@tiendo/model'], node: true },
  dataset: { own: ['@tiendo/model'], node: true },
  sdk: { own: ['@tiendo/model'], node: false },
  elements: { own: ['@tiendo/sdk'], node: false },
  cli: { own: ['@tiendo/model', '@tiendo/ingest', '@tiendo/dataset'], node: true },
};

export const examplesRules = {
  'city-portal': { own: ['@tiendo/sdk', '@tiendo/elements', '@tiendo/dataset'], node: false },
  'plain-html': { own: [], node: false },
};
