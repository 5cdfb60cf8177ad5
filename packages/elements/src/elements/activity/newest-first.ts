interface Dated {
  readonly reportedAt: string;
}

/** By the instant of the report, the newest first; what came in at one instant stays in its order. */
export const newestFirst = <One extends Dated>(entries: readonly One[]): readonly One[] =>
  [...entries].sort((a, b) => Date.parse(b.reportedAt) - Date.parse(a.reportedAt));
