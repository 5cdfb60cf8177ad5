import type {
  Agency,
  AgencyReference,
  Assignment,
  Dataset,
  Finding,
  Indicator,
  Plan,
  Section,
  SourceLines,
  System,
  Target,
  Task,
  Topic,
} from '@tiendo/model';
import { describeFinding } from '@tiendo/ingest';
import { sectionTitle } from '../pages/section-tree.ts';

export type Language = 'vi' | 'en';

/** What a column needs beside its row: the language, and the names behind ids. */
export interface Names {
  readonly language: Language;
  readonly section: (id: string | null) => string;
  readonly topic: (id: string) => string;
  readonly system: (id: string) => string;
}

/** One column: its heading in both languages and its text for a row. */
export interface Column<Row> {
  readonly vi: string;
  readonly en: string;
  readonly read: (row: Row, names: Names) => string | number | null;
}

/** The arrays of the dataset that can be a table. */
export interface Tables {
  readonly tasks: Task;
  readonly indicators: Indicator;
  readonly plans: Plan;
  readonly sections: Section;
  readonly assignments: Assignment;
  readonly agencies: Agency;
  readonly systems: System;
  readonly topics: Topic;
  readonly findings: Finding;
}

const list = (texts: readonly string[]): string => [...new Set(texts)].join('; ');
const ids = (agencies: readonly AgencyReference[]): string =>
  list(agencies.map(({ agency }) => agency));

function column<Row>(vi: string, en: string, read: Column<Row>['read']): Column<Row> {
  return { vi, en, read };
}

/** `≥ 80 %` and the like are the document's words; this is what was read in them. */
const targetText = ({ label, comparator, value, max, unit, due }: Target): string =>
  [
    label === null ? [] : `${label}:`,
    comparator,
    value ?? [],
    max === null ? [] : `– ${max}`,
    unit ?? [],
    due === null ? [] : `(${due})`,
  ]
    .flat()
    .join(' ');

const idColumn = <Row extends { readonly id: string }>(): Column<Row> =>
  column('Mã', 'Id', ({ id }) => id);
const planColumn = <Row extends { readonly plan: string }>(): Column<Row> =>
  column('Kế hoạch', 'Plan', ({ plan }) => plan);

const place = <Row extends { readonly source: SourceLines }>(): Column<Row>[] => [
  column('Văn bản nguồn', 'Source document', ({ source }) => source.document),
  column('Dòng đầu', 'First line', ({ source }) => source.lines[0]),
  column('Dòng cuối', 'Last line', ({ source }) => source.lines[1]),
];

type Listed = Pick<Task, 'id' | 'plan' | 'section' | 'marker' | 'ordinal' | 'title'>;
const head = <Row extends Listed>(): Column<Row>[] => [
  idColumn(),
  planColumn(),
  column('Nhóm', 'Section', ({ section }, names) => names.section(section)),
  column('Số thứ tự', 'Marker', ({ marker }) => marker),
  column('TT', 'Ordinal', ({ ordinal }) => ordinal),
];

type Tagged = Pick<Task, 'topics' | 'systems' | 'flags' | 'source'>;
const tail = <Row extends Tagged>(): Column<Row>[] => [
  column('Chủ đề', 'Topics', ({ topics }, names) => list(topics.map(names.topic))),
  column('Hệ thống', 'Systems', ({ systems }, names) =>
    list(systems.map(({ system }) => names.system(system))),
  ),
  ...place<Row>(),
  column('Ghi nhận khi đọc', 'Flags', ({ flags }) => list(flags)),
];

