// Where things stand in the repository, for the other tools.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the repository as an absolute one. */
export const inRepository = (...parts) => join(repository, ...parts);

/** The program of a development dependency. */
export const program = (name) => inRepository('node_modules', '.bin', name);

/** The script-tag bundle: tiendo.js, tiendo-all.js and chunks/. */
export const bundleFolder = inRepository('packages/elements/dist/browser');

/** The published data: index.json, one file a plan, dataset.json. */
export const dataFolder = inRepository('packages/dataset/data');

/** Whether a file is a test for Node or for types, and so no part of what is delivered. */
export const isTest = (file) => /\.test(-d)?\.ts$/.test(file);
