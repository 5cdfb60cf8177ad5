import type { Row } from './row.ts';

/** A row with its place in the plan's outline. */
export interface OutlineRow {
  readonly row: Row;
  readonly kind: 'section' | 'task' | 'indicator';
  readonly marker: string | null;
  /** Markers of the ancestors and its own, without the plan: `II.1.a`. */
  readonly path: string;
  readonly parent: OutlineRow | null;
}
