import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { assumedFrom, assumedOptions } from '../input/assumed.ts';
import { ingestDocuments } from '../input/ingest-documents.ts';
import { languageOf, languageOption } from '../input/language.ts';
import { besideManifest, settingsOptions } from '../input/settings.ts';
import { checkReport } from '../review/check-report.ts';
import { reportJson, reportText } from '../review/report-text.ts';
import { readReviewed, reviewedName, type ReviewedFinding } from '../review/reviewed-findings.ts';

const details = `Reads the documents and prints, for each plan, the tasks and indicators found against those that
the document declares (and the groups that differ), then each finding: its code and id, what it
is in words, the document and the lines. Ends with 1 when a finding is not in the reviewed list
(findings-reviewed.json beside the manifest: [{"id": …, "why": …}]), or when the list names one
that is no longer found. With files given, only reviews of their own plans count.`;

/** Of the reviewed findings, those of the plans that were read: ids begin with the plan. */
function ofPlans(
  reviewed: ReadonlyMap<string, ReviewedFinding>,
  plans: readonly { readonly id: string }[],
): Map<string, ReviewedFinding> {
  const isRead = (id: string): boolean => plans.some((plan) => id.startsWith(`${plan.id}/`));
  return new Map([...reviewed].filter(([id]) => isRead(id)));
}

/** `tiendo check`: what does not add up, and whether somebody has looked at it. */
export const checkCommand: Command = {
  name: 'check',
  about: 'Say what was found against what is declared, and what does not add up',
  takes: '[FILE…]',
  details,
  options: {
    ...settingsOptions,
    ...assumedOptions,
    json: { about: 'Print one JSON object instead of text' },
    lang: languageOption,
  },
  examples: [
    ['tiendo check', 'All plans of seeds/manifest.json'],
    ['tiendo check --lang en', 'In English; the words of documents stay Vietnamese'],
    ['tiendo check --json > check.json', 'For another program; the exit code says the same'],
  ],
  async run(given, terminal) {
    const { result, settings } = await ingestDocuments(given, assumedFrom(given), terminal);
    const file = besideManifest(settings, reviewedName);
    const all = await readReviewed(file);
    const reviewed = given.files.length === 0 ? all : ofPlans(all, result.dataset.plans);
    const report = checkReport(result, reviewed);
    const language = languageOf(given);
    const isJson = given.switches.has('json');
    terminal.out(isJson ? reportJson(report, language) : reportText(report, language, file));
    return report.isOk ? exitCode.ok : exitCode.findings;
  },
};
