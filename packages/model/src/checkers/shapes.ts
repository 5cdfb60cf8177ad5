// Written from the zod schemas by `npm run schema`; do not edit.

import type { ObjectShape, Shape } from './shape.ts';

export const agencyKindShape: Shape = {
  oneOf: [
    'department',
    'peoplesCommittee',
    'office',
    'police',
    'military',
    'centre',
    'board',
    'company',
    'association',
    'university',
    'institute',
    'ministry',
    'ministryUnit',
    'bank',
    'press',
    'partyBody',
    'team',
    'steeringCommittee',
    'branch',
    'collective',
    'unknown',
  ],
};

export const jurisdictionShape: Shape = { oneOf: ['hcm', 'hanoi', 'vn'] };

export const membershipShape: Shape = {
  by: 'type',
  cases: {
    allOfKind: {
      fields: {
        type: { oneOf: ['allOfKind'] },
        kinds: { listOf: agencyKindShape, least: 1 },
      },
    },
    listed: {
      fields: {
        type: { oneOf: ['listed'] },
        members: { listOf: 'text', least: 1 },
      },
    },
    selfSelected: {
      fields: {
        type: { oneOf: ['selfSelected'] },
        condition: 'text',
      },
    },
    open: {
      fields: {
        type: { oneOf: ['open'] },
      },
    },
  },
};

export const civilDateShape: Shape = 'day';

export const successionShape: ObjectShape = {
  fields: {
    agency: 'text',
    on: civilDateShape,
    scope: { oneOf: ['whole', 'part'] },
    source: {
      fields: {
        title: 'text',
        url: { nullOr: 'text' },
        quote: { nullOr: 'text' },
      },
    },
  },
};

export const agencyPeriodShape: ObjectShape = {
  fields: {
    from: { nullOr: civilDateShape },
    to: { nullOr: civilDateShape },
  },
};

export const agencyShape: ObjectShape = {
  fields: {
    id: /^(hcm|hanoi|vn)\/(_\/)?[a-z0-9-]+$/,
    name: 'words',
    nameEn: 'words',
    aliases: { listOf: 'text' },
    kind: agencyKindShape,
    jurisdiction: jurisdictionShape,
    parent: { nullOr: 'text' },
    membership: { nullOr: membershipShape },
    succeededBy: { listOf: successionShape },
    periods: { listOf: agencyPeriodShape },
  },
};

export const agencyReferenceShape: ObjectShape = {
  fields: {
    agency: 'text',
    text: 'words',
    renamedTo: { optional: 'text' },
  },
};

export const lineRangeShape: ObjectShape = {
  fields: {
    document: 'text',
    first: { whole: true, from: 1 },
    last: { whole: true, from: 1 },
    why: { oneOf: ['splitOverPage', 'printedTwice', 'heading', 'mergedCell', 'footnote'] },
  },
};

export const sourceLinesShape: ObjectShape = {
  fields: {
    document: 'text',
    lines: {
      inOrder: [
        { whole: true, from: 1 },
        { whole: true, from: 1 },
      ],
    },
    ranges: { listOf: lineRangeShape },
  },
};

export const verbatimShape: Shape = { mapOf: 'text' };

export const flagShape: Shape = /^[a-z][A-Za-z]*(:[a-z][A-Za-z]*)?$/;

export const assignmentShape: ObjectShape = {
  fields: {
    id: 'text',
    plan: 'text',
    agency: 'text',
    agencies: { listOf: agencyReferenceShape, least: 1 },
    marker: { nullOr: 'text' },
    text: 'words',
    source: sourceLinesShape,
    verbatim: verbatimShape,
    flags: { listOf: flagShape },
  },
};

export const comparatorShape: Shape = {
  oneOf: [
    'atLeast',
    'moreThan',
    'atMost',
    'lessThan',
    'equal',
    'between',
    'rankWithin',
    'increaseBy',
    'about',
    'qualitative',
  ],
};

export const planShape: ObjectShape = {
  fields: {
    id: /^[a-z0-9-]+$/,
    title: 'words',
    titleEn: 'words',
    number: { nullOr: 'text' },
    issuedOn: { nullOr: civilDateShape },
    copy: { oneOf: ['numbered', 'unnumbered'] },
    issuer: 'words',
    jurisdiction: jurisdictionShape,
    period: {
      fields: {
        start: civilDateShape,
        end: civilDateShape,
      },
    },
    collectivesOn: civilDateShape,
    documents: {
      listOf: {
        fields: {
          id: 'text',
          file: 'text',
        },
      },
      least: 1,
    },
  },
};

