import { fold, type SourceLines } from '@tiendo/model';
import type { DocumentLine } from '../document-line.ts';
import { placeOf, type PlanContext } from '../plans/plan-context.ts';

/** A document of a plan with its lines. */
export interface ReadDocument {
  readonly id: string;
  readonly lines: readonly DocumentLine[];
}

const at = (document: string, { number }: DocumentLine): SourceLines => ({
  document,
  lines: [number, number],
  ranges: [],
});

const attachedTo =
  /^\(?(?:kèm theo|đính kèm)\s+(?:kế hoạch|quyết định|nghị quyết)\s+số\s*:?\s*(\S+)/iu;
const hasDigits = (number: string): boolean => /^\d+/.test(number);

/** An annex that names another number than the plan's own. */
function noteOtherNumbers(context: PlanContext, { id, lines }: ReadDocument): void {
  const own = context.plan.number;
  if (own === null) return;
  for (const line of lines) {
    const named = attachedTo.exec(line.text.trim())?.[1];
    if (!named || !hasDigits(named) || fold(named) === fold(own)) continue;
    const place = placeOf(context, null, at(id, line));
    context.findings.add('conflictingNumber', place, { first: own, second: named }, 'plan');
  }
}

const annexHeading = /^phụ lục\s+([0-9]+|[IVX]+)\s*\.?\s*$/iu;
const annexMention = /phụ lục\s+([0-9]+|[IVX]+)\s*\.\s*([^.;()]+?)(?=\s+và\s+phụ lục|[.;()]|$)/giu;

/** The annexes that a plan's closing words attach and that none of its documents holds. */
function noteMissingAnnexes(context: PlanContext, documents: readonly ReadDocument[]): void {
  const present = new Set(
    documents.flatMap(({ lines }) =>
      lines.flatMap(({ text }) => annexHeading.exec(text.trim())?.[1]?.toUpperCase() ?? []),
    ),
  );
  for (const { id, lines } of documents) {
    for (const line of lines.filter(({ text }) => /^\(đính kèm phụ lục/iu.test(text.trim()))) {
      for (const [text, number] of line.text.matchAll(annexMention)) {
        if (present.has(number!.toUpperCase())) continue;
        context.findings.add('missingAttachment', placeOf(context, null, at(id, line)), {
          text: text.trim(),
        });
      }
    }
  }
}

const civil = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;
const blankDate = /ngày\s*(?:…|\.\.\.)?\s*tháng\s*(?:…|\.\.\.)?\s*năm\s+(\d{4})/iu;

/** A plan whose blank date gives a year before that of a document that its own title carries out. */
function noteYearBeforeCause(context: PlanContext, { id, lines }: ReadDocument): void {
  const place = lines.findIndex(({ text }) => attachedTo.test(text.trim()) && blankDate.test(text));
  if (place < 0) return;
  const year = Number(blankDate.exec(lines[place]!.text)![1]);
  const title = lines
    .slice(0, place)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' ');
  for (const [, day, month, cited] of title.matchAll(civil)) {
    if (Number(cited) <= year) continue;
    const date = `${day}/${month}/${cited}`;
    const values = { date: String(year), issuedOn: date };
    context.findings.add('dateBeforePlan', placeOf(context, null, at(id, lines[place]!)), values);
  }
}

/** Notes what does not add up in a plan's documents as a whole. */
export function noteDocumentFindings(
  context: PlanContext,
  documents: readonly ReadDocument[],
): void {
  for (const document of documents) {
    noteOtherNumbers(context, document);
    noteYearBeforeCause(context, document);
  }
  noteMissingAnnexes(context, documents);
}
