// A rollup plugin that lists which chunk holds what, for the checks of size.

/** The element that a chunk's first module registers, e.g. `task-table`; null for any other. */
export const elementOf = (module) =>
  /elements\/src\/elements\/([a-z0-9-]+)\/\1\.ts$/.exec(module?.replaceAll('\\', '/') ?? '')?.[1] ??
  null;

/** Writes `{ [file]: { elements, imports } }` beside the chunks. */
export function chunkList(fileName) {
  return {
    name: 'chunk-list',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const list = chunks.map((chunk) => [
        chunk.fileName,
        {
          elements: chunk.moduleIds.map(elementOf).filter(Boolean),
          imports: chunk.imports,
        },
      ]);
      const source = `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