export const sectionShape: ObjectShape = {
  fields: {
    id: 'text',
    plan: 'text',
    path: 'text',
    marker: { nullOr: 'text' },
    title: 'text',
    parent: { nullOr: 'text' },
    declaredCount: { nullOr: { whole: true, from: 0 } },
    topic: { nullOr: 'text' },
    source: sourceLinesShape,
    verbatim: verbatimShape,
    flags: { listOf: flagShape },
  },
};

export const deadlineKindShape: Shape = {
  oneOf: [
    'month',
    'quarter',
    'year',
    'range',
    'recurring',
    'ongoing',
    'relative',
    'reference',
    'milestones',
    'none',
  ],
};

export const recurrenceShape: ObjectShape = {
  fields: {
    every: { oneOf: ['year', 'quarter', 'month'] },
    quarter: { optional: { whole: true, from: 1, to: 4 } },
    month: { optional: { whole: true, from: 1, to: 12 } },
  },
};

export const milestoneShape: ObjectShape = {
  fields: {
    text: 'text',
    start: { nullOr: civilDateShape },
    end: { nullOr: civilDateShape },
    action: { nullOr: 'text' },
  },
};

export const deadlineShape: ObjectShape = {
  fields: {
    text: { nullOr: 'text' },
    kind: deadlineKindShape,
    start: { nullOr: civilDateShape },
    end: { nullOr: civilDateShape },
    recurrence: { nullOr: recurrenceShape },
    milestones: { listOf: milestoneShape },
    action: { nullOr: 'text' },
    anchor: {
      nullOr: {
        fields: {
          period: 'text',
          event: 'text',
        },
      },
    },
  },
};

export const referenceShape: ObjectShape = {
  fields: {
    text: 'text',
    numbers: { listOf: 'text' },
  },
};

export const systemMatchShape: ObjectShape = {
  fields: {
    system: 'text',
    field: 'text',
    text: 'text',
  },
};

export const taskShape: ObjectShape = {
  fields: {
    id: 'text',
    plan: 'text',
    section: { nullOr: 'text' },
    parent: { nullOr: 'text' },
    marker: { nullOr: 'text' },
    ordinal: { nullOr: { whole: true, from: 1 } },
    title: 'words',
    lead: { listOf: agencyReferenceShape },
    coordinating: { listOf: agencyReferenceShape },
    leadText: { nullOr: 'text' },
    coordinatingText: { nullOr: 'text' },
    director: { nullOr: 'text' },
    product: { nullOr: 'text' },
    deadline: deadlineShape,
    reference: { nullOr: referenceShape },
    note: { nullOr: 'text' },
    topics: { listOf: 'text' },
    systems: { listOf: systemMatchShape },
    source: sourceLinesShape,
    verbatim: verbatimShape,
    flags: { listOf: flagShape },
  },
};

export const unitShape: Shape = { oneOf: ['%', 'Mbit/s', 'Gbit/s', 'index', 'rank', 'count'] };

export const targetShape: ObjectShape = {
  fields: {
    label: { nullOr: 'text' },
    comparator: comparatorShape,
    value: { nullOr: 'number' },
    max: { nullOr: 'number' },
    unit: { nullOr: unitShape },
    due: { nullOr: civilDateShape },
    baseline: { nullOr: 'text' },
  },
};

export const indicatorShape: ObjectShape = {
  fields: {
    id: 'text',
    plan: 'text',
    section: { nullOr: 'text' },
    marker: { nullOr: 'text' },
    ordinal: { nullOr: { whole: true, from: 1 } },
    title: 'words',
    targetText: { nullOr: 'text' },
    targets: { listOf: targetShape },
    owner: { listOf: agencyReferenceShape },
    implementers: { listOf: agencyReferenceShape },
    ownerText: { nullOr: 'text' },
    implementersText: { nullOr: 'text' },
    director: { nullOr: 'text' },
    note: { nullOr: 'text' },
    topics: { listOf: 'text' },
    systems: { listOf: systemMatchShape },
    source: sourceLinesShape,
    verbatim: verbatimShape,
    flags: { listOf: flagShape },
  },
};