/** The columns of each table, in their order. */
export const csvColumns: { readonly [Name in keyof Tables]: readonly Column<Tables[Name]>[] } = {
  tasks: [
    ...head<Task>(),
    column('Nhiệm vụ', 'Task', ({ title }) => title),
    column('Thuộc nhiệm vụ', 'Parent task', ({ parent }) => parent),
    column('Chủ trì', 'Lead', ({ leadText }) => leadText),
    column('Mã cơ quan chủ trì', 'Lead ids', ({ lead }) => ids(lead)),
    column('Phối hợp', 'Coordinating', ({ coordinatingText }) => coordinatingText),
    column('Mã cơ quan phối hợp', 'Coordinating ids', ({ coordinating }) => ids(coordinating)),
    column('Lãnh đạo chỉ đạo', 'Directed by', ({ director }) => director),
    column('Sản phẩm', 'Product', ({ product }) => product),
    column('Thời gian hoàn thành', 'Deadline', ({ deadline }) => deadline.text),
    column('Loại thời hạn', 'Deadline kind', ({ deadline }) => deadline.kind),
    column('Từ ngày', 'From', ({ deadline }) => deadline.start),
    column('Đến ngày', 'To', ({ deadline }) => deadline.end),
    column('Thực hiện theo', 'Reference', ({ reference }) => reference?.text ?? null),
    column('Ghi chú', 'Note', ({ note }) => note),
    ...tail<Task>(),
  ],
  indicators: [
    ...head<Indicator>(),
    column('Tên chỉ tiêu', 'Indicator', ({ title }) => title),
    column('Chỉ tiêu', 'Target', (row) => row.targetText),
    column('Giá trị đọc được', 'Target as read', ({ targets }) =>
      targets.map(targetText).join('; '),
    ),
    column('Cơ quan đầu mối', 'Owner', ({ ownerText }) => ownerText),
    column('Mã cơ quan đầu mối', 'Owner ids', ({ owner }) => ids(owner)),
    column('Cơ quan thực hiện', 'Implementers', ({ implementersText }) => implementersText),
    column('Mã cơ quan thực hiện', 'Implementer ids', ({ implementers }) => ids(implementers)),
    column('Lãnh đạo chỉ đạo', 'Directed by', ({ director }) => director),
    column('Ghi chú', 'Note', ({ note }) => note),
    ...tail<Indicator>(),
  ],
  plans: [
    idColumn(),
    column('Tên kế hoạch', 'Title', ({ title }) => title),
    column('Tên tiếng Anh', 'English title', ({ titleEn }) => titleEn),
    column('Số, ký hiệu', 'Number', ({ number }) => number),
    column('Ngày ban hành', 'Issued on', ({ issuedOn }) => issuedOn),
    column('Cơ quan ban hành', 'Issuer', ({ issuer }) => issuer),
    column('Địa phương', 'Jurisdiction', ({ jurisdiction }) => jurisdiction),
    column('Từ ngày', 'From', ({ period }) => period.start),
    column('Đến ngày', 'To', ({ period }) => period.end),
    column('Văn bản nguồn', 'Documents', ({ documents }) => list(documents.map(({ id }) => id))),
  ],
  sections: [
    idColumn(),
    planColumn(),
    column('Thuộc nhóm', 'Parent', ({ parent }) => parent),
    column('Số thứ tự', 'Marker', ({ marker }) => marker),
    column('Tên nhóm', 'Title', ({ title }) => title),
    column('Số lượng ghi trong văn bản', 'Declared count', ({ declaredCount }) => declaredCount),
    column('Chủ đề', 'Topic', ({ topic }, names) => (topic === null ? null : names.topic(topic))),
    ...place<Section>(),
  ],
  assignments: [
    idColumn(),
    planColumn(),
    column('Số thứ tự', 'Marker', ({ marker }) => marker),
    column('Cơ quan', 'Agencies', ({ agencies }) => list(agencies.map(({ text }) => text))),
    column('Mã cơ quan', 'Agency ids', ({ agencies }) => ids(agencies)),
    column('Nội dung', 'Text', ({ text }) => text),
    ...place<Assignment>(),
  ],
  agencies: [
    idColumn(),
    column('Tên cơ quan', 'Name', ({ name }) => name),
    column('Tên tiếng Anh', 'English name', ({ nameEn }) => nameEn),
    column('Tên khác', 'Other names', ({ aliases }) => list(aliases)),
    column('Loại', 'Kind', ({ kind }) => kind),
    column('Địa phương', 'Jurisdiction', ({ jurisdiction }) => jurisdiction),
    column('Trực thuộc', 'Parent', ({ parent }) => parent),
    column('Cơ quan kế tục', 'Succeeded by', ({ succeededBy }) =>
      list(succeededBy.map(({ agency, on }) => `${agency} (${on})`)),
    ),
  ],
  systems: [
    idColumn(),
    column('Tên hệ thống', 'Name', ({ name }) => name),
    column('Tên tiếng Anh', 'English name', ({ nameEn }) => nameEn),
    column('Tên khác', 'Other names', ({ aliases }) => list(aliases)),
  ],
  topics: [
    idColumn(),
    column('Tên chủ đề', 'Name', ({ name }) => name),
    column('Tên tiếng Anh', 'English name', ({ nameEn }) => nameEn),
  ],
  findings: [
    idColumn(),
    planColumn(),
    column('Loại', 'Code', ({ code }) => code),
    column('Bản ghi', 'Record', ({ record }) => record),
    column('Nội dung', 'What', (finding, { language }) => describeFinding(finding, language)),
    ...place<Finding>(),
  ],
};

/** The tables by name, as the command line calls them. */
export const tableNames = Object.keys(csvColumns) as (keyof Tables)[];

/** The names behind the ids of a dataset, in one language. */
export function namesOf(dataset: Dataset, language: Language): Names {
  const nameOf = (row: { name: string; nameEn: string }): string =>
    language === 'vi' ? row.name : row.nameEn;
  const topics = new Map<string, string>(dataset.topics.map((row) => [row.id, nameOf(row)]));
  const systems = new Map(dataset.systems.map((row) => [row.id, nameOf(row)]));
  const sections = new Map(dataset.sections.map((row) => [row.id, sectionTitle(row)]));
  return {
    language,
    section: (id) => (id === null ? '' : (sections.get(id) ?? id)),
    topic: (id) => topics.get(id) ?? id,
    system: (id) => systems.get(id) ?? id,
  };
}
