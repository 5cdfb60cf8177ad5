import type { Settings } from '../shared/settings.ts';

/**
 * What the script's own tag says, found by the module's address. Without `data-source` the data are
 * beside the script. Addresses of other files count from the page, as everywhere in HTML.
 */
export function readScriptTag(address: string): Settings {
  const data = [...document.scripts].find(({ src }) => src === address)?.dataset ?? {};
  const { api, lang, day, reports, timeout, feedback } = data;
  const source = data.source || new URL('./data/', address).href;
  return { source, api, lang, day, reports, timeout, feedback };
}
