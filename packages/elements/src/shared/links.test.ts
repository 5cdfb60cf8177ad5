import { expect, it } from 'vitest';
import { task } from '../../test/fixture.ts';
import { feedbackPage, linesOf, recordPage } from './links.ts';
import type { Place } from './source-context.ts';

const place: Place = {
  ...{ source: 'https://example.gov.vn/data/', api: null, reports: null, day: null, lang: 'vi' },
  ...{ timeout: 0, feedback: 'mailto:a@example.gov.vn?subject={record}' },
};

it('leads to the record in the plan’s page', () => {
  expect(recordPage(place, task())).toBe('https://example.gov.vn/data/plans/mau-2026.html#I.1');
});

it('leads to each stretch of lines once', () => {
  const range = { document: '900', first: 12, last: 14, why: 'splitOverPage' } as const;
  const lines = linesOf(place, { document: '900', lines: [9, 9], ranges: [range, range] });
  expect(lines).toEqual([
    { document: '900', lines: '9', href: 'https://example.gov.vn/data/documents/900.html#L9' },
    { document: '900', lines: '12–14', href: 'https://example.gov.vn/data/documents/900.html#L12' },
  ]);
});

it('names the record where a mistake is told', () => {
  expect(feedbackPage(place, 'mau-2026/I.1')).toBe(
    'mailto:a@example.gov.vn?subject=mau-2026%2FI.1',
  );
  expect(feedbackPage({ ...place, feedback: null }, 'x')).toBe(null);
});
