// A rollup plugin that makes chunks small: terser, which beats esbuild by a twentieth here, and the
// line breaks and indents of Lit's templates and styles as one space, which says the same in HTML
// and CSS. After terser no line break stands anywhere but in template literals.
import { minify } from 'terser';

const options = {
  module: true,
  ecma: 2022,
  compress: { passes: 4, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
  format: { comments: /^!/ },
};

/** Minifies each chunk. */
export function small() {
  return {
    name: 'small',
    async renderChunk(code) {
      const { code: minified } = await minify(code, options);
      return { code: minified.replace(/\s*\n\s*/g, ' '), map: null };
    },
  };
}
