// The words for what goes wrong, in every language. Loaded when something does.

const vi = {
  locale: 'vi-VN',
  offline: 'Không có kết nối mạng. Nội dung sẽ tự tải khi có mạng trở lại.',
  outOfDate: (time: string) => `Chưa tải được dữ liệu mới, đang hiện dữ liệu tải lúc ${time}.`,
  failed: (address: string, reason: string) =>
    `Không tải được dữ liệu từ ${address}: ${reason}. ` +
    'Hãy thử lại; nếu vẫn lỗi, báo cho đơn vị quản lý trang.',
  other: (reason: string) => `Không hiển thị được nội dung: ${reason}`,
  reasons: {
    'source-not-found': 'không có tệp này',
    'source-failed': 'máy chủ báo lỗi',
    'source-unreachable': 'không kết nối được',
    'source-timeout': 'quá thời gian chờ',
    'source-not-json': 'nội dung không phải JSON, hoặc bị cắt giữa chừng',
    'source-invalid': 'dữ liệu sai cấu trúc',
    'source-version': 'trang này chưa đọc được phiên bản của dữ liệu',
  } as Record<string, string>,
  missing: (attributes: string) => `Thẻ này thiếu thuộc tính ${attributes}.`,
  wrongDay: (day: string) => `Thuộc tính day phải là một ngày như 2026-12-31, không phải “${day}”.`,
  unknown: (attribute: string, id: string) =>
    `Dữ liệu không có “${id}”. Hãy kiểm tra thuộc tính ${attribute}.`,
  didYouMean: (id: string) => ` Có phải “${id}”?`,
};

export type TroubleWords = typeof vi;

const en: TroubleWords = {
  locale: 'en-GB',
  offline: 'There is no network connection. The content loads by itself once there is.',
  outOfDate: (time) => `Newer data could not be loaded; showing data loaded at ${time}.`,
  failed: (address, reason) =>
    `Data could not be loaded from ${address}: ${reason}. ` +
    'Try again; if it still fails, tell whoever runs this page.',
  other: (reason) => `The content cannot be shown: ${reason}`,
  reasons: {
    'source-not-found': 'there is no such file',
    'source-failed': 'the server failed',
    'source-unreachable': 'there was no connection',
    'source-timeout': 'it took too long',
    'source-not-json': 'it is not JSON, or was cut off',
    'source-invalid': 'the data are not in the right form',
    'source-version': 'this page cannot read the version of the data yet',
  },
  missing: (attributes) => `This tag lacks the attribute ${attributes}.`,
  wrongDay: (day) => `The attribute day must be a day such as 2026-12-31, not “${day}”.`,
  unknown: (attribute, id) => `The data have no “${id}”. Check the attribute ${attribute}.`,
  didYouMean: (id) => ` Did you mean “${id}”?`,
};

export const troubleWords = { vi, en };
