import { makeDeadline, type Deadline } from '@tiendo/model';
import { describe, expect, test } from 'vitest';
import { readDeadline } from './read-deadline.ts';

type Expected = Partial<Deadline> & Pick<Deadline, 'kind'>;
type Case = readonly [text: string, expected: Expected, year?: number];

const month = (start: string, end: string, action: string | null = null): Expected => ({
  kind: 'month',
  start,
  end,
  action,
});
const quarter = (start: string, end: string, action: string | null = null): Expected => ({
  kind: 'quarter',
  start,
  end,
  action,
});
const year = (of: number, action: string | null = null): Expected => ({
  kind: 'year',
  start: `${of}-01-01`,
  end: `${of}-12-31`,
  action,
});
const range = (start: string | null, end: string): Expected => ({ kind: 'range', start, end });

const approval = 'Ủy ban nhân dân Thành phố phê duyệt Chương trình Chuyển đổi số của Thành phố';
const rules =
  '- Đối với các Hệ thống, Nền tảng đã đưa vào vận hành: thực hiện rà soát, trình phê duyệt/điều chỉnh phù hợp với tình hình thực tế. - Đối với các Hệ thống, Nền tảng dự kiến triển khai: trình phê duyệt Quy chế trong vòng 01 tháng sau khi đưa vào vận hành';
const portal =
  '- Ban hành Kế hoạch triển khai: Quý IV/2025 - Đưa vào vận hành chính thức Cổng thông tin điện tử Thành phố và Trang thành phần: Năm 2026';
const provider = 'Hoàn thành việc lựa chọn đơn vị cung cấp dịch vụ CNTT để thực hiện';

/** Every distinct cell that the task lists print, with what it means, read by hand. */
const taskList2030: Case[] = [
  ['Quý III hàng năm', { kind: 'recurring', recurrence: { every: 'year', quarter: 3 } }],
  ['Quý IV hàng năm', { kind: 'recurring', recurrence: { every: 'year', quarter: 4 } }],
  ['Hàng năm', { kind: 'recurring', recurrence: { every: 'year' } }],
  ['Nhiệm vụ thường xuyên', { kind: 'ongoing' }],
  ['Năm 2025', year(2025)],
  ['Năm 2025 - 2026', range('2025-01-01', '2026-12-31')],
  ['Năm 2025 - 2027', range('2025-01-01', '2027-12-31')],
  ['Năm 2025 - 2030', range('2025-01-01', '2030-12-31')],
  ['Năm 2026 - 2027', range('2026-01-01', '2027-12-31')],
  ['Tháng 12/2025', month('2025-12-01', '2025-12-31')],
  [
    'Trình Ủy ban nhân dân Thành phố ban hành Khung kiến trúc số trong tháng 12/2025',
    month(
      '2025-12-01',
      '2025-12-31',
      'Trình Ủy ban nhân dân Thành phố ban hành Khung kiến trúc số',
    ),
  ],
  [
    `Trong 01 tháng sau khi ${approval}`,
    { kind: 'relative', anchor: { period: 'P1M', event: approval } },
  ],
  [
    portal,
    {
      kind: 'milestones',
      start: '2025-10-01',
      end: '2026-12-31',
      milestones: [
        {
          text: 'Ban hành Kế hoạch triển khai: Quý IV/2025',
          start: '2025-10-01',
          end: '2025-12-31',
          action: 'Ban hành Kế hoạch triển khai',
        },
        {
          text: 'Đưa vào vận hành chính thức Cổng thông tin điện tử Thành phố và Trang thành phần: Năm 2026',
          start: '2026-01-01',
          end: '2026-12-31',
          action:
            'Đưa vào vận hành chính thức Cổng thông tin điện tử Thành phố và Trang thành phần',
        },
      ],
    },
  ],
  [
    rules,
    {
      kind: 'milestones',
      milestones: [
        {
          text: 'Đối với các Hệ thống, Nền tảng đã đưa vào vận hành: thực hiện rà soát, trình phê duyệt/điều chỉnh phù hợp với tình hình thực tế.',
          start: null,
          end: null,
          action:
            'Đối với các Hệ thống, Nền tảng đã đưa vào vận hành: thực hiện rà soát, trình phê duyệt/điều chỉnh phù hợp với tình hình thực tế',
        },
        {
          text: 'Đối với các Hệ thống, Nền tảng dự kiến triển khai: trình phê duyệt Quy chế trong vòng 01 tháng sau khi đưa vào vận hành',
          start: null,
          end: null,
          action: 'Đối với các Hệ thống, Nền tảng dự kiến triển khai: trình phê duyệt Quy chế',
        },
      ],
    },
  ],
];

