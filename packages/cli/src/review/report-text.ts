import { describeFinding } from '@tiendo/ingest';
import type { Language } from '../output/csv-columns.ts';
import type { CheckedFinding, CheckReport, PartCount, PlanReport } from './check-report.ts';
import { reportWords } from './report-words.ts';

function partLines(part: PartCount, language: Language): string[] {
  const words = reportWords[language];
  const differing = part.groups.filter(({ declared, found }) => declared !== found);
  return [`  ${words.part(part)}`, ...differing.map((group) => `    ${words.group(group)}`)];
}

function findingLines({ finding, reviewed }: CheckedFinding, language: Language): string[] {
  const words = reportWords[language];
  const state = reviewed === null ? `✗ ${words.open}` : `✓ ${words.reviewed}`;
  return [
    `    ${state} · ${finding.code} · ${finding.id}`,
    `      ${describeFinding(finding, language)}`,
    ...(reviewed === null ? [] : [`      ${words.why}: ${reviewed}`]),
  ];
}

function planLines({ id, title, records, parts, findings }: PlanReport, language: Language) {
  const words = reportWords[language];
  const open = findings.filter(({ reviewed }) => reviewed === null).length;
  return [
    words.plan(id, title),
    `  ${words.records(records)}`,
    ...parts.flatMap((part) => partLines(part, language)),
    `  ${words.findings(findings.length, open)}`,
    ...findings.flatMap((finding) => findingLines(finding, language)),
    '',
  ];
}

/** The report of `check` to read: `file` is the reviewed list, as its reader would name it. */
export function reportText(report: CheckReport, language: Language, file: string): string {
  const words = reportWords[language];
  const gone = report.gone.length === 0 ? [] : [words.gone(file), ...report.gone, ''];
  return [
    ...report.plans.flatMap((plan) => planLines(plan, language)),
    ...gone,
    report.isOk ? words.ok : words.notOk(file),
  ].join('\n');
}

/** The same for other programs: one JSON object, findings with their words. */
export function reportJson(report: CheckReport, language: Language): string {
  const plans = report.plans.map(({ findings, ...plan }) => ({
    ...plan,
    findings: findings.map(({ finding, reviewed }) => ({
      ...finding,
      words: describeFinding(finding, language),
      reviewed,
    })),
  }));
  return JSON.stringify({ ok: report.isOk, plans, gone: report.gone }, null, 2);
}
