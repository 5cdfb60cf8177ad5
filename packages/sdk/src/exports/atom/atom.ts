import type { Reading, Report } from '@tiendo/model/lite';
import { byteStream } from '../byte-stream.ts';
import { checkDomain } from '../domain.ts';
import { exportError } from '../export-error.ts';
import type { Export, ExportRow, Language } from '../export.ts';
import { illustrativeWords } from '../labels.ts';
import { xmlText } from '../xml-text.ts';
import { atomEntry, type AtomEntryOptions, type Reported } from './atom-entry.ts';

/** What became of the rows that a feed was made of. */
export interface FeedCounts {
  readonly written: number;
  /** Reports that are not approved: they count for nothing, and are not in the feed. */
  readonly leftOut: number;
}

export interface AtomOptions {
  /** The publisher's domain. With `since` it makes the ids of the feed and of its entries. */
  readonly domain: string;
  /** A day, or a year, on which the domain was the publisher's (RFC 4151); 2025 where left out. */
  readonly since?: string;
  /** Vietnamese where it is left out. */
  readonly language?: Language;
  readonly title?: string;
  /** What tells this feed from others of the publisher, for its id: `so-y-te`; `reports` where left out. */
  readonly feed?: string;
  /** The address of the feed itself, and of the page that it is about. */
  readonly self?: string;
  readonly page?: string;
  /** The title of a task or indicator, or the name of an agency, by its id. */
  readonly nameOf?: (id: string) => string | undefined;
  /** The address at which a report or reading can be read. */
  readonly link?: (row: Report | Reading) => string;
  /** Called once all has been written. */
  readonly onEnd?: (counts: FeedCounts) => void;
}

/** What a feed is made of. */
export type FeedInput = Export<'reports'> | Export<'readings'>;

const titles: Readonly<Record<Language, string>> = {
  vi: 'Báo cáo mới về thực hiện kế hoạch',
  en: 'What was reported on the plans',
};

const needed = { reports: ['id', 'task', 'agency', 'period', 'status', 'state', 'reportedAt'] };
const neededOf = {
  ...needed,
  readings: ['id', 'indicator', 'period', 'value', 'source', 'reportedAt'],
};

function reported(collection: 'reports' | 'readings', row: ExportRow<never>): Reported {
  const missing = neededOf[collection].find((name) => !Object.hasOwn(row, name));
  if (missing !== undefined) {
    throw exportError(`a row of the ${collection} has no "${missing}", which a feed needs.`, {
      path: missing,
    });
  }
  return collection === 'reports'
    ? { kind: 'report', row: row as unknown as Report }
    : { kind: 'reading', row: row as unknown as Reading };
}

/** The names that a row brings along in `related` go before those of `nameOf`. */
function namesOf({ row }: Reported, { nameOf }: AtomOptions): AtomEntryOptions['nameOf'] {
  type Named = { readonly id?: string; readonly title?: string; readonly name?: string };
  const { related = {} } = row as { related?: Readonly<Record<string, Named | null>> };
  const known = Object.values(related).flatMap((one) => (one?.id === undefined ? [] : [one]));
  return (id) => {
    const found = known.find((one) => one.id === id);
    return found?.title ?? found?.name ?? nameOf?.(id);
  };
}

function beginning(inputs: readonly FeedInput[], tag: string, options: AtomOptions): string {
  const { language = 'vi', title = titles[language], feed = 'reports', self, page } = options;
  const isIllustrative = inputs.some(({ about }) => about?.reportsAreIllustrative);
  const name = isIllustrative ? `${title} – ${illustrativeWords[language]}` : title;
  const publisher = inputs.find(({ about }) => about?.publisher)?.about?.publisher;
  const link = (rel: string, address: string | undefined): string =>
    address === undefined ? '' : `<link rel="${rel}" href="${xmlText(address)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xmlText(`${tag}${encodeURIComponent(feed)}`)}</id>`,
    `<title>${xmlText(name)}</title>`,
    `<author><name>${xmlText(publisher ?? options.domain)}</name></author>`,
    link('self', self),
    link('alternate', page),
    '\n',
  ].join('');
}

const later = (a: string, b: string): string => (Date.parse(a) >= Date.parse(b) ? a : b);

/** The day of the review as an instant, for a feed in which nothing was reported. */
function reviewed(inputs: readonly FeedInput[]): string {
  const days = inputs.flatMap(({ about }) => about?.reviewedOn ?? []);
  return `${days.sort().at(-1) ?? '1970-01-01'}T00:00:00Z`;
}

async function* partsOf(
  inputs: readonly FeedInput[],
  tag: string,
  options: AtomOptions,
): AsyncGenerator<string> {
  const { language = 'vi', link } = options;
  let updated = '';
  const counts = { written: 0, leftOut: 0 };
  yield beginning(inputs, tag, options);
  for (const { collection, rows } of inputs) {
    for await (const row of rows) {
      const one = reported(collection, row as ExportRow<never>);
      if (one.kind === 'report' && one.row.state !== 'approved') {
        counts.leftOut += 1;
        continue;
      }
      counts.written += 1;
      updated = later(updated, one.row.reportedAt);
      yield atomEntry(one, { language, tag, link, nameOf: namesOf(one, options) });
    }
  }
  // The order of a feed's parts means nothing (RFC 4287, 4.1.1): only now is the latest known.
  yield `<updated>${xmlText(updated || reviewed(inputs))}</updated></feed>\n`;
  options.onEnd?.(counts);
}

/**
 * What changed, as an Atom feed (RFC 4287): one entry for each approved report, and for each reading
 * where they are given too. Ids are tags (RFC 4151) and stay the same; reports that are drafts,
 * submitted or returned are left out and counted.
 *
 * @throws {TiendoError} `export-invalid` where the domain is none.
 * @example
 * const file = toAtom({ collection: 'reports', rows: reportFile.reports }, {
 *   domain: 'chuyendoiso.example.gov.vn',
 *   link: (report) => `https://chuyendoiso.example.gov.vn/nhiem-vu/${report.id}`,
 * });
 * (await toText(file)).match(/<entry>/g)!.length; // → 2
 */
export function toAtom(
  input: FeedInput | readonly FeedInput[],
  options: AtomOptions,
): ReadableStream<Uint8Array> {
  const { domain, since = '2025' } = options;
  checkDomain(domain);
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(since)) {
    throw exportError(`found "${since}", expected a day or a year.`, { path: 'since' });
  }
  const inputs = [input].flat() as readonly FeedInput[];
  return byteStream(partsOf(inputs, `tag:${domain},${since}:`, options));
}
