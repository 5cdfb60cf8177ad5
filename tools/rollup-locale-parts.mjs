// A rollup plugin that takes the words of Vietnamese apart: all stand in one file, so that a translator
// finds them, and each part goes into the chunk of what says it. An import of a part becomes one of a
// module of its own, in which the other parts are no exports, so that they fall away.
import { readFile } from 'node:fs/promises';

const words = /import \{([^}]+)\} from '([^']*locales\/vi\.ts)';/g;

/** The import of one part; `name` may stand before `as` and a name of the importer's own. */
const part = (name, file) => `import { ${name} } from '${file}?part=${name.split(' ')[0]}';`;

/** Splits imports of `locales/vi.ts`, and makes its parts. Before the compiler of TypeScript. */
export function localeParts() {
  return {
    name: 'locale-parts',
    async resolveId(source, importer) {
      const [file, name] = source.split('?part=');
      if (!name) return null;
      const found = await this.resolve(file, importer, { skipSelf: true });
      return found && `${found.id}?part=${name}&.ts`;
    },
    async load(id) {
      const [file, rest] = id.split('?part=');
      if (!rest) return null;
      const name = rest.replace('&.ts', '');
      const code = await readFile(file, 'utf8');
      return code.replace(/^export const (\w+)/gm, (all, one) =>
        one === name ? all : `const ${one}`,
      );
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const split = code.replace(words, (_all, names, file) =>
        names
          .split(',')
          .map((name) => part(name.trim(), file))
          .join('\n'),
      );
      return split === code ? null : { code: split, map: null };
    },
  };
}
