import type { Target } from '@tiendo/model';
import { describe, expect, test } from 'vitest';
import { readTargets } from './read-target.ts';

const due = '2025-12-31';

type Given = Partial<Target> & Pick<Target, 'comparator'>;
type CellCase = readonly [cell: string, title: string, targets: readonly Given[]];
type ProseCase = readonly [title: string, targetText: string | null, targets: readonly Given[]];

const make = (given: Given): Target => ({
  label: null,
  value: null,
  max: null,
  unit: null,
  due,
  baseline: null,
  ...given,
});
const percent = (value: number, label: string | null = null): Given => ({
  comparator: 'equal',
  value,
  unit: '%',
  label,
});
const as = (comparator: Target['comparator'], value: number): Given => ({
  comparator,
  value,
  unit: '%',
});
const words: Given = { comparator: 'qualitative' };

/** Every indicator of the Hà Nội table, read by hand; titles with their reviewed mends. */
const hanoi: CellCase[] = [
  [
    '100%',
    'Tỷ lệ DVCTT được thiết kế, thiết kế lại nhằm tối ưu hóa trải nghiệm người dùng, khi sử dụng được điền sẵn dữ liệu mà người dùng đã cung cấp trước đó theo thỏa thuận, phù hợp tiêu chuẩn chất lượng dịch vụ.',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ thủ tục hành chính đủ điều kiện theo quy định của pháp luật được cung cấp DVCTT toàn trình',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ người dân và doanh nghiệp sử dụng DVCTT được định danh và xác thực thông suốt, hợp nhất giữa các nền tảng, hệ thống cung cấp dịch vụ công trực tuyến, hệ thống thông tin giải quyết thủ tục hành chính.',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ cấp kết quả giải quyết thủ tục hành chính điện tử trung bình của Thành phố',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ DVCTT toàn trình đủ điều kiện được tích hợp trên Cổng Dịch vụ công quốc gia',
    [percent(100)],
  ],
  ['100%', 'Tỷ lệ hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến', [percent(100)]],
  ['Trên 90%', 'Tỷ lệ DVCTT của Thành phố phát sinh hồ sơ', [as('moreThan', 90)]],
  [
    '90%',
    'Tỷ lệ người dân, doanh nghiệp hài lòng về việc giải quyết thủ tục hành chính của Thành phố.',
    [percent(90)],
  ],
  [
    '20%',
    'Tỷ lệ tối thiểu thủ tục hành chính của các cơ quan nhà nước được cắt giảm, đơn giản hóa so với hiện nay',
    [{ ...as('atLeast', 20), baseline: 'hiện nay' }],
  ],
  [
    '100%',
    'Tỷ lệ Sở, ban, ngành, UBND các quận, huyện, thị xã triển khai các hoạt động nâng cao chất lượng và hiệu quả cung cấp dịch vụ công trực tuyến.',
    [percent(100)],
  ],
  [
    '45% 60%',
    '- Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công; - Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia.',
    [
      percent(
        45,
        'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công',
      ),
      percent(
        60,
        'Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
      ),
    ],
  ],
  [
    '100%',
    'Tỷ lệ cơ quan nhà nước cung cấp dịch vụ 24/7, sẵn sàng phục vụ trực tuyến bất cứ khi nào người dân và doanh nghiệp cần.',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ cơ quan nhà nước của Thành phố tham gia mở dữ liệu và cung cấp dữ liệu mở phục vụ phát triển Chính phủ số, kinh tế số, xã hội số.',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ hoạt động chỉ đạo, điều hành và quản trị nội bộ của cơ quan nhà nước được thực hiện trên nền tảng quản trị công việc tổng thể.',
    [percent(100)],
  ],
  [
    '- Các sở, ban, ngành: 100%; - Cấp huyện: 100%; Cấp xã: 80%',
    'Tỷ lệ hồ sơ công việc tại các Sở, ban, ngành, UBND các quận, huyện, thị xã và cấp xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước).',
    [percent(100, 'Các sở, ban, ngành'), percent(100, 'Cấp huyện'), percent(80, 'Cấp xã')],
  ],
  [
    'TP: 70% H: 60% X: 50%',
    'Tỷ lệ các cuộc họp cắt giảm thời gian họp, giảm tối đa việc sử dụng tài liệu giấy thông qua Hệ thống thông tin phục vụ họp và xử lý công việc của Thành phố đối với cuộc họp tại UBND Thành phố và cấp huyện trên cơ sở hướng dẫn của Văn phòng Chính phủ.',
    [percent(70, 'TP'), percent(60, 'H'), percent(50, 'X')],
  ],
  [
    '100% 100%',
    '- Tỷ lệ báo cáo định kỳ (không bao gồm nội dung mật) của các cơ quan hành chính nhà nước thuộc Thành phố được thực hiện trên Hệ thống thông tin báo cáo của Thành phố phục vụ hiệu quả hoạt động quản lý, chỉ đạo, điều hành của UBND Thành phố, Chủ tịch UBND Thành phố; - Tỷ lệ báo cáo định kỳ (không bao gồm nội dung mật) của Thành phố được cập nhật, chia sẻ với Hệ thống thông tin báo cáo quốc gia.',
    [
      percent(
        100,
        'Tỷ lệ báo cáo định kỳ (không bao gồm nội dung mật) của các cơ quan hành chính nhà nước thuộc Thành phố được thực hiện trên Hệ thống thông tin báo cáo của Thành phố phục vụ hiệu quả hoạt động quản lý, chỉ đạo, điều hành của UBND Thành phố, Chủ tịch UBND Thành phố',
      ),
      percent(
        100,
        'Tỷ lệ báo cáo định kỳ (không bao gồm nội dung mật) của Thành phố được cập nhật, chia sẻ với Hệ thống thông tin báo cáo quốc gia',
      ),
    ],
  ],
  [
    '100%',
    'Tỷ lệ kết quả giải quyết thủ tục hành chính còn hiệu lực theo quy định tại Nghị định 45/2020/NĐ-CP của Chính phủ của 3 cấp được số hóa.',
    [percent(100)],
  ],
  [
    '50%',
    'Tỷ lệ hoạt động kiểm tra của cơ quan quản lý nhà nước được thực hiện qua môi trường số và hệ thống thông tin của cơ quan quản lý.',
    [percent(50)],
  ],
  [
    '100%',
    'Tỷ lệ hệ thống thông tin của các cơ quan nhà nước thuộc Thành phố được phê duyệt cấp độ an toàn hệ thống thông tin và triển khai phương án bảo đảm an toàn hệ thống thông tin theo cấp độ phù hợp quy định pháp luật và tiêu chuẩn, quy chuẩn kỹ thuật.',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ các cơ quan nhà nước thuộc UBND Thành phố hoàn thành triển khai, nâng cấp và duy trì bảo đảm an toàn thông tin mạng theo mô hình “4 lớp”',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ máy tính tại các cơ quan nhà nước thuộc UBND Thành phố cài đặt phần mềm phòng, chống mã độc.',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ cán bộ chuyên trách về an toàn thông tin, công nghệ thông tin trong các cơ quan nhà nước thuộc UBND Thành phố được đào tạo, bồi dưỡng về kiến thức, kỹ năng, kỹ thuật an toàn thông tin mạng.',
    [percent(100)],
  ],
  [
    '100% 100%',
    '- Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản; - Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng phân tích, khai thác dữ liệu và công nghệ số.',
    [
      percent(
        100,
        'Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản',
      ),
      percent(
        100,
        'Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng phân tích, khai thác dữ liệu và công nghệ số',
      ),
    ],
  ],
  [
    '100%',
    'Tỷ lệ các trang, cổng thông tin điện tử của cơ quan nhà nước được đánh giá an toàn thông tin và dán nhãn tín nhiệm mạng.',
    [percent(100)],
  ],
  ['Khoảng 30%', 'Tỷ trọng kinh tế số trong GRDP của thành phố Hà Nội', [as('about', 30)]],
  ['Tối thiểu 10%', 'Tỷ trọng kinh tế số trong từng ngành, lĩnh vực', [as('atLeast', 10)]],
  [
    '7% - 7,5%',
    'Năng suất lao động hàng năm tăng',
    [{ comparator: 'between', value: 7, max: 7.5, unit: '%' }],
  ],
  ['Trên 10%', 'Tỷ trọng thương mại điện tử trong tổng mức bán lẻ', [as('moreThan', 10)]],
  ['Trên 80%', 'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử', [as('moreThan', 80)]],
  ['Trên 50%', 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số', [as('moreThan', 50)]],
  ['Trên 2%', 'Tỷ lệ nhân lực lao động kinh tế số trong lực lượng lao động', [as('moreThan', 2)]],
  [
    '100% 80%',
    'Trung tâm thương mại trên địa bàn triển khai giải pháp hóa đơn điện tử khởi tạo từ máy tính tiền để chống thất thu thuế, thất thu ngân sách; Cơ sở cung cấp dịch vụ ăn uống, bán lẻ hàng hóa tại các trung tâm thương mại, cửa hàng bán lẻ hàng tiêu dùng triển khai giải pháp hóa đơn điện tử khởi tạo từ máy tính tiền để chống thất thu thuế, thất thu ngân sách.',
    [
      percent(
        100,
        'Trung tâm thương mại trên địa bàn triển khai giải pháp hóa đơn điện tử khởi tạo từ máy tính tiền để chống thất thu thuế, thất thu ngân sách',
      ),
      percent(
        80,
        'Cơ sở cung cấp dịch vụ ăn uống, bán lẻ hàng hóa tại các trung tâm thương mại, cửa hàng bán lẻ hàng tiêu dùng triển khai giải pháp hóa đơn điện tử khởi tạo từ máy tính tiền để chống thất thu thuế, thất thu ngân sách',
      ),
    ],
  ],
  ['80%', 'Tỷ lệ dân số trưởng thành có điện thoại thông minh', [percent(80)]],
  ['Trên 50%', 'Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử', [as('moreThan', 50)]],
  [
    'Trên 50%',
    'Tỷ lệ dân số trưởng thành được cấp chứng thư chữ ký số, chứng thư chữ ký điện tử',
    [as('moreThan', 50)],
  ],
  ['Trên 90%', 'Tỷ lệ phủ mạng Internet băng rộng cáp quang đến hộ gia đình', [as('moreThan', 90)]],
  [
    'Trên 50%',
    'Tỷ lệ dân số trưởng thành tại đô thị có tài khoản thanh toán điện tử',
    [as('moreThan', 50)],
  ],
  [
    '70%',
    'Người dân trong độ tuổi lao động được đào tạo kỹ năng số cơ bản, làm nền tảng sử dụng dịch vụ số như: dịch vụ công trực tuyến; tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa',
    [percent(70)],
  ],
  ['90%', 'Tỷ lệ người dân có hồ sơ sức khỏe điện tử', [percent(90)]],
  [
    '30%',
    'Tỷ lệ dân số trưởng thành dùng dịch vụ tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa',
    [percent(30)],
  ],
  ['50%', 'Tỷ lệ dân số trưởng thành có sử dụng dịch vụ công trực tuyến', [percent(50)]],
  [
    '100%',
    'Tỷ lệ các xã, thị trấn, thôn, bản đang lõm sóng và đã có điện lưới quốc gia được phủ sóng băng rộng di động',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ hồ sơ tư liệu các di sản văn hóa Việt Nam đã được ghi danh, công nhận và xếp hạng được số hóa, hiện diện trên môi trường số',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ triển khai học bạ số đối với học sinh và bảng điểm số đối với sinh viên',
    [percent(100)],
  ],
  [
    '100%',
    'Tỷ lệ các bệnh viện, cơ sở khám chữa bệnh triển khai Sổ sức khỏe điện tử tích hợp trên ứng dụng VN eID',
    [percent(100)],
  ],
];

/** Every indicator that the 2030 strategy and the 2022 plan print as prose. */
const strategy: ProseCase[] = [
  [
    'Chỉ số chuyển đổi số Thành phố ≥ 0,75 và thuộc trong nhóm 03 tỉnh, thành phố dẫn đầu cả nước.',
    '≥ 0,75 và thuộc trong nhóm 03 tỉnh, thành phố dẫn đầu cả nước',
    [
      { comparator: 'atLeast', value: 0.75, unit: 'index' },
      { comparator: 'rankWithin', value: 3, unit: 'rank' },
    ],
  ],
  ['Tỷ lệ phủ sóng 5G cho người dân Thành phố trên địa bàn đạt 100%.', '100%', [percent(100)]],
  [
    '100% người sử dụng có khả năng truy cập băng thông rộng cố định với tốc độ trên 01 Gbit/s.',
    '100% người sử dụng có khả năng truy cập băng thông rộng cố định với tốc độ trên 01 Gbit/s',
    [percent(100), { comparator: 'moreThan', value: 1, unit: 'Gbit/s' }],
  ],
  [
    'Dịch vụ truy nhập Internet qua mạng thông tin di động 4G có tốc độ tải xuống trung bình tối thiểu 40Mbit/s, qua mạng thông tin di động 5G có tốc độ tải xuống trung bình tối thiểu 100Mbit/s.',
    '4G có tốc độ tải xuống trung bình tối thiểu 40Mbit/s, qua mạng thông tin di động 5G có tốc độ tải xuống trung bình tối thiểu 100Mbit/s',
    [
      { label: '4G', comparator: 'atLeast', value: 40, unit: 'Mbit/s' },
      { label: '5G', comparator: 'atLeast', value: 100, unit: 'Mbit/s' },
    ],
  ],
  ['100% mạng truyền số liệu chuyên dùng kết nối các cơ quan nhà nước.', '100%', [percent(100)]],
  [
    'Hoàn thiện Trung tâm dữ liệu, Trung tâm dữ liệu dự phòng Thành phố, triển khai kết nối, đồng bộ dữ liệu với Trung tâm dữ liệu quốc gia.',
    null,
    [words],
  ],
  [
    '100% thủ tục hành chính được tiếp nhận, giải quyết phi địa giới hành chính giữa trung ương và địa phương, giữa các cấp chính quyền.',
    '100%',
    [percent(100)],
  ],
  [
    '100% thủ tục hành chính liên quan đến đào tạo, nghiên cứu, sản xuất, kinh doanh được thực hiện trực tuyến.',
    '100%',
    [percent(100)],
  ],
  ['100% giao dịch hành chính thuộc diện “phi tiếp xúc”.', '100%', [percent(100)]],
  ['100% hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa.', '100%', [percent(100)]],
  [
    '100% dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện.',
    '100%',
    [percent(100)],
  ],
  ['Có ≥ 85% hồ sơ thủ tục hành chính xử lý trực tuyến.', '≥ 85%', [as('atLeast', 85)]],
  [
    'Có ≥ 70% hệ thống thông tin của Thành phố vận hành trên nền tảng điện toán đám mây.',
    '≥ 70%',
    [as('atLeast', 70)],
  ],
  [
    'Có ≥ 80% cơ sở dữ liệu của Thành phố được số hóa và liên thông tới Trung ương.',
    '≥ 80%',
    [as('atLeast', 80)],
  ],
  [
    'Có ≥ 85% dữ liệu của các ban, sở, ngành được tích hợp với nền tảng tích hợp, chia sẻ dữ liệu Thành phố (LGSP).',
    '≥ 85%',
    [as('atLeast', 85)],
  ],
  [
    '100% các cơ quan, đơn vị chính quyền kết nối, sử dụng nền tảng Hệ thống hội nghị trực tuyến Thành phố.',
    '100%',
    [percent(100)],
  ],
  [
    'Hoàn thiện Trung tâm giám sát, điều hành đô thị thông minh (IOC) của Thành phố.',
    null,
    [words],
  ],
  [
    'Quy mô kinh tế số chiếm từ 30% đến 40% GRDP.',
    'từ 30% đến 40%',
    [{ comparator: 'between', value: 30, max: 40, unit: '%' }],
  ],
  [
    'Phát triển mới ít nhất 02 Khu công nghệ số tập trung.',
    'ít nhất 02 Khu',
    [{ comparator: 'atLeast', value: 2, unit: 'count' }],
  ],
  [
    'Có ≥ 80% người dân (từ 14 tuổi trở lên) có tài khoản định danh điện tử (VneID).',
    '≥ 80%',
    [as('atLeast', 80)],
  ],
  [
    'Có ≥ 70% người dân trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân.',
    '≥ 70%',
    [as('atLeast', 70)],
  ],
  [
    'Thành phố Hồ Chí Minh thuộc nhóm 5 địa phương dẫn đầu về an toàn, an ninh không gian mạng.',
    'nhóm 5 địa phương dẫn đầu',
    [{ comparator: 'rankWithin', value: 5, unit: 'rank' }],
  ],
  [
    '100% hệ thống thông tin các cơ quan, tổ chức, doanh nghiệp đảm bảo an toàn thông tin theo cấp độ.',
    '100%',
    [percent(100)],
  ],
  [
    '100% hệ thống thông tin quan trọng được triển khai bảo đảm an toàn thông tin theo mô hình 4 lớp.',
    '100%',
    [percent(100)],
  ],
  [
    '100% hệ thống thông tin được triển khai giám sát an toàn, an ninh mạng và được kiểm tra, đánh giá thường xuyên.',
    '100%',
    [percent(100)],
  ],
];

const plan2022: ProseCase[] = [
  ['85% người dân có điện thoại thông minh.', '85%', [percent(85)]],
  ['70% hộ gia đình có đường Internet cáp quang băng rộng.', '70%', [percent(70)]],
  [
    'Tăng 10% tỷ lệ hồ sơ được xử lý trực tuyến trên tổng số hồ sơ được giải quyết (tính theo thủ tục hành chính được đưa vào trực tuyến) so với năm 2021.',
    'Tăng 10%',
    [{ ...as('increaseBy', 10), baseline: 'năm 2021' }],
  ],
  [
    '100% thủ tục hành chính trong Danh mục thủ tục hành chính đáp ứng yêu cầu thực hiện dịch vụ công trực tuyến mức độ 3, mức độ 4 trên địa bàn thành phố đã được Ủy ban nhân dân thành phố phê duyệt phải được áp dụng.',
    '100%',
    [percent(100)],
  ],
  [
    '100% sở, ban, ngành, Ủy ban nhân dân thành phố Thủ Đức, quận, huyện, Ủy ban nhân dân xã, phường, thị trấn thực hiện ứng dụng thanh toán điện tử trong giải quyết thủ tục hành chính.',
    '100%',
    [percent(100)],
  ],
  ['Kinh tế số đóng góp 15% GRDP Thành phố.', '15%', [percent(15)]],
];

describe('An indicator reads its target', () => {
  test.each(hanoi)('from its cell: %s · %s', (cell, title, targets) => {
    expect(readTargets(cell, title, { due })).toEqual({
      targets: targets.map(make),
      targetText: cell,
      unread: false,
    });
  });

  test.each([...strategy, ...plan2022])('from its own words: %s', (title, targetText, targets) => {
    expect(readTargets(null, title, { due })).toEqual({
      targets: targets.map(make),
      targetText,
      unread: false,
    });
  });

  test('and every one of the 46, 25 and 6 that the documents print', () => {
    expect([hanoi.length, strategy.length, plan2022.length]).toEqual([46, 25, 6]);
  });
});
