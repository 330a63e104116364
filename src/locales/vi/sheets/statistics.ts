import { periodName } from '../periodName';
import type { StatisticsTexts } from '../../../core/report/words/sheetTexts';
import { numberTexts } from '../../numbers';

const { plain, points } = numberTexts('vi-VN');
const percent = (value: number) => `${plain(value)}%`;

export const statistics: StatisticsTexts = {
  sheetName: 'Thống kê',
  inSummary: 'Bình quân, cao nhất, thấp nhất; số đơn vị theo mức; khoảng cách giữa các đơn vị',
  inHelp:
    'Bình quân, cao nhất, thấp nhất của chỉ số, từng lĩnh vực và từng nhóm đơn vị; số đơn vị theo mức chỉ số; mỗi đơn vị cách đơn vị liền trên, liền dưới bao xa.',
  title: (year) =>
    `THỐNG KÊ KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  block: 'Khối',
  spreads: 'BÌNH QUÂN, CAO NHẤT, THẤP NHẤT',
  groups: 'BÌNH QUÂN TỪNG NHÓM ĐƠN VỊ',
  bands: 'SỐ ĐƠN VỊ THEO MỨC CHỈ SỐ',
  margins: 'KHOẢNG CÁCH GIỮA CÁC ĐƠN VỊ',
  rankedUnits: 'Số đơn vị xếp hạng',
  groupsNote:
    'Nhóm là huyện, cụm, vùng ghi cạnh tên đơn vị hoặc trong danh sách đơn vị; bình quân là trung bình chỉ số của các đơn vị được xếp hạng trong nhóm.',
  field: 'Lĩnh vực',
  index: 'Chỉ số chung',
  average: 'Bình quân (%)',
  deviation: 'Độ lệch chuẩn',
  range: 'Cao nhất trừ thấp nhất',
  highest: 'Cao nhất (%)',
  highestUnits: 'Đơn vị cao nhất',
  lowest: 'Thấp nhất (%)',
  lowestUnits: 'Đơn vị thấp nhất',
  previousAverage: (year) => `Bình quân ${periodName(year)} (%)`,
  change: 'Tăng/giảm (điểm phần trăm)',
  spreadsNote:
    'Tính trên các đơn vị được xếp hạng; bình quân kỳ trước tính trên mọi đơn vị của kỳ trước. Độ lệch chuẩn càng nhỏ, các đơn vị càng đồng đều.',
  units: (names, more) => names.join('; ') + (more === 0 ? '' : ` và ${plain(more)} đơn vị khác`),
  band: 'Mức chỉ số',
  bandName: ({ from, isAbove }, above) => {
    const bound = above?.from ?? null;
    if (from === null) {
      if (bound === null) return 'Mọi mức';
      return above?.isAbove === true ? `Từ ${percent(bound)} trở xuống` : `Dưới ${percent(bound)}`;
    }
    const start = `${isAbove ? 'Trên' : 'Từ'} ${percent(from)}`;
    if (bound === null) return isAbove ? start : `${start} trở lên`;
    return `${start} đến ${above?.isAbove === true ? '' : 'dưới '}${percent(bound)}`;
  },
  unitsInBand: 'Số đơn vị',
  previousUnits: (year) => `Số đơn vị ${periodName(year)}`,
  changeOfUnits: 'Tăng/giảm',
  distanceAbove: 'Cách đơn vị trên (điểm phần trăm)',
  pointsAbove: 'Điểm cần thêm',
  unitAbove: 'Đơn vị liền trên',
  distanceBelow: 'Cách đơn vị dưới (điểm phần trăm)',
  pointsBelow: 'Điểm có thể mất',
  unitBelow: 'Đơn vị liền dưới',
  close: 'Sát hạng',
  closeToAbove: 'sát hạng trên',
  closeToBelow: 'sát hạng dưới',
  closeToBoth: 'sát cả hai',
  step: (block, value) =>
    `${block}: bước chấm nhỏ nhất ${points(value)} điểm (mức chênh nhỏ nhất giữa hai đơn vị ở một tiêu chí không qua điều tra)`,
  ofRunNote:
    'Tên đơn vị cao nhất, thấp nhất, số đơn vị theo mức và khoảng cách giữa các đơn vị là của lần tính này; bình quân, cao nhất, thấp nhất, hạng và chỉ số thay đổi ngay khi sửa điểm. Sửa điểm xong thì tính lại.',
  marginsNote:
    'Điểm cần thêm: số điểm ít nhất để bằng đơn vị liền trên; điểm có thể mất: số điểm nhiều nhất mất đi mà vẫn giữ hạng, khi điểm của đơn vị khác không đổi.',
  closeNote:
    'Sát hạng: chênh nhỏ hơn bước chấm nhỏ nhất của khối, nên chỉ một điểm chấm khác đi là có thể đổi hạng.',
};
