import type { Reading, Report } from '@tiendo/model/lite';
import type { Language } from '../export.ts';
import { reportedStatusWords } from '../labels.ts';
import { xmlText } from '../xml-text.ts';

/** Something that was reported: of a task, or of an indicator. */
export type Reported =
  | { readonly kind: 'report'; readonly row: Report }
  | { readonly kind: 'reading'; readonly row: Reading };

export interface AtomEntryOptions {
  readonly language: Language;
  /** Begins every id: `tag:example.gov.vn,2025:`. */
  readonly tag: string;
  readonly nameOf: (id: string) => string | undefined;
  readonly link: ((row: Report | Reading) => string) | undefined;
}

const roman = ['', 'I', 'II', 'III', 'IV'];

/** A quarter in words: *quý III/2025*. */
function periodWords(period: string, language: Language): string {
  const [year, quarter] = period.split('-Q') as [string, string];
  return language === 'vi' ? `quý ${roman[Number(quarter)]}/${year}` : `Q${quarter} ${year}`;
}

/** *Sở Y tế: Đang thực hiện (40 %), quý II/2025*. */
function summaryOf({ kind, row }: Reported, { language, nameOf }: AtomEntryOptions): string {
  const period = periodWords(row.period, language);
  if (kind === 'reading') return `${row.value}, ${period} (${row.source})`;
  const progress = row.progress === undefined ? '' : ` (${row.progress} %)`;
  const status = reportedStatusWords[row.status][language];
  return `${nameOf(row.agency) ?? row.agency}: ${status}${progress}, ${period}`;
}

const authorOf = ({ kind, row }: Reported, { nameOf }: AtomEntryOptions): string =>
  kind === 'report' ? (nameOf(row.agency) ?? row.agency) : row.source;

/** The entry of a feed. Its title is that of the task or indicator. */
export function atomEntry(reported: Reported, options: AtomEntryOptions): string {
  const { kind, row } = reported;
  const about = kind === 'report' ? row.task : row.indicator;
  const summary = summaryOf(reported, options);
  const note = kind === 'report' && row.note !== undefined ? [row.note] : [];
  const address = options.link?.(row);
  return [
    '<entry>',
    `<id>${xmlText(`${options.tag}${kind}/${encodeURIComponent(row.id)}`)}</id>`,
    `<title>${xmlText(`${options.nameOf(about) ?? about} – ${summary}`)}</title>`,
    `<updated>${xmlText(row.reportedAt)}</updated>`,
    `<author><name>${xmlText(authorOf(reported, options))}</name></author>`,
    address === undefined ? '' : `<link rel="alternate" href="${xmlText(address)}"/>`,
    `<content type="text">${xmlText([summary, ...note].join('\n'))}</content>`,
    '</entry>\n',
  ].join('');
}
