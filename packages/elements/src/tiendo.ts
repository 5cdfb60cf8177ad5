/**
 * tiendo.js, the script tag. It shows plans on anyone's page:
 *
 *     <script type="module" src="https://…/tiendo.js" data-source="https://…/data/"></script>
 *     <tiendo-task-table plan="hcm-2030" agency="hcm/so-y-te"></tiendo-task-table>
 *
 * Attributes of the tag, all optional; a `<tiendo-source>` around an element goes before them:
 *
 * - `data-source`: address of the folder of data; without it `./data/` beside this script.
 * - `data-api`: address of a server that answers questions about the data, in the place of the files.
 * - `data-lang`: `vi` or `en`, where nothing nearer than `<html>` says a language.
 * - `data-day`: the day to compute for, as `2026-12-31`; without it the present day in Viet Nam.
 * - `data-reports`: address of a file of reports.
 * - `data-timeout`: seconds in which each file has to arrive; 30 without it.
 * - `data-feedback`: where mistakes are told, `https:` or `mailto:`; `{record}` stands for the id.
 *
 * It loads the code of an element when the page first holds one, changes nothing else on the page,
 * and needs no inline script, no inline style and no eval; a policy with trusted types has to allow
 * `lit-html` (with 'allow-duplicates'). Of two copies on a page the first serves both; where their major
 * versions differ, the later one says so on the console.
 */
import { elements } from './elements/index.ts';
import { isFirstCopy } from './loader/first-copy.ts';
import { loadElements } from './loader/load-elements.ts';
import { readScriptTag } from './loader/read-script-tag.ts';

if (isFirstCopy()) {
  window.tiendoSettings = readScriptTag(import.meta.url);
  loadElements(document, elements);
  // Whoever needs it tells what goes wrong.
  if (window.tiendoSettings.api) import('./shared/server-source.ts').catch(() => {});
}
