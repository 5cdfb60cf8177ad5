// A rollup plugin that lists which chunk holds what, for the checks of size and for preloading.

/** The element that a chunk's first module registers, e.g. `task-table`; null for any other. */
const elementOf = (module) =>
  /elements\/src\/elements\/([a-z0-9-]+)\/\1\.ts$/.exec(module?.replaceAll('\\', '/') ?? '')?.[1] ??
  null;

/** Writes `{ [file]: { name, element, entry, imports, dynamicImports } }` beside the chunks. */
export function chunkList(fileName) {
  return {
    name: 'chunk-list',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const list = chunks.map((chunk) => [
        chunk.fileName,
        {
          name: chunk.name,
          element: elementOf(chunk.facadeModuleId),
          entry: chunk.isEntry,
          imports: chunk.imports,
          dynamicImports: chunk.dynamicImports,
        },
      ]);
      const source = `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
