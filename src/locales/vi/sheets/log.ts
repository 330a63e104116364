import type { LogTexts } from '../../../core/report/words/logTexts';
import { settingName } from '../../settingWords';
import type { SheetTexts } from '../../../core/report/words/sheetTexts';
import { dayAndTime } from '../../times';
import { settings } from '../settings';

export const log: LogTexts = {
  sheetName: 'Nhật ký',
  inSummary: 'Mỗi lần tính một dòng: thời gian, thiết lập, điểm và thứ hạng thay đổi',
  inHelp: 'Mỗi lần tính một dòng: điểm và thứ hạng nào đã đổi.',
  title: 'NHẬT KÝ TÍNH XẾP HẠNG',
  legend:
    'Mỗi lần tính là một dòng đậm, mới nhất ở trên; dưới đó là những gì đã thay đổi so với lần tính trước. Cột “Ghi chú” dành cho người dùng: nội dung ghi ở đó được giữ qua các lần tính.',
  headers: {
    time: 'Thời gian',
    kind: 'Loại',
    block: 'Khối',
    unit: 'Đơn vị',
    content: 'Nội dung',
    from: 'Từ',
    to: 'Thành',
    sheet: 'Trang nguồn',
    cell: 'Ô',
    rules: 'Cách tính',
    comment: 'Ghi chú',
  },
  kinds: {
    run: 'Lần tính',
    settings: 'Quy tắc',
    block: 'Khối',
    criterion: 'Tiêu chí',
    unit: 'Đơn vị',
    score: 'Điểm',
    rank: 'Thứ hạng',
    dropped: 'Đã lược',
  },
  counted: (blocks, units, ranked, stopped) =>
    `${blocks} khối, ${units} đơn vị${ranked === units ? '' : ` (${ranked} được xếp hạng)`}` +
    (stopped.length === 0 ? '.' : `; không xếp hạng vì có lỗi: ${stopped.join(', ')}.`),
  findings: (errors, warnings, infos) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý.`,
  firstRun: 'Lần tính đầu tiên được ghi lại.',
  nothingKept: 'Không so sánh được với lần tính trước: số liệu của lần đó không còn hoặc đã bị sửa.',
  changes: (before, counts) => {
    const parts = [
      ...(counts.settings === 0 ? [] : [`${counts.settings} quy tắc`]),
      ...(counts.blocks === 0 ? [] : [`${counts.blocks} khối`]),
      ...(counts.criteria === 0 ? [] : [`${counts.criteria} tiêu chí`]),
      ...(counts.units === 0 ? [] : [`${counts.units} đơn vị thêm hoặc bớt`]),
      ...(counts.scores === 0 ? [] : [`${counts.scores} điểm`]),
      ...(counts.indexes === 0 ? [] : [`${counts.indexes} chỉ số`]),
      ...(counts.ranks === 0 ? [] : [`${counts.ranks} thứ hạng`]),
    ];
    return `So với lần tính ${dayAndTime(before)}: ${parts.length === 0 ? 'không có thay đổi' : `thay đổi ${parts.join(', ')}`}.`;
  },
  replaced: (sheets) => `Thay ${sheets.length} trang kết quả của lần tính trước: ${sheets.join('; ')}.`,
  feedback: (renewed, removed) =>
    [
      ...(renewed === 0 ? [] : [`Đã cập nhật ${renewed} phiếu kết quả.`]),
      ...(removed === 0 ? [] : [`Đã bỏ ${removed} phiếu kết quả vì đơn vị không còn kết quả.`]),
    ].join(' '),
  settings: (keys) => `Thay đổi: ${keys.map((key) => settingName(settings, key)).join('; ')}`,
  blockAdded: 'Khối chưa có ở lần tính trước',
  blockRemoved: 'Khối không còn, hoặc không xếp hạng được lần này',
  unitAdded: 'Đơn vị chưa có ở lần tính trước (thứ hạng nay)',
  unitRemoved: 'Đơn vị không còn trong khối (thứ hạng trước)',
  criterionAdded: 'Tiêu chí thêm',
  criterionRemoved: 'Tiêu chí bỏ',
  maxChanged: 'Đổi điểm tối đa',
  weightChanged: 'Trọng số, hệ số thay đổi',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm phạt',
  scores: {
    notScored: 'chưa chấm',
    notApplicable: 'KAD',
    invalid: 'không phải số',
    absent: 'không có',
  },
  index: (from, to) => (from === to ? `Chỉ số vẫn ${to}` : `Chỉ số ${from} → ${to}`),
  more: (count) => `… và ${count} thay đổi khác`,
  dropped: (runs, lines) =>
    `Các lần tính từ thời điểm này trở về trước đã được lược bỏ: nhật ký giữ ${runs} lần tính, ${lines} dòng gần nhất`,
};

export const logData: SheetTexts['logData'] = {
  sheetName: 'Nhật ký (số liệu)',
  explanation:
    'Số liệu của lần tính gần nhất, dùng để trang Nhật ký so sánh ở lần tính sau. Không sửa: trang đã sửa sẽ không được dùng để so sánh.',
};
