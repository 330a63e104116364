import { periodName, periodOfCode } from './periodName';
import type { Finding } from '../../core/findings';
import type { CoreTexts } from '../../core/report/words/texts';
import { numberTexts } from '../numbers';
import { saidOfRules, settingName } from '../settingWords';
import { grades } from './grades';
import { settings } from './settings';
import { announcement } from './announcement';
import { charts } from './charts';
import { live } from './live';
import { fields, moves } from './comparison';
import { feedback } from './feedback';
import { log, logData } from './log';
import { summary } from './summary';

const numbers = numberTexts('vi-VN');
const year = (value: number | null) => (value === null ? '' : ` ${periodName(value).toUpperCase()}`);
const ofYear = (value: number | null) => (value === null ? 'kỳ trước' : periodName(value));

export const core: CoreTexts = {
  language: 'vi',
  finding,
  severity: (severity) => ({ error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' })[severity],
  rules: (rules) => `Cách tính: ${saidOfRules(settings, rules)}.`,
  grades,
  block: (name) => `Khối: ${name}`,
  ownRules: (block, own) => `Riêng khối ${block}: ${own}`,
  weighted: (kind) =>
    kind === 'share'
      ? 'Chỉ số tính theo trọng số: điểm và điểm tối đa ghi ở đây chưa nhân trọng số.'
      : 'Điểm và điểm tối đa đã nhân hệ số.',
  hiddenCounted: (sheets, more) =>
    `Có tính cả dữ liệu đang ẩn ở các trang: ${sheets.map((name) => `“${name}”`).join(', ')}` +
    (more === 0 ? '' : ` và ${more} trang khác`),
  linksLeft: (rows) =>
    `Một trang tính chứa nhiều nhất 65.530 liên kết: ${numbers.plain(rows)} dòng cuối ghi địa chỉ ô, không có liên kết`,
  percent: numbers.percent,
  ranking: {
    sheetName: (block) => `Xếp hạng ${block}`,
    inSummary: 'Thứ hạng, chỉ số, so với năm trước, chỉ số từng lĩnh vực',
    inHelp: 'Hạng, điểm, chỉ số, so với năm trước, xếp loại và chỉ số từng lĩnh vực.',
    title: (value) => `XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year(value)}`,
    average: (percent, units) => `Bình quân chung của khối: ${percent} (${units} đơn vị được xếp hạng)`,
    rank: 'Hạng',
    unit: 'Đơn vị',
    points: 'Điểm đạt',
    maxPoints: 'Điểm tối đa',
    percent: 'Chỉ số (%)',
    previousRank: (value) => `Hạng ${ofYear(value)}`,
    previousPercent: (value) => `Chỉ số ${ofYear(value)} (%)`,
    change: 'Tăng/giảm bậc',
    rose: (places) => `▲ ${places}`,
    fell: (places) => `▼ ${places}`,
    unchanged: '= 0',
    notCompared: 'không so sánh',
    field: (name) => `${name} (%)`,
    note: 'Ghi chú',
    provisionalMark: 'Tạm tính',
    provisional: (blanks, fields) =>
      `Tạm tính: ${blanks} tiêu chí chưa chấm` +
      (fields.length === 0 ? '' : ` (${fields.map(({ name, count }) => `${name}: ${count}`).join('; ')})`),
    blanksLeftOut: (blanks) => `Bỏ khỏi cách tính ${blanks} tiêu chí chưa chấm`,
    provisionalUnits: (units) =>
      `Tạm tính: ${units} đơn vị còn tiêu chí chưa chấm (ghi chú “Tạm tính”, nền vàng)`,
    notRanked: 'Không xếp hạng',
    source: 'Nguồn',
  },
  matrix: {
    sheetName: (block) => `Ma trận ${block}`,
    inSummary: 'Điểm của mọi tiêu chí và đơn vị',
    inHelp: 'Điểm của mọi tiêu chí và đơn vị; ô đỏ là 0 điểm, ô xám là không áp dụng, ô cam là cần kiểm tra.',
    title: (value) => `MA TRẬN ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year(value)}`,
    legend:
      'Chú giải: nền đỏ, số đậm = đạt 0 điểm; ô trống nền vàng = chưa chấm; KAD = không áp dụng; × = không có trong bộ tiêu chí của đơn vị',
    noted: (cells, left) =>
      `Nền cam = có điều cần xem lại, đọc trong ghi chú của ô (${cells} ô)` +
      (left === 0 ? '' : `; ${left} ô khác không đủ chỗ ghi chú: xem trang “Kiểm tra dữ liệu”`),
    noteTitle: 'Kiểm tra dữ liệu',
    code: 'STT',
    field: 'Lĩnh vực',
    criterion: 'Tiêu chí',
    maxPoints: 'Điểm tối đa',
    share: 'Trọng số (%)',
    factor: 'Hệ số',
    fieldShare: 'Trọng số lĩnh vực (%)',
    notApplicable: 'KAD',
    absent: '×',
  },
  zeroScores: {
    sheetName: 'Tiêu chí 0 điểm',
    inSummary: 'Tiêu chí đạt 0 điểm, điểm mất và hạng nếu đạt đủ điểm',
    inHelp: 'Các tiêu chí đạt 0 điểm, mất nhiều điểm nhất xếp trước, và hạng nếu đạt đủ điểm.',
    title: (value) => `TIÊU CHÍ ĐẠT 0 ĐIỂM${year(value)}`,
    threshold: (points, below) =>
      `Nêu tiêu chí có điểm tối đa từ ${numbers.plain(points)} điểm` +
      (below === 0 ? '' : `; còn ${below} tiêu chí dưới mức này đạt 0 điểm, xem các trang Ma trận`),
    none: 'Không có tiêu chí nào đạt 0 điểm ở mức này.',
    block: 'Khối',
    unit: 'Đơn vị',
    field: 'Lĩnh vực',
    code: 'STT',
    criterion: 'Tiêu chí',
    score: 'Điểm đạt',
    obtained: (maxPoints) => `0/${numbers.plain(maxPoints)}`,
    lostPoints: 'Điểm mất',
    lostPercent: 'Mất của chỉ số (điểm phần trăm)',
    rank: 'Hạng',
    rankIfMet: 'Hạng nếu đạt',
    rankIfMetNote:
      'Hạng nếu đạt: hạng của đơn vị nếu tiêu chí này đạt đủ điểm, các điểm khác và các đơn vị khác giữ nguyên',
    sheet: 'Trang nguồn',
    cell: 'Ô',
  },
  announcement,
  charts,
  live,
  fields,
  moves,
  summary,
  log,
  logData,
  feedback,
  signatures: {
    placeAndDate: feedback.placeAndDate,
    preparedBy: 'NGƯỜI LẬP BIỂU',
    approvedBy: feedback.approvedBy,
    signHere: feedback.signHere,
  },
  findings: {
    sheetName: 'Kiểm tra dữ liệu',
    inSummary: 'Những điều cần xem lại trong dữ liệu, kèm ô',
    inHelp: 'Những ô cần xem lại.',
    title: 'KIỂM TRA DỮ LIỆU',
    none: 'Không phát hiện vấn đề nào.',
    severity: 'Mức độ',
    code: 'Mã',
    message: 'Nội dung và cách xử lý',
    block: 'Khối',
    sheet: 'Trang',
    cell: 'Ô',
  },
};

function finding({ code, params, severity }: Finding): string {
  const text = (key: string) => params[key] ?? '';
  const number = (key: string) => numbers.plain(Number(text(key)));
  const criterion = `tiêu chí ${text('code') === '' ? '' : `${text('code')} `}“${text('name')}”`;
  const owner = params['unit'] === undefined ? '' : `${text('unit')}: `;
  const ofCriterion = params['name'] === undefined ? '' : ` của ${criterion}`;
  const says = params['text'] === undefined ? '' : ` (đang ghi “${text('text')}”)`;
  switch (code) {
    case 'unit-name-missing':
      return `Phiếu không có dòng “Đơn vị: …”, lấy tên trang “${text('unit')}” làm tên đơn vị. Nếu chưa đúng, thêm dòng “Đơn vị: …” phía trên bảng.`;
    case 'max-missing':
      return `Không đọc được điểm tối đa của ${criterion}. Ghi điểm tối đa là một số lớn hơn 0.`;
    case 'criterion-number-missing':
      return `Dòng “${text('name')}” có điểm tối đa nhưng không có số thứ tự${severity === 'error' ? ' nên chưa biết thuộc lĩnh vực nào' : `; được tính là tiêu chí thuộc mục ${text('parent')}`}. Điền số thứ tự, hoặc xóa điểm tối đa nếu đây không phải tiêu chí.`;
    case 'score-not-a-number':
      return params['unit'] === undefined
        ? `“${text('text')}” không phải là điểm. Sửa thành số.`
        : `${text('unit')}: điểm của ${criterion} không phải là số${says}. Sửa thành số, để trống nếu chưa chấm, hoặc ghi “Không áp dụng”.`;
    case 'score-above-max':
      if (params['apart'] === 'own')
        return `${text('unit')}: điểm thưởng hoặc điểm trừ ${number('score')}, quá điểm tối đa ${number('max')} đã ghi cho điểm này. Điểm vẫn được tính; kiểm tra lại.`;
      if (params['most'] !== undefined)
        return `${text('unit')}: ${text('apart') === 'penalty' ? 'điểm trừ' : 'điểm thưởng'} ${number('score')} cao hơn hẳn các đơn vị khác trong khối (nhiều nhất ${number('most')}). Điểm vẫn được tính; kiểm tra lại (có thể sai dấu thập phân).`;
      if (params['apart'] !== undefined)
        return `${text('unit')}: ${text('apart') === 'penalty' ? 'điểm trừ' : 'điểm thưởng'} ${number('score')} quá lớn so với tổng điểm tối đa ${number('max')} của các tiêu chí. Điểm vẫn được tính; kiểm tra lại (có thể sai dấu thập phân).`;
      return `${text('unit')}: ${criterion} được ${number('score')} điểm, quá điểm tối đa ${number('max')}. Sửa điểm hoặc điểm tối đa.`;
    case 'score-negative':
      return `${text('unit')}: ${criterion} có điểm âm (${number('score')}). Điểm trừ ghi ở dòng “Điểm phạt” hoặc cột “Điểm bị trừ”.`;
    case 'score-blank':
      if (params['apart'] !== undefined)
        return `${text('unit')}: dòng ${text('apart') === 'penalty' ? 'điểm trừ' : 'điểm thưởng'} có ${number('score')} điểm ở cột này nhưng để trống ở cột điểm dùng để tính, nên không được tính. Điền điểm vào cột đó (0 nếu không được tính).`;
      return `${text('unit')}: ${text('count')} tiêu chí chưa chấm (ô đầu tiên ở đây). ${{ unranked: 'Đơn vị chưa được xếp hạng cho đến khi chấm đủ', skip: 'Các tiêu chí này được bỏ khỏi cách tính' }[text('treatment')] ?? 'Kết quả của đơn vị là tạm tính'}; chưa chấm khác với 0 điểm.`;
    case 'self-score-used':
      return `${text('unit')}: ${text('count')} tiêu chí chưa có điểm thẩm định nên dùng điểm tự chấm (ô đầu tiên ở đây).`;
    case 'duplicate-unit':
      return `${text('unit')} có điểm ở hai nơi (nơi kia: ${text('other')}). Giữ lại một, đổi tên hoặc xóa trang thừa.`;
    case 'duplicate-criterion':
      return `${criterion} xuất hiện hai lần trong bảng. Kiểm tra số thứ tự (Excel có thể đã đổi 1.10 thành 1.1).`;
    case 'criterion-missing':
      return `${text('unit')}: thiếu ${criterion} so với bộ tiêu chí của khối. Chỉ số được tính trên các tiêu chí đang có.`;
    case 'criterion-unknown':
      return `${text('unit')}: ${criterion} không có trong bộ tiêu chí chung của khối. Vẫn tính; kiểm tra số thứ tự và tên.`;
    case 'max-differs':
      return `${text('unit')}: điểm tối đa của ${criterion} là ${number('max')}, các đơn vị khác là ${number('expected')}. Kiểm tra điểm tối đa.`;
    case 'maxima-differ':
      return `“${text('name')}”: tiêu đề ghi điểm tối đa ${number('max')}, dòng điểm tối đa ghi ${number('other')}. Cách tính dùng số ở tiêu đề; sửa cho hai chỗ giống nhau.`;
    case 'fields-assumed':
      return (
        {
          title: `Tiêu đề “${text('name')}” trùm lên mọi cột điểm nên được coi là tên chung của bảng; các tiêu đề ngay bên dưới là lĩnh vực. Nếu đây là một lĩnh vực, đánh số cho tiêu đề và các tiêu chí, ví dụ “I.” và “I.1”.`,
          names: `Các tiêu đề bên dưới “${text('name')}” mang tên lĩnh vực nên được đọc là lĩnh vực, “${text('name')}” chỉ là nhóm. Nếu chưa đúng, đánh số lĩnh vực và tiêu chí, ví dụ “I.” và “I.1”.`,
          numbers: `Các tiêu chí như “${text('name')}” đánh số theo lĩnh vực nhưng phía trên không có tiêu đề lĩnh vực nên mỗi cột được coi là một lĩnh vực. Thêm một dòng tiêu đề lĩnh vực phía trên.`,
          maxima: `Các cột bên dưới “${text('name')}” không có điểm tối đa nên không được tính riêng; điểm lấy ở cột của chính mục này. Để tính theo từng tiêu chí, thêm một dòng “Điểm tối đa” dưới tiêu đề.`,
        }[text('by')] ?? ''
      );
    case 'total-differs':
      return `Dòng tổng ghi điểm tối đa ${number('stated')}, cộng các tiêu chí được ${number('sum')}. Cách tính dùng tổng của các tiêu chí.`;
    case 'subtotal-differs':
      return `Điểm tối đa của mục ${text('code')} “${text('name')}” ghi ${number('stated')}, cộng các tiêu chí con được ${number('sum')}. Cách tính dùng các tiêu chí con.`;
    case 'weights-unusable': {
      const stands =
        params['text'] === undefined || text('text') === '' ? '' : ` (đang ghi “${text('text')}”)`;
      const of =
        text('name') === '' ? '' : ` của ${text('code') === '' ? '' : `${text('code')} `}“${text('name')}”`;
      const why: Readonly<Record<string, string>> = {
        empty: 'Bảng có cột trọng số, hệ số nhưng chưa ghi số nào. Điền đủ, hoặc xóa cột nếu không dùng.',
        missing: `Thiếu trọng số, hệ số${of}, trong khi tiêu chí khác có. Điền đủ cho mọi tiêu chí, hoặc chỉ ghi ở các lĩnh vực.`,
        unreadable: `Trọng số, hệ số${of} không phải là số${stands}. Sửa thành số, ví dụ 15% hoặc 2.`,
        negative: `Trọng số, hệ số${of} là số âm${stands}. Sửa thành số lớn hơn 0.`,
        zero: `Trọng số, hệ số${of} bằng 0 nên điểm không được tính. Ghi số lớn hơn 0; nếu không đánh giá, bỏ dòng này hoặc ghi “Không áp dụng” ở điểm.`,
        mixed: `Trọng số, hệ số${of} ghi khác cách với các dòng còn lại${stands}. Ghi cùng một cách: toàn trọng số (tổng 100% hoặc 1) hoặc toàn hệ số.`,
        columns: `Có hai cột trọng số, hệ số cùng ghi số ở một dòng${of}. Giữ lại một.`,
        levels: `Trọng số, hệ số${of} không khớp với các cấp khác${stands}: trọng số của mục phải bằng tổng các tiêu chí con, hoặc các tiêu chí con của mỗi lĩnh vực cộng lại đủ 100%. Sửa lại, hoặc chỉ ghi ở một cấp (lĩnh vực hoặc tiêu chí chấm điểm).`,
        row: `Có trọng số, hệ số ở dòng không phải tiêu chí chấm điểm (“${text('name')}”)${stands}. Xóa, hoặc ghi đúng dòng tiêu chí.`,
        units: `Trọng số, hệ số khác nhau giữa các đơn vị trong bảng${stands}. Trong một khối, mỗi lĩnh vực chỉ có một trọng số.`,
        line: `Ô này ghi trọng số, hệ số (“${text('text')}”) nhưng không rõ của tiêu chí, lĩnh vực nào trong bảng. Ghi trọng số ngay sau tên từng lĩnh vực hoặc trong một cột, một dòng “Trọng số”; nếu không dùng, xóa ô này.`,
        said: `Ô này nói đến trọng số, hệ số (“${text('text')}”) nhưng bảng không có trọng số nào được tính. Nếu phải tính, ghi trọng số ngay sau tên từng lĩnh vực hoặc trong một cột, một dòng “Trọng số”.`,
        bare: `Các tỷ lệ ở đây cộng lại đủ 100% (“${text('text')}”…) nhưng không nói là gì nên không được tính. Nếu là trọng số, ghi rõ chữ “trọng số”, ví dụ “trọng số 20%”.`,
        other: `Ô này ghi trọng số, hệ số khác (“${text('text')}”) với trọng số trong bảng. Cách tính dùng trọng số trong bảng; kiểm tra lại.`,
        totals: `Bảng này chỉ có tổng điểm nên không tính được trọng số, hệ số${stands}. Ghi điểm của từng lĩnh vực cùng điểm tối đa, hoặc xóa trọng số nếu tổng điểm đã tính rồi.`,
      };
      const isSaid = ['said', 'bare', 'other'].includes(text('why'));
      return `${why[text('why')] ?? ''}${isSaid ? '' : ' Khối chưa được xếp hạng.'}`;
    }
    case 'weights-differ':
      return `${text('unit')}: trọng số, hệ số của “${text('name')}” là ${text('stated')}, ở phiếu của đơn vị khác là ${text('expected')}. Sửa cho thống nhất; khối chưa được xếp hạng.`;
    case 'weights-not-whole':
      return `Các trọng số (${text('count')} mục) cộng lại được ${number('sum')}%, không phải 100%. Chỉ số được chia cho tổng trọng số đã ghi; kiểm tra lại.`;
    case 'weighted-score-differs':
      return `${text('unit')}: điểm đã tính trọng số, hệ số của ${criterion} ghi ${number('stated')}, tính lại được ${number('sum')} (${text('count')} ô như vậy). Cách tính dùng điểm và trọng số; kiểm tra lại cột này.`;
    case 'number-repaired':
      return `Số thứ tự “${text('old')}” của tiêu chí “${text('name')}” được đọc là ${text('new')} theo các dòng liền kề (Excel đã đổi số hoặc đổi thành ngày). Nhập lại ${text('new')} dưới dạng văn bản.`;
    case 'number-repeated':
      return `Số thứ tự ${text('code')} đứng ở hai chỗ: “${text('other')}” (ô ${text('cell')}) và “${text('name')}”. Cả hai đều được tính; sửa một số cho đúng.`;
    case 'number-is-date':
      return `Ô số thứ tự của “${text('name')}” là ngày ${text('text')} (Excel đã đổi thành ngày) và không khớp với các dòng liền kề. Nhập lại số thứ tự dưới dạng văn bản, ví dụ '1.2.`;
    case 'cell-is-date':
      return text('read') === 'text'
        ? `Excel đã đổi nội dung của ô này thành ngày; phần bổ trợ đọc là “${text('text')}” như ô đang hiển thị. Nếu chưa đúng, định dạng ô là Văn bản (Text) rồi nhập lại.`
        : `Ô này phải là số nhưng Excel đã đổi thành ngày (${text('text')}) nên không dùng được. Định dạng ô là Số (Number) rồi nhập lại.`;
    case 'name-is-number':
      return `Tên đơn vị là số “${text('text')}”. Nếu đây là tên bị Excel đổi (ví dụ 10/1), định dạng ô là Văn bản (Text) rồi nhập lại tên.`;
    case 'column-unread':
      if (params['column'] !== undefined) {
        if (text('counts') === 'true') {
          return `Cột ${text('column')} không có tiêu đề riêng nhưng có ${text('count')} số; được tính là thuộc tiêu đề bên trái. Ghi tiêu đề cho cột, hoặc kiểm tra xem có mất tiêu đề không.`;
        }
        return `Cột ${text('column')} ${text('header') === '' ? 'không có tiêu đề' : `(“${text('header')}”)`} có ${text('count')} số nhưng không rõ là điểm gì nên không được tính. Sửa tiêu đề cột (ví dụ “Điểm thẩm định”), hoặc chỉ cách đọc ở mục Dữ liệu.`;
      }
      return `Cột “${text('text')}” có số nhưng không rõ là điểm của tiêu chí nào, hoặc không có điểm tối đa, nên không được tính. Ghi tiêu đề và điểm tối đa của cột, hoặc ghi “Ghi chú” nếu không phải điểm.`;
    case 'row-unread':
      return `Dòng “${text('text')}” nằm giữa các đơn vị nhưng không có tên đơn vị đọc được, không có số thứ tự hoặc không có điểm bằng số nên không được đọc. Nếu là đơn vị, ghi tên, số thứ tự và điểm.`;
    case 'tables-compete':
      if (text('why') === 'whole')
        return `Khối “${text('block')}” được tính theo bảng ở trang “${text('other')}”, nơi có đủ đơn vị của khối; phiếu ở trang “${text('sheet')}” có cùng chỉ số nên chỉ để đối chiếu. Nếu cần tính theo từng tiêu chí, bổ sung phiếu của các đơn vị còn lại.`;
      return `Trang “${text('sheet')}” và trang “${text('other')}” cùng có bảng điểm của khối “${text('block')}” nhưng số liệu khác nhau; kết quả dùng trang “${text('other')}”${text('why') === 'title' ? ' theo tiêu đề (chính thức hoặc dự thảo)' : ' vì đứng trước'}. Nếu chưa đúng, bỏ qua trang “${text('other')}” ở mục Dữ liệu.`;
    case 'printed-sum-differs':
      return `${text('unit')}: bảng ghi tổng ${number('stated')} điểm, cộng ${text('of') === 'points' ? 'cột điểm bên cạnh với điểm thưởng, điểm trừ' : 'điểm thẩm định và điều tra XHH (cùng điểm thưởng, điểm trừ)'} được ${number('sum')}. Kết quả dùng tổng đã ghi; kiểm tra lại các cột.`;
    case 'survey-apart':
      return `Trang “${text('sheet')}” chỉ có điểm điều tra XHH của các đơn vị đã có điểm ở trang khác; điểm này không được cộng vào. Nếu cần cộng, chép thành một cột “Điểm điều tra XHH” cạnh điểm thẩm định.`;
    case 'table-not-numbered':
      return `Các tiêu chí không có số thứ tự; cấp của tiêu chí được suy từ ${{ indentation: 'khoảng thụt đầu dòng', capitals: 'chữ in hoa', headings: 'các mục có số thứ tự phía trên', none: 'thứ tự dòng (mỗi dòng có điểm tối đa là một lĩnh vực)' }[text('by')] ?? ''}. Kiểm tra lại, tốt nhất là thêm cột STT.`;
    case 'score-is-date':
      return `${owner}ô điểm${ofCriterion} là ngày ${text('text')} (Excel đã đổi thành ngày). Nhập lại điểm và đặt định dạng ô là số.`;
    case 'score-as-percent':
      return severity === 'error'
        ? `${owner}ô điểm${ofCriterion} ghi tỷ lệ ${text('text')} trong cột điểm. Nhập số điểm.`
        : `Cả cột điểm ghi tỷ lệ phần trăm (${text('count')} ô, ô đầu ${text('text')}); điểm được tính bằng tỷ lệ nhân điểm tối đa. Nếu chưa đúng, nhập số điểm.`;
    case 'score-max-differs':
      return `${owner}ô điểm${ofCriterion} ghi “${text('text')}”, khác điểm tối đa ${number('max')} của tiêu chí. Chỉ ghi số điểm, hoặc sửa điểm tối đa.`;
    case 'number-ambiguous':
      if (text('as') === 'percent')
        return `“${text('text')}” không ghi là tỷ lệ phần trăm nhưng mọi số trong cột chỉ số này đều nhỏ như vậy nên được đọc là ${number('value')}% (${text('count')} ô). Định dạng ô là phần trăm, hoặc nhập lại nếu chưa đúng.`;
      return `“${text('text')}” có thể hiểu theo hai cách, được đọc là ${number('value')} (${text('count')} ô như vậy trong cột). Nhập lại dưới dạng số nếu chưa đúng.`;
    case 'formula-not-calculated':
      return `${owner}công thức${ofCriterion} ở ô này chưa được tính. Mở tệp bằng Excel, lưu lại rồi tính xếp hạng.`;
    case 'scores-identical':
      return `${text('unit')}: điểm của cả ${text('count')} tiêu chí giống hệt ${text('other')} (${text('place')}). Kiểm tra xem phiếu có bị sao chép từ đơn vị kia không.`;
    case 'subtotal-score-differs':
      return `${text('unit')}: mục ${text('code')} “${text('name')}” ghi ${number('stated')} điểm, cộng các tiêu chí con được ${number('sum')}. Cách tính dùng các tiêu chí con.`;
    case 'total-score-differs':
      return `${text('unit')}: dòng tổng ghi ${number('stated')} điểm, cộng các tiêu chí được ${number('sum')}. Cách tính dùng tổng của các tiêu chí.`;
    case 'score-on-parent':
      return `${text('unit')}: mục ${text('code')} “${text('name')}” ghi ${number('stated')} điểm nhưng các tiêu chí con chưa có điểm. Điểm của mục không được tính; nhập điểm cho từng tiêu chí con.`;
    case 'score-beside-option':
      return `Có điểm ở dòng phương án “${text('option')}” nhưng ${criterion} thì để trống. Điểm ở dòng phương án không được tính; nhập điểm vào dòng tiêu chí.`;
    case 'field-max-missing':
      return `Không đọc được điểm tối đa của lĩnh vực “${text('field')}” (${text('count')} lĩnh vực như vậy) nên chỉ xếp hạng theo tổng điểm. Ghi điểm tối đa vào tiêu đề, ví dụ “… (10 điểm)”, hoặc thêm một dòng điểm tối đa dưới tiêu đề.`;
    case 'scale-assumed':
      return `Bảng (${text('count')} đơn vị) không ghi điểm tối đa; chỉ số được tính theo thang điểm ${number('scale')}. Ghi “thang điểm …” phía trên bảng hoặc thêm cột “Điểm tối đa”.`;
    case 'stated-total-differs':
      return `${text('unit')}: bảng ghi ${{ points: 'tổng điểm', percent: 'chỉ số (%)', rank: 'hạng' }[text('what')] ?? ''} ${number('stated')}, tính từ điểm được ${number('computed')}. Kết quả dùng số tính được; kiểm tra lại bảng.`;
    case 'unit-name-from-letterhead':
      return `Phiếu không có dòng “Đơn vị: …”, lấy tên cơ quan ở góc trên bên trái “${text('unit')}” làm tên đơn vị. Nếu chưa đúng, thêm dòng “Đơn vị: …” phía trên bảng.`;
    case 'unit-without-scores':
      if (text('from') === 'table')
        return `${text('unit')} chỉ có trong bảng ở trang “${text('sheet')}”; khối này được tính theo bảng, phiếu khác nên đơn vị không có trong kết quả. Bổ sung phiếu điểm của đơn vị, hoặc bỏ qua các phiếu khác của khối ở mục Dữ liệu để tính theo bảng.`;
      if (text('from') === 'undated')
        return `${text('unit')}${Number(text('count')) > 1 ? ` (và ${numbers.plain(Number(text('count')) - 1)} đơn vị khác)` : ''} chỉ có trong bảng không ghi năm ở trang “${text('sheet')}” nên không có trong kết quả. Ghi “NĂM …” vào tiêu đề của bảng, hoặc bổ sung phiếu điểm của đơn vị.`;
      return `${text('unit')} có trong danh mục đơn vị nhưng không có điểm. Bổ sung phiếu điểm, hoặc xóa khỏi danh mục.`;
    case 'line-unused':
      return text('kind') === 'unit'
        ? `Phía trên bảng có hai dòng đơn vị: bảng được tính cho “${text('used')}”, không phải “${text('unit')}”; ${text('unit')} không có điểm. Mỗi phiếu chỉ ghi một đơn vị.`
        : `Phía trên bảng có hai dòng khối: kết quả dùng “${text('used')}”, không dùng “${text('text')}”. Chỉ ghi một khối cho mỗi bảng.`;
    case 'unit-not-listed':
      return `${text('unit')} có điểm nhưng không có trong danh mục đơn vị. Kiểm tra tên, hoặc bổ sung vào danh mục (kể cả tên viết tắt, tên cũ).`;
    case 'block-guessed':
      return severity === 'warning'
        ? `Bảng không ghi khối của ${text('unit')}${Number(text('count')) > 1 ? ` (và ${numbers.plain(Number(text('count')) - 1)} đơn vị khác)` : ''}, trong khi các đơn vị khác có ghi; được xếp vào khối “${text('block')}” theo tên đơn vị. Ghi rõ khối của đơn vị.`
        : `Khối “${text('block')}” (${text('count')} đơn vị) được suy từ tên đơn vị. Để chắc chắn, thêm dòng “Khối: …” phía trên bảng.`;
    case 'old-font-code':
      return `Trang “${text('sheet')}” viết bằng bảng mã cũ ${text('fontCode') === 'VNI' ? 'VNI (phông VNI-…)' : 'TCVN3 (ABC, phông .Vn…)'}. ${numbers.plain(Number(text('count')))} ô đã được đọc theo mã này, ví dụ “${text('text')}” là “${text('name')}”; trang không bị sửa. Nên chuyển trang sang Unicode (bộ gõ UniKey: Ctrl+Shift+F6) để tên hiện đúng ở mọi nơi.`;
    case 'period-not-used': {
      const periods = text('period').split('\n').map(periodOfCode).join('; ');
      const rest =
        text('partly') === 'true' ? '' : ' Nếu cần tính theo trang này, bỏ qua các trang khác ở mục Dữ liệu.';
      const counts = text('counts') === '' ? '' : `tính theo ${periodOfCode(text('counts'))} và `;
      const compared = text('compared') === '' ? 'kỳ liền trước cùng loại' : periodOfCode(text('compared'));
      return `Trang “${text('sheet')}”: số liệu ${periods} không được dùng. Kết quả ${counts}chỉ so sánh với ${compared}.${rest}`;
    }
    case 'year-missing':
      return `Không thấy năm trong tiêu đề của trang “${text('sheet')}”. Ghi “NĂM …” vào tiêu đề để so sánh được giữa các năm.`;
    case 'hidden-rows-read': {
      const rows = text('rows') === '' ? [] : [`hàng ${text('rows')}`];
      const columns = text('columns') === '' ? [] : [`cột ${text('columns')}`];
      return `Trang “${text('sheet')}” đang ẩn ${[...rows, ...columns].join(' và ')}; điểm ở đó vẫn được tính. Bỏ ẩn để kiểm tra; xóa đi nếu không dùng.`;
    }
    case 'hidden-sheet-read':
      return `Trang “${text('sheet')}” đang ẩn nhưng vẫn được đọc.`;
    case 'hidden-sheet-skipped':
      return `Trang “${text('sheet')}” đang ẩn nên không được đọc (theo quy tắc đã chọn).`;
    case 'setting-unused':
      return `Quy tắc “${settingName(settings, text('key'))}” (${text('key')}) nêu ${quoted(text('value'))} nhưng tệp này không có tên đó nên không có tác dụng. Sửa lại cho đúng tên, hoặc bỏ đi.`;
    case 'name-similar':
      if (params['kind'] === 'block')
        return `Tên khối “${text('name')}” gần giống “${text('like')}” nhưng là hai khối, xếp hạng riêng. Nếu là một khối, ghi tên giống nhau trong bảng; nếu khác nhau thì bỏ qua.`;
      return `${text('kind') === 'field' ? 'Tên lĩnh vực' : 'Tên đơn vị'} “${text('name')}” gần giống “${text('like')}”. Nếu là một, khai báo “${text('name')}” là tên khác của “${text('like')}” trong thẻ Quy tắc; nếu khác nhau thì bỏ qua.`;
    case 'survey-max-missing':
      return `${text('unit')} (${text('count')} đơn vị như vậy): không rõ điểm tối đa của phần điều tra XHH nên quy đổi cả tổng điểm, kể cả điểm điều tra. Ghi điểm tối đa vào tiêu đề cột, ví dụ “Điểm điều tra XHH (20 điểm)”.`;
    case 'sheet-passed-over':
      return `Trang “${text('sheet')}” không có bảng điểm nên được bỏ qua.`;
    case 'sheet-without-scores':
      return `Trang “${text('sheet')}” giống phiếu chấm điểm (${lookOf(text('why'), text('unit'))}) nhưng không đọc được điểm nào nên không có trong kết quả. Kiểm tra dòng tiêu đề cột (Tiêu chí, Điểm tối đa, Điểm thẩm định), hoặc chọn bỏ qua trang này ở mục Dữ liệu.`;
    case 'unit-gone':
      return text('all') === 'true'
        ? `${text('count')} đơn vị${text('block') === '' ? '' : ` của khối “${text('block')}”`} có trong ${periodOfCode(text('year'))} (đầu tiên: ${text('unit')}), năm nay không đơn vị nào có điểm.`
        : `${text('unit')} có ${text('from') === 'lastRun' ? 'trong lần tính trước' : `trong ${periodOfCode(text('year'))}`} nhưng nay không có điểm. Kiểm tra phiếu của đơn vị; nếu đơn vị đã đổi tên hoặc sáp nhập, ghi “Tên cũ” trong danh mục đơn vị.`;
    case 'numbers-unread':
      return `Dòng ${text('row')}${text('text') === '' ? '' : ` (“${text('text')}”)`} có số (${text('value')}) nhưng không phải tiêu chí, đơn vị hay dòng tổng nên không được tính. Sửa số thứ tự hoặc tên của dòng nếu cần tính.`;
    case 'stage-missing':
      if (text('of') === 'field') {
        return `Lĩnh vực “${text('unit')}” không có cột ${roleName(text('role'))}, trong khi các lĩnh vực khác của bảng có. Kiểm tra tiêu đề cột.`;
      }
      return text('whole') === 'true'
        ? `${text('unit')}: không có ${roleName(text('role'))}, trong khi các đơn vị khác của khối có (${text('count')} tiêu chí). Kiểm tra tiêu đề cột và số liệu.`
        : `${text('unit')}: ${text('count')} tiêu chí không có ${roleName(text('role'))} mà các đơn vị khác của khối có (ô đầu tiên ở đây). Kiểm tra lại.`;
    case 'figure-unread':
      if (text('unit') === '')
        return `Lĩnh vực “${text('field')}” của bảng này không có số liệu nào dùng được dưới tiêu đề, trong khi các lĩnh vực khác có; không so sánh được lĩnh vực này. Điền số liệu, hoặc xóa cột.`;
      return `${text('unit')}: ô ${roleName(text('role'))}${text('field') === '' ? '' : ` lĩnh vực “${text('field')}”`} để trống hoặc không phải là số dùng được, trong khi các đơn vị khác có số; không so sánh được số này. Sửa lại cho đúng.`;
    case 'numbering-broken':
      if (text('kind') === 'parent') {
        return `Tiêu chí ${text('after')} không có mục ${text('before')} ở phía trên nên được tính là một lĩnh vực riêng. Kiểm tra xem có mất dòng nào không.`;
      }
      return text('kind') === 'gap'
        ? `Số thứ tự của các đơn vị nhảy từ ${text('before')} sang ${text('after')}. Kiểm tra xem có thiếu đơn vị nào không.`
        : `Số thứ tự của các đơn vị bắt đầu lại từ ${text('after')} mà phía trên không có dòng tên khối; các đơn vị được tính chung một khối. Ghi tên khối nếu đây là khối khác.`;
    case 'block-of-one':
      return `${text('unit')} là đơn vị duy nhất của khối “${text('block')}”, trong khi ${text('count')} đơn vị có cùng bộ tiêu chí ở khối “${text('other')}”. Kiểm tra tên khối.`;
    case 'block-from-row':
      return `Dòng “${text('block')}” được hiểu là tên khối của ${text('count')} đơn vị phía dưới. Nếu không phải, xóa dòng này hoặc ghi rõ tên khối.`;
    case 'correction-unused':
      return `Điều chỉnh đã lưu cho trang “${text('sheet')}” không dùng được: ${unusedPart(text('part'), text('value'))} Sửa hoặc hoàn tác trong thẻ Dữ liệu.`;
    case 'sheet-corrected':
      return params['ignored'] === undefined
        ? `Trang “${text('sheet')}” được đọc theo điều chỉnh của người dùng (thẻ Dữ liệu).`
        : `Trang “${text('sheet')}” được bỏ qua theo điều chỉnh của người dùng (thẻ Dữ liệu).`;
    case 'result-sheet-edited':
      return `Trang kết quả “${text('sheet')}” đã được sửa, đổi tên hoặc sao chép nên được giữ nguyên; kết quả mới ghi sang trang khác.`;
    case 'result-sheet-protected':
      return `Trang kết quả “${text('sheet')}” đang được bảo vệ nên được giữ nguyên; kết quả mới ghi sang trang khác. Muốn lần tính sau thay trang này, hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ Trang tính).`;
    case 'result-sheet-referred':
      return `Trang kết quả “${text('sheet')}” được giữ nguyên vì ${params['name'] === undefined ? 'công thức ở ô này' : `tên “${text('name')}” (Công thức › Trình quản lý tên)`} đang tham chiếu đến nó; kết quả mới ghi sang trang khác. Muốn lần tính sau thay trang này, hãy bỏ tham chiếu đó hoặc dán thành giá trị.`;
    case 'merged-cells-assumed':
      return severity === 'info'
        ? `Ô trống dưới “${text('text')}” (${text('cells')}, ${text('count')} ô) được hiểu là ô gộp với ô phía trên, nhận cùng nội dung. Nếu chưa đúng, điền nội dung vào từng ô.`
        : `${text('count')} ô trống (${text('cells')}) được hiểu là có cùng nội dung với ô phía trên (“${text('text')}”). Kiểm tra lại; tốt nhất là điền nội dung vào từng ô.`;
    case 'calculated-by-hand':
      return 'Tệp đang để Excel tính thủ công, nên điểm ghi bằng công thức có thể là số cũ. Bấm F9 rồi tính lại; muốn Excel luôn tự tính: Công thức › Tùy chọn Tính toán › Tự động.';
    case 'rank-unread':
      if (text('among') !== '')
        return `${text('unit')}: ô xếp hạng ghi ${text('text')}, nhưng bảng chỉ có ${text('among')} đơn vị cùng khối. Thứ hạng này vẫn được dùng để so sánh; kiểm tra xem ghi nhầm hay bảng thiếu đơn vị.`;
      return `${text('unit')}: ô xếp hạng ghi “${text('text')}”, không đọc được thành thứ hạng${Number(text('count')) > 1 ? ` (${text('count')} ô như vậy)` : ''}. Thứ hạng đã ghi không được dùng để so sánh; ghi bằng số, hoặc “Không xếp hạng” nếu đơn vị không tham gia xếp hạng.`;
    case 'unit-not-ranked':
      if (params['blank'] !== undefined)
        return severity === 'warning'
          ? `${text('unit')}: ô này trống ở cột “${text('text')}”, không rõ đơn vị có tham gia xếp hạng hay không. Đơn vị vẫn được xếp hạng; ghi “Có” hoặc “Không” vào ô này.`
          : `${text('unit')} được tính điểm nhưng không xếp hạng vì ô này trống ở cột “${text('text')}”, nơi các đơn vị tham gia được đánh dấu. Nếu đơn vị vẫn tham gia, đánh dấu vào ô này.`;
      if (params['above'] !== undefined)
        return severity === 'warning'
          ? `${text('unit')}: ô này trống, ngay dưới ô ${text('above')} ghi “${text('text')}”; không rõ có phải ô gộp cho cả đơn vị này hay không. Đơn vị vẫn được xếp hạng; ghi “${text('text')}” vào ô này nếu đơn vị không tham gia.`
          : `${text('unit')} được tính điểm nhưng không xếp hạng: ô này trống, ngay dưới ô ${text('above')} ghi “${text('text')}” (được hiểu là ô gộp), và bảng xếp hạng mọi đơn vị khác. Nếu đơn vị vẫn tham gia, ghi thứ hạng của đơn vị.`;
      if (severity === 'warning')
        return text('unit') === ''
          ? `Ô này ghi “${text('text')}” nhưng không rõ là đơn vị nào, nên không đơn vị nào bị loại khỏi xếp hạng vì ô này. Ghi “Không xếp hạng” vào cột “Xếp hạng” hoặc “Ghi chú” của đơn vị không tham gia.`
          : `${text('unit')}: ô này ghi “${text('text')}”, không rõ đơn vị có tham gia xếp hạng hay không. Đơn vị vẫn được xếp hạng; ghi “Không xếp hạng” nếu đơn vị không tham gia.`;
      if (text('heading') === 'true')
        return `${text('unit')} được tính điểm nhưng không xếp hạng vì thuộc mục “${text('text')}”. Nếu đơn vị vẫn tham gia xếp hạng, đưa đơn vị ra khỏi mục đó.`;
      return `${text('unit')} được tính điểm nhưng không xếp hạng vì ô này ghi “${text('text')}”. Nếu đơn vị vẫn tham gia xếp hạng, xóa nội dung đó.${params['below'] === undefined ? '' : ` ${text('below')}, có ô kế tiếp để trống, vẫn được xếp hạng; nếu đây là ô gộp, ghi “${text('text')}” cho từng đơn vị.`}`;
    case 'previous-rank-differs':
      return `${text('unit')}: bảng ${periodOfCode(text('year'))} ghi hạng ${text('stated')}, nhưng theo chỉ số của bảng thì xếp thứ ${text('computed')}. So sánh dùng hạng đã công bố; kiểm tra lại bảng.`;
    case 'previous-fields-unmatched':
      return `Khối “${text('block')}”: so với ${periodOfCode(text('year'))}, ${[
        ...(text('added') === '' ? [] : [`lĩnh vực chỉ có năm nay: ${text('added')}`]),
        ...(text('gone') === '' ? [] : [`lĩnh vực chỉ có trước đây: ${text('gone')}`]),
      ].join(
        '. Còn ',
      )}. Các lĩnh vực này không so sánh; nếu chỉ đổi tên, khai báo tên khác trong thẻ Quy tắc.`;
    case 'previous-unit-unmatched':
      if (text('reason') === 'fields')
        return `${text('unit')}: ${periodOfCode(text('year'))} thiếu số liệu theo lĩnh vực của đơn vị này, trong khi các đơn vị khác có; không so sánh được theo lĩnh vực. Bổ sung số liệu, hoặc kiểm tra tên đơn vị trong bảng.`;
      return `${text('unit')}: ${
        {
          unranked: `kết quả ${periodOfCode(text('year'))} không ghi thứ hạng`,
          merged: `được hợp nhất từ nhiều đơn vị của ${periodOfCode(text('year'))}`,
          split: `được tách ra từ một đơn vị của ${periodOfCode(text('year'))}`,
          ambiguous: `các bảng ${periodOfCode(text('year'))} ghi khác nhau`,
          namesake: `nhiều huyện có đơn vị trùng tên, không rõ là đơn vị nào của ${periodOfCode(text('year'))}`,
        }[text('reason')] ?? `không tìm thấy trong kết quả ${periodOfCode(text('year'))}`
      }, không so sánh.`;
  }
}

function quoted(names: string): string {
  return names
    .split('\n')
    .map((name) => `“${name}”`)
    .join(', ');
}

function unusedPart(part: string, value: string): string {
  switch (part) {
    case 'sheet':
      return 'tệp không có trang tính này.';
    case 'column':
      return `trang không có bảng điểm với cột ${value}.`;
    case 'unit':
      return `trang không phải phiếu của một đơn vị nên không nhận tên “${value}”.`;
    default:
      return `trang không có bảng điểm nên không nhận “${value}”.`;
  }
}

/** By what a sheet looks like one of scores. */
function lookOf(why: string, unit: string): string {
  switch (why) {
    case 'unit-line':
      return `có dòng “Đơn vị: ${unit}”`;
    case 'unit-name':
      return `mang tên đơn vị “${unit}”`;
    case 'criteria':
      return 'có các tiêu chí và số liệu như phiếu khác';
    case 'header':
      return 'có tiêu đề cột điểm kèm số liệu';
    case 'units':
      return 'có tên các đơn vị kèm số liệu';
    default:
      return 'có tiêu đề bảng điểm';
  }
}

function roleName(role: string): string {
  return ROLE_NAMES.get(role) ?? 'điểm';
}

const ROLE_NAMES: ReadonlyMap<string, string> = new Map([
  ['self', 'điểm tự chấm'],
  ['verified1', 'điểm thẩm định'],
  ['verified2', 'điểm thẩm định lần 2'],
  ['survey', 'điểm điều tra XHH'],
  ['final', 'điểm đạt được'],
  ['bonus', 'dòng điểm thưởng'],
  ['penalty', 'dòng điểm trừ'],
  ['rank', 'thứ hạng'],
  ['index', 'chỉ số'],
  ['total', 'tổng điểm'],
]);
