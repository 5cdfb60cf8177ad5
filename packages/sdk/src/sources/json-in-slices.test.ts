import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonInSlices } from './json-in-slices.ts';
import { pauses } from '../pause.ts';

const never = (): undefined => undefined;
const encoder = new TextEncoder();

/** Divides bytes at the places, which may be within a letter or an escape. */
function divided(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length];
  const sorted = at.toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, number) => bytes.subarray(sorted[number], end));
}

async function inSlices(chunks: readonly Uint8Array[], json = new JsonInSlices(never)) {
  for (const chunk of chunks) await json.take(chunk);
  return json.end();
}

/**
 * Whether a name has a backslash. V8 (13.6, in Node 24) has a mistake there: after a file with the
 * name `\\`, `JSON.parse` takes a name that begins with any escape for it.
 */
function hasBackslash(text: string): boolean {
  let found = false;
  JSON.parse(text, (key, part: unknown) => {
    found ||= key.includes('\\');
    return part;
  });
  return found;
}

/** What `JSON.parse` and the slices make of the bytes: the text of the value, or that it is none. */
async function both(bytes: Uint8Array, places: readonly number[]) {
  const text = (value: unknown) => JSON.stringify(value);
  const isNone = (error: unknown) => {
    expect(error).toBeInstanceOf(SyntaxError);
    return 'no JSON';
  };
  const parsed = await Promise.resolve(new TextDecoder().decode(bytes))
    .then((whole) => text(JSON.parse(whole)))
    .catch(isNone);
  const sliced = await inSlices(divided(bytes, places)).then(text).catch(isNone);
  for (const one of [parsed, sliced]) if (one !== 'no JSON') fc.pre(!hasBackslash(one));
  return { parsed, sliced };
}

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Quý III hàng năm', '"', '\\', '\\"', '[{,:}]', '\ud800', '🏙️', '__proto__'),
);
const value = fc.jsonValue({ maxDepth: 3 });
const record = fc.dictionary(word, fc.oneof(word, value), { maxKeys: 4 });
const file = fc.dictionary(
  fc.oneof(word, fc.constantFrom('tasks', 'sections', '__proto__', '1')),
  fc.oneof(fc.array(record), fc.array(value), value, word),
  { maxKeys: 5 },
);
const written = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: file }, value), fc.constantFrom(undefined, 1, '\t'))
  .map(([what, indent]) => encoder.encode(JSON.stringify(what, null, indent)));
const places = fc.array(fc.nat(), { maxLength: 12 });

/** Bytes that are JSON but for a few that are replaced, left out or put in. */
const broken = fc
  .tuple(
    written,
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'{}[],:"\\ 1a\n')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([bytes, changes]) => {
    const all = [...bytes];
    for (const [place, removed, added] of changes) {
      all.splice(place % (all.length + 1), removed, ...encoder.encode(added));
    }
    return new Uint8Array(all);
  });

const cut = fc.tuple(written, fc.nat()).map(([bytes, at]) => bytes.subarray(0, at % bytes.length));

/** Lists of several batches. */
const large = fc.array(record, { minLength: 1, maxLength: 5 }).map((records) => {
  const rows = Array.from({ length: 1200 }, (_, at) => ({
    id: `mau/${at}`,
    title: 'Tạo lập dữ liệu hồ sơ sức khỏe điện tử của từng người dân',
    ...records[at % records.length],
  }));
  return { schemaVersion: 1, tasks: rows, sections: rows.slice(3), findings: [], plan: 'mau' };
});

const bom = (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...encoder.encode(text)]);

describe('JSON in slices', () => {
  test.each([
    ['whole files', written, 2000],
    ['files with a mistake', broken, 3000],
    ['files that are cut off', cut, 1000],
    ['anything at all', fc.uint8Array(), 500],
  ])(
    'of %s is what JSON.parse makes of them, wherever they are divided',
    async (_, bytes, runs) => {
      const property = fc.asyncProperty(bytes as typeof written, places, async (given, at) => {
        const { parsed, sliced } = await both(given, at);
        expect(sliced).toBe(parsed);
      });
      await fc.assert(property, { numRuns: runs });
    },
  );

  test('of lists of several batches is what JSON.parse makes of them', async () => {
    const property = fc.asyncProperty(large, places, fc.nat(), async (what, at, mistake) => {
      const bytes = encoder.encode(JSON.stringify(what));
      const whole = await both(bytes, at);
      expect(whole.sliced).toBe(whole.parsed);
      bytes[mistake % bytes.length] = 0x2c;
      const spoilt = await both(bytes, at);
      expect(spoilt.sliced).toBe(spoilt.parsed);
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test.each([
    ['{}', true],
    [' {"a" : [ ] , "b":{} }\n', true],
    ['{"a":1,"b":[2],"a":[3]}', true],
    ['{"a":[1],}', false],
    ['{"a":[1,]}', false],
    ['{"a":[,1]}', false],
    ['{"a":[1}}', false],
    ['{"a":[1] 2}', false],
    ['{"a":[1][2]}', false],
    ['{"a" 1}', false],
    ['{"a":}', false],
    ['{1:2}', false],
    ['{,}', false],
    ['{}{}', false],
    ['{}}', false],
    ['{} ,', false],
    ['{"a":1', false],
    ['{"a":"\\', false],
    ['', false],
  ])('%j is JSON: %j', async (text, isJson) => {
    const { parsed, sliced } = await both(encoder.encode(text), [1]);
    expect(sliced).toBe(parsed);
    expect(sliced !== 'no JSON').toBe(isJson);
  });

  test('begins after a byte order mark, and has none within', async () => {
    expect(await both(bom('{"a":[1]}'), [])).toEqual({ parsed: '{"a":[1]}', sliced: '{"a":[1]}' });
    expect((await both(bom('{"a":1,\ufeff"b":2}'), [])).sliced).toBe('no JSON');
  });

  test('that comes again from its beginning is not mixed with what came before', async () => {
    const [first, second] = ['{"a":[1,2],"b":"x', '{"a":[3]}'].map((text) => encoder.encode(text));
    const json = new JsonInSlices(never);
    await json.take(first!);
    json.startOver();
    expect(await inSlices([second!], json)).toEqual({ a: [3] });
    expect(json.bytes).toEqual(second);
  });

  test('says which members have come', async () => {
    const json = new JsonInSlices(never);
    await json.take(encoder.encode('{"schemaVersion":2,"plans":[{"id":'));
    expect(json.member('schemaVersion')).toBe(2);
    expect(json.member('plans')).toBeUndefined();
  });

  test('pauses after each batch where the clock says so', async () => {
    // A clock that goes on by one each time it is looked at: once a batch.
    let looks = 0;
    const atPause: number[] = [];
    const giveWay = async () => void atPause.push(looks);
    const pause = pauses({ length: 3, now: () => (looks += 1), giveWay });
    const rows = Array.from({ length: 4000 }, (_, at) => ({ id: at, title: 'x'.repeat(1000) }));
    const bytes = encoder.encode(JSON.stringify({ rows }));
    expect(await inSlices([bytes], new JsonInSlices(pause))).toEqual({ rows });
    const stretches = atPause.slice(1).map((at, number) => at - atPause[number]!);
    expect(Math.max(...stretches)).toBeLessThanOrEqual(4);
    // 64 KB a batch: there is a look at the clock after each.
    expect(looks).toBeGreaterThan(bytes.length / 66_000);
  });
});
