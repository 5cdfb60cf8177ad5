/**
 * tiendo-all.js: every element in one self-contained file, for pages without a CDN or with
 * `integrity`. The tag takes the same attributes as `tiendo.js`.
 */
import { elements } from './elements/index.ts';
import { isFirstCopy } from './loader/first-copy.ts';
import { readScriptTag } from './loader/read-script-tag.ts';

if (isFirstCopy()) {
  window.tiendoSettings = readScriptTag(import.meta.url);
  for (const load of Object.values(elements)) void load();
}
