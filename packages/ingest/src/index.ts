// From documents to a checked dataset.
export { ingest, type IngestInput, type IngestResult } from './ingest.ts';
export { IngestError, type IngestErrorCode } from './ingest-error.ts';
export type { DocumentLine } from './document-line.ts';
export type { DeclaredCounts } from './plans/declared-counts.ts';

// What a person says of the documents.
export { Manifest, ManifestPlan, MergedCell } from './manifest.ts';
export { Correction } from './corrections.ts';
export { manifestForFiles, parseCorrections, parseManifest } from './parse-settings.ts';

// Words for what does not add up.
export { describeFinding } from './findings/finding-words.ts';
