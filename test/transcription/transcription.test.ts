import { describe, expect, test } from 'vitest';
import { ingestSeeds } from '../seeds.ts';
import { compareRow } from './compare-row.ts';
import { readTranscription } from './transcription.ts';

const plans = [
  ['000', 'hcm-2030'],
  ['001', 'hcm-2030'],
  ['002', 'hcm-2022'],
  ['003', 'hanoi-2025'],
  ['004', 'hcm-nq57'],
] as const;

const { dataset } = ingestSeeds();

describe('the records beside an independent transcription', () => {
  test.each(plans)('every row transcribed from %s is there, and its fields read the same', (id, plan) => {
    const { rows } = readTranscription(id);
    const fields = rows.flatMap((row) => compareRow(dataset, plan, row));
    const differing = fields.filter(
      ({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found),
    );
    expect(rows.length).toBeGreaterThanOrEqual(id === '001' ? 41 : 60);
    expect(differing.filter(({ field }) => field === 'record')).toEqual([]);
    const share = 1 - differing.length / fields.length;
    expect(share, JSON.stringify(differing, null, 1)).toBeGreaterThanOrEqual(0.995);
  });
});