const taskList2022: Case[] = [
  ['Tháng 02/2022', month('2022-02-01', '2022-02-28')],
  ['Tháng 2/2022', month('2022-02-01', '2022-02-28')],
  ['Tháng 3/2022', month('2022-03-01', '2022-03-31')],
  ['Tháng 4/2022', month('2022-04-01', '2022-04-30')],
  ['Tháng 6/2022', month('2022-06-01', '2022-06-30')],
  ['Tháng 6/2022.', month('2022-06-01', '2022-06-30')],
  ['Tháng 7/2022', month('2022-07-01', '2022-07-31')],
  ['Tháng 8/2022', month('2022-08-01', '2022-08-31')],
  ['Tháng 8/2022.', month('2022-08-01', '2022-08-31')],
  ['Tháng 9/2022', month('2022-09-01', '2022-09-30')],
  ['Tháng 9/2022.', month('2022-09-01', '2022-09-30')],
  ['Tháng 10/2022', month('2022-10-01', '2022-10-31')],
  ['Tháng 10/2022.', month('2022-10-01', '2022-10-31')],
  ['Tháng 11/2022', month('2022-11-01', '2022-11-30')],
  ['Tháng 12/2022', month('2022-12-01', '2022-12-31')],
  ['Quý 2/2022', quarter('2022-04-01', '2022-06-30')],
  ['Quý 3/2022', quarter('2022-07-01', '2022-09-30')],
  ['Quý 4/2022', quarter('2022-10-01', '2022-12-31')],
  ['Năm 2022', year(2022)],
  ['Cả năm 2022', year(2022)],
  ['Thực hiện thường xuyên', { kind: 'ongoing' }],
  [
    'Thực hiện theo kế hoạch hợp tác giữa UBND TP và Ngân hàng Thế giới tại Việt Nam',
    { kind: 'reference' },
  ],
  [
    'Trình Ủy ban nhân dân Thành phố kế hoạch trong quý 2/2022',
    quarter('2022-04-01', '2022-06-30', 'Trình Ủy ban nhân dân Thành phố kế hoạch'),
  ],
  [
    'Trình Ủy ban nhân dân thành phố trước tháng 5/2022.',
    month('2022-04-01', '2022-04-30', 'Trình Ủy ban nhân dân thành phố'),
  ],
  [
    'Trình Ủy ban nhân dân thành phố trước tháng 3/2022.',
    month('2022-02-01', '2022-02-28', 'Trình Ủy ban nhân dân thành phố'),
  ],
  [
    'Trình UBND TP p/a thí điểm và áp dụng trước tháng 3/2022.',
    month('2022-02-01', '2022-02-28', 'Trình UBND TP p/a thí điểm và áp dụng'),
  ],
  [
    'Trình UBND TP phương án khai thác trong CSDL quốc gia về dân cư tháng 3/2022.',
    month(
      '2022-03-01',
      '2022-03-31',
      'Trình UBND TP phương án khai thác trong CSDL quốc gia về dân cư',
    ),
  ],
  [
    'Trình UBND TP kế hoạch thực hiện trong tháng 06/2022 và tổ chức thực hiện theo Kế hoạch',
    month('2022-06-01', '2022-06-30', 'Trình UBND TP kế hoạch thực hiện'),
  ],
  [
    'Trình Ủy ban nhân dân thành phố Hồ Chí Minh kế hoạch thực hiện trong tháng 3/2022 và tổ chức thực hiện theo Kế hoạch được ban hành',
    month(
      '2022-03-01',
      '2022-03-31',
      'Trình Ủy ban nhân dân thành phố Hồ Chí Minh kế hoạch thực hiện',
    ),
  ],
  [
    'Các DN xây dựng Kế hoạch thực hiện trong tháng 02/2022',
    month('2022-02-01', '2022-02-28', 'Các DN xây dựng Kế hoạch thực hiện'),
  ],
  [
    'Báo cáo Ủy ban nhân dân thành phố trong tháng 2/2022',
    month('2022-02-01', '2022-02-28', 'Báo cáo Ủy ban nhân dân thành phố'),
  ],
  [
    'Các đơn vị xây dựng Kế hoạch, báo cáo Ủy ban nhân dân thành phố trong tháng 02/2022',
    month(
      '2022-02-01',
      '2022-02-28',
      'Các đơn vị xây dựng Kế hoạch, báo cáo Ủy ban nhân dân thành phố',
    ),
  ],
];

