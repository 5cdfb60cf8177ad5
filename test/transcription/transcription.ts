import { readFileSync } from 'node:fs';

/** An agency as the transcriber read it: the cell's words, and its full name where it has one. */
export interface NamedAgency {
  readonly text: string;
  readonly name: string | null;
  readonly renamedTo?: string;
}

/** One row of a document, written down by hand before any output was seen. */
export interface TranscribedRow {
  readonly lines: readonly [number, number];
  readonly kind: 'task' | 'section' | 'indicator' | 'assignment';
  readonly marker: string | null;
  readonly path: string;
  readonly ordinal?: number | null;
  readonly title?: string;
  readonly director?: string | null;
  readonly leadText?: string | null;
  readonly coordinatingText?: string | null;
  readonly product?: string | null;
  readonly note?: string | null;
  readonly lead?: readonly NamedAgency[];
  readonly coordinating?: readonly NamedAgency[];
  readonly owner?: readonly NamedAgency[];
  readonly implementers?: readonly NamedAgency[];
  readonly agency?: readonly NamedAgency[];
  readonly text?: string;
  readonly deadline?: {
    readonly text: string | null;
    readonly kind: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly recurrence?: unknown;
    readonly action?: string | null;
    readonly milestones?: readonly unknown[] | null;
  };
  readonly reference?: { readonly text: string; readonly numbers: readonly string[] } | null;
  readonly targets?: readonly {
    readonly label: string | null;
    readonly comparator: string;
    readonly value: number | null;
    readonly max: number | null;
    readonly unit: string | null;
  }[];
  readonly inherited?: Readonly<Record<string, unknown>>;
  readonly declaredCount?: number | null;
}

export interface Transcription {
  readonly document: string;
  readonly rows: readonly TranscribedRow[];
}

/** The transcription of a document by its number: `000` … `004`. */
export function readTranscription(document: string): Transcription {
  const file = new URL(`${document}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Transcription;
}
