import { countsThings } from './countHeaders';
import { nameKey } from './nameKey';
import { kindOfUnit } from './unitNames';
import { fold } from '../cells/text';

/**
 * Whether a row or column is called by what it says over all units, or beside them: `Toàn tỉnh`, `Năm 2024`, `Chênh lệch`,
 * `Số đơn vị đạt`. Its words are their letters and tone marks; typed without any marks they are compared without.
 */
export function isFigureOverAll(text: string): boolean {
  return is(text, 'overAll');
}

/**
 * Whether a text is known to be no unit: a figure over all units, a word for what stands beside scores (`Số liệu`,
 * `Cách tính`), or a mark without a letter or digit (`-`).
 */
export function isNoUnit(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, LONGEST)) || is(text, 'overAll') || is(text, 'beside');
}

/**
 * Whether a text, where nothing else says so, may well be a unit's name: it has a kind of unit, begins with a word for an
 * office or its sector (`Tỉnh đoàn`, `Y tế`), is one word (`VNPT`), or all its words begin with capitals (`A Lưới`). So may
 * one in small letters only, and one that begins like a formula.
 */
export function mayNameUnit(text: string): boolean {
  if (kindOfUnit(text) !== null) return true;
  if (NO_HEADER.test(text)) return true;
  if (isNoUnit(text) || text.length > LONGEST) return false;
  const key = nameKey(text);
  const isPlain = key === fold(text);
  const { office, column } = isPlain ? PLAIN : LETTERED;
  if (office.test(key)) return true;
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 1) return !column.has(key) && !countsThings(text);
  if (!words.some((word) => /^\p{Lu}/u.test(word))) return true;
  // All in capitals tells nothing, but for a few letters without marks: `BCH QS`.
  return (
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    (isPlain || words.some((word) => /\p{Ll}/u.test(word)))
  );
}

/**
 * Whether a text is an office's name by what it begins with: a kind of unit and more (`Sở Nội vụ`, not `Thành phố` alone),
 * or a word for an office or its sector (`Tỉnh đoàn`, `Y tế`).
 */
export function namesOffice(text: string): boolean {
  const key = nameKey(text);
  if (key.includes(' ') && kindOfUnit(text) !== null) return !KIND_ALONE.test(fold(text));
  if (NO_HEADER.test(text)) return true;
  if (isNoUnit(text) || text.length > LONGEST || COUNCIL.test(fold(text))) return false;
  return (key === fold(text) ? PLAIN : LETTERED).office.test(key);
}

/** Words for a kind of unit and no name of one. */
const KIND_ALONE = /^(?:ubnd )?(?:thanh pho|thi xa|thi tran|dac khu|cac .*)$/u;
/** The body that appraises. */
const COUNCIL = /^(?:hoi dong|ban chi dao|doan (?:kiem tra|tham dinh|danh gia))(?: |$)/u;

function is(text: string, what: 'overAll' | 'beside'): boolean {
  if (text.length > LONGEST || kindOfUnit(text) !== null) return false;
  const key = nameKey(text);
  return (key === fold(text) ? PLAIN : LETTERED)[what].test(key);
}

/** No name of a unit is longer. */
const LONGEST = 200;
/** No header begins with what would be a formula: a name that somebody typed so. */
const NO_HEADER = /^[=+@']/u;

/** A word behind which `…` stands may begin a longer text. */
const OVER_ALL =
  'toàn tỉnh…,toàn thành phố…,toàn ngành…,toàn khối…,toàn cụm…,toàn huyện…,toàn quốc,cả nước,cả tỉnh…,cả thành phố,cả khối,cả ngành,cả huyện,cấp tỉnh,bình quân…,BQ…,BQC,TB,TBC,ĐTB,trung bình chung…,điểm bình quân…,điểm trung bình…,mức bình quân…,mức trung bình…,điểm sàn…,điểm liệt…,điểm mất,cùng kỳ…,kỳ trước,năm trước…,năm ngoái…,năm 2…,mục tiêu,mục tiêu năm…,mục tiêu đề ra,kế hoạch,kế hoạch giao…,kế hoạch năm…,chỉ tiêu…,tổng hợp chung,tổng số…,số đơn vị…,số lượng đơn vị…,tỷ lệ…,tỉ lệ…,chênh lệch…,khoảng cách…,so với…,so sánh…,cộng khối…,cộng cụm…,cộng nhóm…,độ lệch chuẩn,trung vị,đơn vị dẫn đầu…,đơn vị cao nhất…,đơn vị thấp nhất…';
const BESIDE =
  'số…,cách tính…,mức độ…,trang,năm,tháng,quý,kỳ,ngày,văn bản số…,thực hiện…,kết quả…,tổng hợp,ghi chú…,người lập…,người tổng hợp…,đơn vị tính,minh chứng…,thứ tự,nguồn,nguồn số liệu…,nguồn dữ liệu…,nguồn minh chứng…,nguồn thông tin…,ý kiến…,nhận xét…,giải trình…,tài liệu…';
/** Words that name a column by themselves and no unit. */
const COLUMNS = 'loại,mức,mã,bảng,mục,thừa,thiếu,tăng,giảm,hạng,đạt,tổng,đợt,lần';
const OFFICES =
  'ban,văn phòng,VP,hội,đoàn,tỉnh đoàn,thành đoàn,huyện đoàn,mặt trận,liên minh,liên hiệp,công ty,tổng công ty,tổng cục,tập đoàn,quỹ,phòng,đội,khoa,học viện,đại học,cao đẳng,trung cấp,thôn,bản,khu,ủy ban,hạt,trạm,chi nhánh,chi bộ,đảng bộ,đảng ủy,tỉnh ủy,thành ủy,huyện ủy,cảng vụ,đài,điện lực,viễn thông,bưu chính,nhà,kiểm toán,kiểm lâm,quân sự,biên phòng,doanh nghiệp,hợp tác xã,lớp,ấp,buôn,làng,xóm,tổ dân phố,trường,viện,bệnh viện,trung tâm,nội vụ,y tế,tư pháp,tài chính,xây dựng,công thương,kế hoạch và đầu tư,giáo dục,nông nghiệp,khoa học và,văn hóa,ngoại vụ,du lịch,dân tộc,thông tin và,giao thông vận tải,lao động thương binh,tài nguyên và môi trường,thuế,kho bạc';

const LETTERED = formsOf(nameKey);
const PLAIN = formsOf(fold);

function formsOf(formOf: (words: string) => string) {
  const of = (words: string) =>
    words
      .split(',')
      .map((word) => `${formOf(word)}${word.endsWith('2…') ? '' : word.endsWith('…') ? '(?: |$)' : '$'}`)
      .join('|');
  const any = (words: string) => words.split(',').map(formOf).join('|');
  return {
    overAll: new RegExp(`^(?:${of(OVER_ALL)})`, 'u'),
    beside: new RegExp(`^(?:${of(BESIDE)})`, 'u'),
    column: new Set(COLUMNS.split(',').map(formOf)),
    office: new RegExp(`^(?:${any(OFFICES)})(?: |$)`, 'u'),
  };
}
