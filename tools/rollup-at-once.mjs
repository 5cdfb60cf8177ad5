// A rollup plugin: the script asks for what all elements share together with the code of an element,
// which would ask for it only once it had come: a whole round trip later.

const imported = /import\("\.\/(chunks\/[^"]+)"\)/g;

/** Beside each import of a chunk in the script, one of the chunk that those have in common. */
export function atOnce() {
  return {
    name: 'at-once',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const script = chunks.find(({ fileName }) => fileName === 'tiendo.js');
      const shared = chunks.find(({ name }) => name === 'shared');
      if (!script || !shared) return;
      const isSharing = (file) => bundle[file].imports.includes(shared.fileName);
      const calls = script.code.replace(imported, (code, file) =>
        isSharing(file) ? `_s(${code})` : code,
      );
      // What goes wrong with it is told by the chunk that needs it.
      script.code = `const _s=e=>(import("./${shared.fileName}").catch(()=>{}),e);${calls}`;
    },
  };
}
