import type { FindingWords } from './words.ts';

/** What findings say in English; the documents' own words stay Vietnamese. */
export const en: FindingWords = {
  sentences: {
    declaredCountDiffers: (value) =>
      `${value.quoted('heading')} declares ${value('declared')} items, ` +
      `but ${value('found')} are found under it`,
    repeatedMarker: (value) => `The number ${value.quoted('marker')} is used for several rows`,
    missingMarker: (value) =>
      `The numbering has a gap: expected ${value.quoted('expected')}, ` +
      `found ${value.quoted('found')}`,
    duplicateRow: (value) =>
      `One item is printed twice: ${value.line('first')} and ${value.line('second')}`,
    nearDuplicate: (value) => `Nearly the same as ${value('other')} (${value('similarity')} alike)`,
    truncatedName: (value) =>
      `The name of an agency is cut off: ${value.quoted('printed')}, ` +
      `read as ${value.quoted('name')}`,
    misprintedName: (value) =>
      `The name of an agency is misprinted: ${value.quoted('printed')}, read as ${value.quoted('name')}`,
    repeatedAgency: (value) => `One task names ${value.quoted('name')} twice`,
    unknownAgency: (value) =>
      `The column “${value.cell('cell')}” names ${value.quoted('text')}, ` +
      `which the registry of agencies does not know`,
    blankCell: (value) => `The column “${value.cell('cell')}” is empty`,
    conflictingNumber: (value) =>
      `Two numbers contradict each other: ${value.quoted('first')} and ${value.quoted('second')}`,
    missingAttachment: (value) =>
      `The document refers to ${value.quoted('text')}, which does not come with it`,
    dateBeforePlan: (value) =>
      value.isOfRecord
        ? `The deadline ${value.quoted('date')} is not after the plan's own day (${value('issuedOn')})`
        : `The document dates itself ${value.quoted('date')}, ` +
          `before the document that it carries out (${value('issuedOn')})`,
    unreadDeadline: (value) => `The deadline ${value.quoted('text')} is not understood`,
    unreadTarget: (value) => `The target ${value.quoted('text')} is not understood`,
    valueInWrongColumn: (value) =>
      `The column “${value.cell('cell')}” holds what belongs elsewhere: ${value.quoted('text')}`,
    unreadLine: (value) => `This line is part of no record: ${value.quoted('text')}`,
  },
  cells: {
    ordinal: 'No.',
    marker: 'Item',
    title: 'Content',
    lead: 'Lead agency',
    coordinating: 'Coordinating agencies',
    director: 'Directed by',
    product: 'Product',
    deadline: 'Deadline',
    note: 'Note',
    target: 'Target',
    owner: 'Gathering and guiding agency',
    agency: 'Agency charged',
    implementers: 'Implementing agencies',
  },
  nothing: 'unknown',
  place: (document, lines) => `document ${document}, ${lines}`,
  line: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
};
