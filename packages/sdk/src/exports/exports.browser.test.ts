import { assert } from '@open-wc/testing';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import { createClient } from '../tiendo.ts';
import {
  exportOf,
  readCsv,
  readJson,
  readNdjson,
  readXlsx,
  toArray,
  toAtom,
  toCalendar,
  toCsv,
  toJson,
  toNdjson,
  toText,
  toXlsx,
} from './index.ts';

const tiendo = createClient({ source: memorySource(sampleDataset, sampleReports) });
const tasks = () => exportOf(tiendo, tiendo.tasks(), { pageSize: 2 });
const options = { collection: 'tasks' } as const;

const forms = [
  ['CSV', toCsv, readCsv],
  ['XLSX', toXlsx, readXlsx],
  ['JSON', toJson, readJson],
  ['NDJSON', toNdjson, readNdjson],
] as const;

for (const [name, write, read] of forms) {
  it(`a page writes ${name} to a file and reads the same records from it`, async () => {
    const file = await new Response(write(await tasks()) as ReadableStream<BufferSource>).blob();
    assert.deepEqual(await toArray(read(file, options)), sampleDataset.tasks);
    const stream = write(await tasks());
    assert.deepEqual(await toArray(read(stream, options)), sampleDataset.tasks);
  });
}

it('a calendar is what the browser reads as text, a feed what it reads as XML', async () => {
  const domain = 'example.gov.vn';
  const calendar = await toText(toCalendar(await tasks(), { domain }));
  assert.lengthOf(calendar.match(/^BEGIN:VEVENT\r$/gm)!, 4);
  const { reports: rows } = sampleReports;
  const text = await toText(toAtom({ collection: 'reports', rows }, { domain }));
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  assert.equal(feed.querySelector('parsererror'), null);
  assert.lengthOf(feed.querySelectorAll('entry'), 2);
});

it('a stream that is cancelled asks for no more rows', async () => {
  let taken = 0;
  let ended = false;
  function* rows() {
    try {
      for (;;) yield { ...sampleDataset.systems[0]!, id: `s${(taken += 1)}` };
    } finally {
      ended = true;
    }
  }
  const reader = toCsv({ collection: 'systems', rows: rows() }).getReader();
  assert.equal(taken, 0);
  await reader.read();
  await reader.cancel();
  assert.equal(ended, true);
  assert.isBelow(taken, 2000);
});
