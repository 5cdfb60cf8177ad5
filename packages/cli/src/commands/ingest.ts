import { join } from 'node:path';
import { usageError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { assumedFrom, assumedOptions } from '../input/assumed.ts';
import { ingestDocuments } from '../input/ingest-documents.ts';
import { settingsOptions } from '../input/settings.ts';
import { dataFiles } from '../output/data-files.ts';
import { staleFiles } from '../output/stale-files.ts';
import { writeAtomically } from '../output/write-atomically.ts';
import type { Terminal } from '../terminal.ts';

const details = `Reads the documents that the manifest names, or the files given, and writes a data folder:
index.json, one content-hashed file a plan, dataset.json with everything, and pages that need
no script: documents/ID.html (every line under #L9) and plans/ID.html (every task under
#II.1.a). A given file is read as the manifest describes it where it names the file, else as a
plan of its own. All files appear together at the end, or none: the same documents always give
the same bytes.`;

async function write(folder: string, files: ReadonlyMap<string, string>, terminal: Terminal) {
  const stale = await staleFiles(folder, new Set(files.keys()));
  const inFolder = new Map([...files].map(([path, text]) => [join(folder, path), text]));
  terminal.note(`Writing ${files.size} files to ${folder} …`);
  await writeAtomically(inFolder, {
    signal: terminal.signal,
    stale: stale.map((path) => join(folder, path)),
  });
}

/** `tiendo ingest`: documents → a data folder. */
export const ingestCommand: Command = {
  name: 'ingest',
  about: 'Read plan documents and write a data folder',
  takes: '[FILE…]',
  details,
  options: {
    out: { value: 'DIR', about: 'Folder to write to; needed' },
    ...settingsOptions,
    ...assumedOptions,
  },
  examples: [
    ['tiendo ingest --out data', 'All plans of seeds/manifest.json'],
    ['tiendo ingest seeds/002_*.txt --out data', 'One document, as the manifest describes it'],
    ['tiendo ingest ke-hoach.txt --out data --jurisdiction hanoi --year 2026', 'A new document'],
  ],
  async run(given, terminal) {
    const folder = given.values['out'];
    if (folder === undefined) {
      throw usageError('Say where to write: --out DIR. See "tiendo help ingest".');
    }
    const { result } = await ingestDocuments(given, assumedFrom(given), terminal);
    const { dataset, documents } = result;
    await write(folder, dataFiles(dataset, documents), terminal);
    const { plans, tasks, indicators, findings } = dataset;
    terminal.note(
      `Done: ${plans.length} plans, ${tasks.length} tasks, ${indicators.length} indicators, ` +
        `${findings.length} findings ("tiendo check" lists them).`,
    );
    return exitCode.ok;
  },
};
