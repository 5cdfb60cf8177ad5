// A rollup plugin that minifies the styles of elements: the text of css`…` in files *.styles.ts.
import { transform } from 'esbuild';
import { promisedBrowsers } from './promised-browsers.mjs';

const literal = /css`([^`$\\]*)`/g;

/** Styles with a value put in (`${…}`) or an escape are left as they are. */
export function smallStyles() {
  return {
    name: 'small-styles',
    async transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null;
      let small = code;
      for (const [whole, text] of code.matchAll(literal)) {
        const options = { loader: 'css', minify: true, charset: 'utf8', target: promisedBrowsers };
        const { code: styles } = await transform(text, options);
        small = small.replace(whole, () => `css\`${styles.trim().replaceAll('\\', '\\\\')}\``);
      }
      return { code: small, map: null };
    },
  };
}