const taskListHanoi: Case[] = [
  ['Quý I năm 2025', quarter('2025-01-01', '2025-03-31')],
  ['Quý II năm 2025', quarter('2025-04-01', '2025-06-30')],
  ['Quý II Năm 2025', quarter('2025-04-01', '2025-06-30')],
  ['Quý III Năm 2025', quarter('2025-07-01', '2025-09-30')],
  ['Quý IV năm 2025', quarter('2025-10-01', '2025-12-31')],
  ['Quý IV Năm 2025', quarter('2025-10-01', '2025-12-31')],
  ['Năm 2025', year(2025)],
  ['Cả năm', year(2025), 2025],
  ['Cá năm', year(2025), 2025],
  ['Cả năm', { kind: 'year' }],
  [`Năm 2025 (${provider})`, year(2025, provider)],
  // The page ends inside the bracket, and the copy closes it there as well.
  [
    'Năm 2025 (Hoàn thành việc lựa chọn đơn vị cung cấp dịch vụ) CNTT để thực hiện)',
    year(2025, provider),
  ],
];

const taskListResolution57: Case[] = [
  ['02/2025', month('2025-02-01', '2025-02-28')],
  ['03/2025', month('2025-03-01', '2025-03-31')],
  ['3/2025', month('2025-03-01', '2025-03-31')],
  ['06/2025', month('2025-06-01', '2025-06-30')],
  ['6/2025', month('2025-06-01', '2025-06-30')],
  ['7/2025', month('2025-07-01', '2025-07-31')],
  ['8/2025', month('2025-08-01', '2025-08-31')],
  ['9/2025', month('2025-09-01', '2025-09-30')],
  ['12/2025', month('2025-12-01', '2025-12-31')],
  ['3/2026', month('2026-03-01', '2026-03-31')],
  ['12/2026', month('2026-12-01', '2026-12-31')],
  ['Tháng 12/2025', month('2025-12-01', '2025-12-31')],
  ['Quý 1/2025', quarter('2025-01-01', '2025-03-31')],
  ['Quý 4/2025', quarter('2025-10-01', '2025-12-31')],
  ['Quý IV/2025', quarter('2025-10-01', '2025-12-31')],
  ['2025', year(2025)],
  ['2027', year(2027)],
  ['2030', year(2030)],
  ['2025 - 2030', range('2025-01-01', '2030-12-31')],
  ['2025 -2030', range('2025-01-01', '2030-12-31')],
  ['2025- 2030', range('2025-01-01', '2030-12-31')],
  ['2025-2030', range('2025-01-01', '2030-12-31')],
  ['Thường xuyên', { kind: 'ongoing' }],
  ['Hằng năm', { kind: 'recurring', recurrence: { every: 'year' } }],
  ['Hàng năm', { kind: 'recurring', recurrence: { every: 'year' } }],
  ['2025 và những năm tiếp theo', { kind: 'ongoing', start: '2025-01-01' }],
];