export const systemShape: ObjectShape = {
  fields: {
    id: /^[a-z0-9-]+$/,
    name: 'words',
    nameEn: 'words',
    aliases: { listOf: 'text' },
  },
};

export const topicIdShape: Shape = {
  oneOf: [
    'awareness',
    'institutions',
    'infrastructure',
    'workforce',
    'data',
    'digitalGovernment',
    'digitalEconomy',
    'digitalSociety',
    'sectors',
    'security',
    'cooperation',
  ],
};

export const topicShape: ObjectShape = {
  fields: {
    id: topicIdShape,
    name: 'words',
    nameEn: 'words',
  },
};

export const findingCodeShape: Shape = {
  oneOf: [
    'declaredCountDiffers',
    'repeatedMarker',
    'missingMarker',
    'duplicateRow',
    'nearDuplicate',
    'truncatedName',
    'misprintedName',
    'unknownAgency',
    'blankCell',
    'conflictingNumber',
    'missingAttachment',
    'dateBeforePlan',
    'unreadDeadline',
    'unreadTarget',
    'valueInWrongColumn',
    'unreadLine',
    'repeatedAgency',
  ],
};

export const findingShape: ObjectShape = {
  fields: {
    id: 'text',
    code: findingCodeShape,
    plan: 'text',
    record: { nullOr: 'text' },
    source: sourceLinesShape,
    values: { mapOf: { nullOr: { anyOf: ['text', 'number', { listOf: 'text' }] } } },
  },
};

export const datasetShape: ObjectShape = {
  fields: {
    schemaVersion: { oneOf: [1] },
    publisher: 'text',
    reviewedOn: civilDateShape,
    plans: { listOf: planShape },
    sections: { listOf: sectionShape },
    tasks: { listOf: taskShape },
    indicators: { listOf: indicatorShape },
    assignments: { listOf: assignmentShape },
    agencies: { listOf: agencyShape },
    systems: { listOf: systemShape },
    topics: { listOf: topicShape },
    findings: { listOf: findingShape },
    redirects: { mapOf: 'text' },
  },
};

export const datasetIndexShape: ObjectShape = {
  fields: {
    checksum: { optional: 'text' },
    schemaVersion: { oneOf: [1] },
    publisher: 'text',
    reviewedOn: civilDateShape,
    plans: { listOf: planShape },
    files: {
      mapOf: {
        fields: {
          path: 'text',
          bytes: { whole: true },
          sha256: 'text',
        },
      },
    },
    agencies: { listOf: agencyShape },
    systems: { listOf: systemShape },
    topics: { listOf: topicShape },
    redirects: { mapOf: 'text' },
  },
};

export const planFileShape: ObjectShape = {
  fields: {
    schemaVersion: { oneOf: [1] },
    publisher: 'text',
    reviewedOn: civilDateShape,
    plan: 'text',
    sections: { listOf: sectionShape },
    tasks: { listOf: taskShape },
    indicators: { listOf: indicatorShape },
    assignments: { listOf: assignmentShape },
    findings: { listOf: findingShape },
  },
};

export const quarterShape: Shape = /^\d{4}-Q[1-4]$/;

export const readingShape: ObjectShape = {
  fields: {
    id: 'words',
    indicator: 'text',
    target: { optional: { whole: true, from: 0 } },
    period: quarterShape,
    value: 'number',
    source: 'text',
    reportedAt: 'instant',
  },
};

export const reportedStatusShape: Shape = {
  oneOf: ['notStarted', 'inProgress', 'completed', 'suspended'],
};

export const reportShape: ObjectShape = {
  fields: {
    id: 'words',
    task: 'text',
    agency: 'text',
    period: quarterShape,
    status: reportedStatusShape,
    progress: { optional: { whole: false, from: 0, to: 100 } },
    completedOn: { optional: civilDateShape },
    note: { optional: 'text' },
    evidence: { optional: 'text' },
    author: 'text',
    state: { oneOf: ['draft', 'submitted', 'approved', 'returned'] },
    reason: { optional: 'text' },
    supersedes: { optional: 'text' },
    reportedAt: 'instant',
  },
};

export const reportFileShape: ObjectShape = {
  fields: {
    illustrative: 'boolean',
    reports: { listOf: reportShape },
    readings: { listOf: readingShape },
  },
};
