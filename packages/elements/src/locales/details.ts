// The words of a task's details, in every language. Loaded when a reader first opens a task.

const roman = ['', 'I', 'II', 'III', 'IV'];

const vi = {
  product: 'Sản phẩm',
  reference: 'Thực hiện theo',
  note: 'Ghi chú',
  remarks: 'Lưu ý',
  mended: (printed: string) => `đã sửa lỗi quét; văn bản in “${printed}”`,
  inherited: 'ghi ở đề mục hoặc ô gộp phía trên',
  workedOut: 'suy ra, vì bản quét bị cắt',
  joined: 'Ghép từ các phần in trên nhiều trang',
  printedTwice: 'Văn bản in hai lần',
  from: (day: string) => `từ ${day}`,
  every: (unit: 'year' | 'quarter' | 'month', quarter = 0, month = 0) =>
    (quarter ? `quý ${roman[quarter]} ` : month ? `tháng ${month} ` : '') +
    { year: 'hằng năm', quarter: 'hằng quý', month: 'hằng tháng' }[unit],
};

export type DetailWords = typeof vi;

const en: DetailWords = {
  product: 'Product',
  reference: 'Carried out under',
  note: 'Note',
  remarks: 'Please note',
  mended: (printed) => `a scanning slip was mended; the document prints “${printed}”`,
  inherited: 'given on a heading or merged cell above',
  workedOut: 'worked out, since the scan is cut off',
  joined: 'Joined from parts printed on several pages',
  printedTwice: 'Printed twice in the document',
  from: (day) => `from ${day}`,
  every: (unit, quarter, month) =>
    (quarter ? `quarter ${quarter} of ` : month ? `month ${month} of ` : '') + `every ${unit}`,
};

export const detailWords = { vi, en };