const other: Case[] = [
  ['quý IV năm 2025', quarter('2025-10-01', '2025-12-31')],
  ['QUÝ IV/2025', quarter('2025-10-01', '2025-12-31')],
  ['Quý IV – 2025', quarter('2025-10-01', '2025-12-31')],
  ['IV/2025', quarter('2025-10-01', '2025-12-31')],
  ['Quý IV', quarter('2025-10-01', '2025-12-31'), 2025],
  ['Quý IV', { kind: 'quarter' }],
  ['Quý III - IV/2025', range('2025-07-01', '2025-12-31')],
  ['Quý III, quý IV năm 2025', range('2025-07-01', '2025-12-31')],
  ['Quý IV/2025 - Quý II/2026', range('2025-10-01', '2026-06-30')],
  ['T12/2025', month('2025-12-01', '2025-12-31')],
  ['tháng 6 năm 2025', month('2025-06-01', '2025-06-30')],
  ['Tháng 6 - 9/2025', range('2025-06-01', '2025-09-30')],
  ['Từ tháng 6/2025 đến tháng 2/2026', range('2025-06-01', '2026-02-28')],
  ['Giai đoạn 2025–2030', range('2025-01-01', '2030-12-31')],
  ['Năm 2025, 2026', range('2025-01-01', '2026-12-31')],
  ['6 tháng đầu năm 2025', range('2025-01-01', '2025-06-30')],
  ['06 tháng cuối năm', range('2025-07-01', '2025-12-31'), 2025],
  ['31/12/2025', range('2025-12-31', '2025-12-31')],
  ['ngày 20/6/2025', range('2025-06-20', '2025-06-20')],
  ['Ngày 20 tháng 6 năm 2025', range('2025-06-20', '2025-06-20')],
  ['Trước ngày 01/3/2024', range(null, '2024-02-29')],
  ['Đến hết quý II/2025', range(null, '2025-06-30')],
  ['Đến cuối năm 2025', range(null, '2025-12-31')],
  ['Chậm nhất ngày 30/6/2025', range(null, '2025-06-30')],
  ['Trước năm 2026', year(2025)],
  ['Trước quý I/2026', quarter('2025-10-01', '2025-12-31')],
  ['Từ năm 2025', { kind: 'ongoing', start: '2025-01-01' }],
  ['Từ quý IV/2025 trở đi', { kind: 'ongoing', start: '2025-10-01' }],
  ['Hoàn thành trong quý IV/2025', quarter('2025-10-01', '2025-12-31')],
  ['Quý II/2025: Trình Đề án', quarter('2025-04-01', '2025-06-30', 'Trình Đề án')],
  [
    'Trình kế hoạch năm 2026 trong tháng 12/2025',
    month('2025-12-01', '2025-12-31', 'Trình kế hoạch năm 2026'),
  ],
  [
    'Trình Kế hoạch theo Quyết định số 21/QĐ-TTg ngày 06/01/2021 trong quý II/2025',
    quarter(
      '2025-04-01',
      '2025-06-30',
      'Trình Kế hoạch theo Quyết định số 21/QĐ-TTg ngày 06/01/2021',
    ),
  ],
  ['Quý II/2025 (giai đoạn (1))', quarter('2025-04-01', '2025-06-30', 'giai đoạn (1)')],
  ['- Trình Đề án: Quý II/2025', quarter('2025-04-01', '2025-06-30', 'Trình Đề án')],
  [
    'Trình Đề án trong quý II/2025; triển khai trong quý IV/2025.',
    {
      kind: 'milestones',
      start: '2025-04-01',
      end: '2025-12-31',
      milestones: [
        {
          text: 'Trình Đề án trong quý II/2025',
          start: '2025-04-01',
          end: '2025-06-30',
          action: 'Trình Đề án',
        },
        {
          text: 'triển khai trong quý IV/2025.',
          start: '2025-10-01',
          end: '2025-12-31',
          action: null,
        },
      ],
    },
  ],
  ['Định kỳ hàng quý', { kind: 'recurring', recurrence: { every: 'quarter' } }],
  ['Hàng tháng', { kind: 'recurring', recurrence: { every: 'month' } }],
  ['Tháng 12 hằng năm.', { kind: 'recurring', recurrence: { every: 'year', month: 12 } }],
  ['Báo cáo hàng quý', { kind: 'recurring', recurrence: { every: 'quarter' }, action: 'Báo cáo' }],
  [
    'Hàng năm (2025 - 2030)',
    {
      kind: 'recurring',
      recurrence: { every: 'year' },
      start: '2025-01-01',
      end: '2030-12-31',
    },
  ],
  ['Thường xuyên trong năm 2025', { kind: 'ongoing', start: '2025-01-01', end: '2025-12-31' }],
  [
    'Trong vòng 10 ngày kể từ ngày Kế hoạch được ban hành.',
    { kind: 'relative', anchor: { period: 'P10D', event: 'Kế hoạch được ban hành' } },
  ],
  ['Theo Quyết định số 328/QĐ-UBND ngày 06/02/2023', { kind: 'reference' }],
];

