import type { NewReports, ReportFile } from '@tiendo/sdk';

/** A report file after more has come in. */
export const withMore = (file: ReportFile | null, more: NewReports): ReportFile => ({
  illustrative: file?.illustrative ?? false,
  reports: [...(file?.reports ?? []), ...(more.reports ?? [])],
  readings: [...(file?.readings ?? []), ...(more.readings ?? [])],
});
