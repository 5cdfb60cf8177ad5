import type { FindingWords } from './words.ts';

/** What findings say in Vietnamese. */
export const vi: FindingWords = {
  sentences: {
    declaredCountDiffers: (value) =>
      `${value.quoted('heading')} ghi số lượng ${value('declared')}, ` +
      `nhưng bên dưới đọc được ${value('found')}`,
    repeatedMarker: (value) => `Số thứ tự ${value.quoted('marker')} được dùng cho nhiều dòng`,
    missingMarker: (value) =>
      `Số thứ tự không liền mạch: chờ ${value.quoted('expected')}, gặp ${value.quoted('found')}`,
    duplicateRow: (value) =>
      `Một mục được in hai lần: ${value.line('first')} và ${value.line('second')}`,
    nearDuplicate: (value) =>
      `Nội dung gần trùng với ${value('other')} (giống nhau ${value('similarity')})`,
    truncatedName: (value) =>
      `Tên cơ quan bị in thiếu: ${value.quoted('printed')}, được hiểu là ${value.quoted('name')}`,
    misprintedName: (value) =>
      `Tên cơ quan bị in sai: ${value.quoted('printed')}, được hiểu là ${value.quoted('name')}`,
    repeatedAgency: (value) => `${value.quoted('name')} được nêu hai lần trong một nhiệm vụ`,
    unknownAgency: (value) =>
      `Cột ${value.cell('cell')} nêu ${value.quoted('text')}, không có trong danh bạ cơ quan`,
    blankCell: (value) => `Cột ${value.cell('cell')} để trống`,
    conflictingNumber: (value) =>
      `Hai con số không khớp nhau: ${value.quoted('first')} và ${value.quoted('second')}`,
    missingAttachment: (value) =>
      `Văn bản nhắc đến ${value.quoted('text')}, nhưng không có kèm theo`,
    dateBeforePlan: (value) =>
      value.isOfRecord
        ? `Thời hạn ${value.quoted('date')} không sau ngày ban hành kế hoạch (${value('issuedOn')})`
        : `Văn bản để ngày ban hành là ${value.quoted('date')}, ` +
          `trước ngày của văn bản mà nó thực hiện (${value('issuedOn')})`,
    unreadDeadline: (value) => `Chưa hiểu được thời hạn ${value.quoted('text')}`,
    unreadTarget: (value) => `Chưa hiểu được chỉ tiêu ${value.quoted('text')}`,
    valueInWrongColumn: (value) =>
      `Cột ${value.cell('cell')} có nội dung của cột khác: ${value.quoted('text')}`,
    unreadLine: (value) => `Dòng này chưa được đọc vào mục nào: ${value.quoted('text')}`,
  },
  cells: {
    ordinal: 'TT',
    marker: 'Chi tiết',
    title: 'Nội dung',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    director: 'Lãnh đạo chỉ đạo',
    product: 'Sản phẩm',
    deadline: 'Thời gian hoàn thành',
    note: 'Ghi chú',
    target: 'Chỉ tiêu',
    owner: 'Cơ quan đầu mối tổng hợp, hướng dẫn',
    agency: 'Cơ quan được giao',
    implementers: 'Cơ quan thực hiện',
  },
  nothing: 'không rõ',
  place: (document, lines) => `văn bản ${document}, ${lines}`,
  line: (first, last) => (first === last ? `dòng ${first}` : `dòng ${first}–${last}`),
};
