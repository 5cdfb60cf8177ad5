// Held apart from `new URL`, or bundlers would take the folder for one asset.
const here = import.meta.url;

/**
 * The folder of the published files (`index.json`, `dataset.json`, one file a plan, `documents/`,
 * `plans/`), with a slash at its end. In Node it is a `file:` URL. A bundler moves this module but
 * not the folder: a bundled page serves a copy of the folder and names its own address.
 */
export const dataUrl: URL = new URL('../data/', here);
