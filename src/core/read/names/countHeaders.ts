import { nameKey } from './nameKey';
import { fold } from '../cells/text';

/**
 * Whether a header is that of a column that counts people, papers or days, by its words with their marks or typed without
 * any: `Tháng` and `THANG` are months, `Thang bảng lương` is none.
 */
export function countsThings(header: string): boolean {
  const [key, plain] = [nameKey(header), fold(header)];
  return (key === plain ? PLAIN : LETTERED).test(key);
}

const COUNTED =
  'phiếu,lượng,người,hồ sơ,văn bản,VB,biên bản,báo cáo,tiêu chí,đơn vị,xã,hộ,thủ tục,TTHC,nhiệm vụ,cuộc,lần,ngày,cán bộ,công chức,mẫu,lượt,điện thoại,sáng kiến,mô hình,giải pháp,đề tài,bằng khen,lỗi,vi phạm';
/** Behind `năm`: what was had then, no number of years. */
const THEN = 'trước,ngoái,nay,qua';
const WHOLE = 'dân số,diện tích,biên chế,ngày,tháng,quý,kỳ,năm,điện thoại,SĐT';

const LETTERED = countsIn(nameKey);
const PLAIN = countsIn(fold);

function countsIn(formOf: (words: string) => string): RegExp {
  const any = (words: string) => words.split(',').map(formOf).join('|');
  return new RegExp(
    `^(?:(?:${formOf('tổng')} )?${formOf('số')} (?:${any(COUNTED)})|(?:${any(WHOLE)})(?! (?:${any(THEN)})(?: |$)))(?: |$)`,
    'u',
  );
}
