import type { WorkbookWriter } from './sheetWriter';

const TITLE = 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH TỈNH HÀ TĨNH NĂM 2023 - TỆP MẪU';
const WHAT_IS_REAL =
  'Theo Báo Hà Tĩnh (bài “Thấy gì từ bảng xếp hạng chỉ số CCHC của các địa phương, đơn vị?”, baohatinh.vn), tỷ lệ ' +
  'bình quân của ba khối (90,53%, 90,59% và 94,38%), các thứ hạng năm 2022 và năm 2023 mà bài báo nêu, các tiêu chí ' +
  'đạt 0 điểm từ 1 điểm trở lên cùng những nhận xét về lĩnh vực là số liệu thật; toàn bộ phần còn lại (bộ tiêu chí, ' +
  'điểm từng tiêu chí, chỉ số và thứ hạng bài báo không nêu) là số liệu minh họa.';

/** The first sheet: in one sentence, what is from the article and what is illustrative. */
export function addIntroduction(workbook: WorkbookWriter): void {
  const sheet = workbook.addSheet('Giới thiệu');
  sheet.columnWidths([3, 110]);
  sheet.page('landscape');
  sheet.text(2, 2, TITLE, { bold: true, size: 16 });
  sheet.rowHeight(2, 30);
  sheet.text(4, 2, WHAT_IS_REAL, { wrap: true, size: 13 });
  sheet.rowHeight(4, 100);
}