/** What says no date, or says it in a way that only a person can settle. */
const unreadable = [
  'Chưa xác định',
  'Theo tiến độ',
  'Sau khi được phê duyệt',
  'Trong 10 ngày làm việc sau khi ban hành',
  'Không thường xuyên',
  'Cuối năm 2025',
  'Đến đầu năm 2026',
  'Trình Kế hoạch theo Quyết định số 21/QĐ-TTg ngày 06/01/2021',
  'Sau quý II/2025',
  'Trình Đề án đầu quý II/2025',
  'Quý V/2025',
  'Tháng 13/2025',
  '31/02/2025',
  '2030 - 2025',
  '6-2025',
  'Quý I, III năm 2025',
  'Quý II/2025 và hàng năm',
  'Quý II/2025 hoặc quý IV/2025',
  'Năm 2025 hoặc 2026',
  'Kế hoạch năm 2025 của Thành phố',
];

const lists: readonly (readonly [where: string, cases: readonly Case[]])[] = [
  ['in the list of the 2030 strategy', taskList2030],
  ['in the 2022 list', taskList2022],
  ['in the Hà Nội list', taskListHanoi],
  ['in the list on resolution 57', taskListResolution57],
  ['where another plan may print it', other],
];

describe('A deadline cell is read as it is meant', () => {
  for (const [where, cases] of lists) {
    for (const [text, expected, plan] of cases) {
      test(`${where}: ${text}${plan === undefined ? '' : ` (of ${plan})`}`, () => {
        const reading = readDeadline(text, { year: plan });
        expect(reading).toEqual({ deadline: makeDeadline({ text, ...expected }), unread: false });
      });
    }
  }
});

describe('What cannot be read', () => {
  test.each(unreadable)('is kept as words and said to be unread: %s', (text) => {
    expect(readDeadline(text)).toEqual({
      deadline: makeDeadline({ kind: 'none', text }),
      unread: true,
    });
  });

  test.each([null, '', '  ', '<br>'])('is no deadline where the cell is empty: %j', (text) => {
    expect(readDeadline(text)).toEqual({
      deadline: makeDeadline({ kind: 'none' }),
      unread: false,
    });
  });

  test('is no deadline where the cell holds a dash', () => {
    const deadline = makeDeadline({ kind: 'none', text: '-' });
    expect(readDeadline('-')).toEqual({ deadline, unread: false });
  });
});
