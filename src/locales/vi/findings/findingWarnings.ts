import type { FindingFacts } from '../../../core/findings/findings';
import type { NotCompared, WarningFacts } from '../../../core/findings/warnings';
import { cellList } from '../../findingTexts';
import type { FindingTexts } from '../../findingTexts';
import { settingName } from '../../settingWords';
import { andOthers, apartPoints, criterionOf, inPeriod, plain, roleName } from './findingWords';
import { settings } from '../settings';

/** What wants a look. */
export const findingWarnings: FindingTexts<keyof WarningFacts> = {
  names: {
    'score-blank': 'Tiêu chí chưa chấm điểm',
    'self-score-used': 'Dùng điểm tự chấm',
    'criterion-missing': 'Thiếu tiêu chí so với bộ tiêu chí của khối',
    'criterion-unknown': 'Tiêu chí không có trong bộ tiêu chí của khối',
    'max-differs': 'Điểm tối đa khác các đơn vị khác',
    'maxima-differ': 'Điểm tối đa ở tiêu đề khác dòng điểm tối đa',
    'subtotal-differs': 'Điểm tối đa của mục khác tổng các tiêu chí con',
    'total-differs': 'Dòng tổng khác tổng các điểm tối đa',
    'weights-not-whole': 'Tổng trọng số khác 100%',
    'weighted-score-differs': 'Điểm đã tính trọng số ghi khác kết quả tính',
    'score-on-parent': 'Điểm ghi ở mục, các tiêu chí con để trống',
    'score-beside-option': 'Điểm ghi ở dòng phương án',
    'subtotal-score-differs': 'Điểm của mục khác tổng các tiêu chí con',
    'total-score-differs': 'Dòng tổng khác tổng các điểm',
    'scores-identical': 'Điểm giống hệt đơn vị khác',
    'unit-name-missing': 'Phiếu không ghi tên đơn vị',
    'year-missing': 'Tiêu đề không ghi năm',
    'field-max-missing': 'Không đọc được điểm tối đa của lĩnh vực',
    'scale-assumed': 'Bảng không ghi thang điểm',
    'stated-total-differs': 'Tổng điểm, chỉ số hoặc hạng đã ghi khác kết quả tính',
    'printed-sum-differs': 'Tổng đã ghi khác điểm thẩm định cộng điều tra',
    'apart-assumed': 'Chưa rõ điểm đã gồm điểm bên cạnh (thưởng, trừ, XHH) hay chưa',
    'tables-compete': 'Hai bảng điểm khác nhau của một khối',
    'survey-apart': 'Trang điểm điều tra XHH hoặc chỉ số khác',
    'row-unread': 'Dòng không đọc được giữa các đơn vị',
    'old-font-code': 'Trang viết bằng bảng mã chữ cũ',
    'period-not-used': 'Trang của kỳ khác không được dùng',
    'column-unread': 'Cột số không rõ là gì',
    'cell-is-date': 'Tên hoặc số bị đổi thành ngày, giờ',
    'sheet-without-scores': 'Trang giống phiếu chấm điểm nhưng không đọc được điểm',
    'unit-gone': 'Đơn vị có ở lần trước, nay không có điểm',
    'numbers-unread': 'Số không được tính',
    'stage-missing': 'Thiếu điểm mà các đơn vị khác có',
    'figure-unread': 'Hạng, chỉ số hoặc tổng điểm đã in không đọc được',
    'numbering-broken': 'Số thứ tự của các đơn vị bị đứt',
    'block-of-one': 'Khối chỉ có một đơn vị',
    'unit-without-scores': 'Đơn vị không có điểm',
    'line-unused': 'Đơn vị, khối, năm ghi ở nơi thứ hai không dùng',
    'unit-not-listed': 'Đơn vị có điểm không có trong danh sách',
    'number-repeated': 'Hai dòng cùng số thứ tự',
    'number-is-date': 'Số thứ tự thành ngày tháng',
    'table-not-numbered': 'Bảng tiêu chí không có số thứ tự',
    'setting-unused': 'Quy tắc nêu tên không có trong tệp',
    'name-similar': 'Hai tên gần giống nhau',
    'survey-max-missing': 'Không rõ điểm tối đa của phần điều tra XHH',
    'earlier-round-used': 'Lấy điểm của lần thẩm định trước',
    'other-score-unread': 'Điểm không dùng để xếp hạng mà không đọc được',
    'correction-unused': 'Điều chỉnh đã lưu không dùng được',
    'previous-rank-differs': 'Hạng đã công bố khác chỉ số đã công bố',
    'rank-unread': 'Thứ hạng không đọc được',
    'merged-cells-assumed': 'Ô trống được hiểu là ô gộp',
    'calculated-by-hand': 'Tệp đang tính thủ công',
    'block-guessed': 'Khối được suy từ tên đơn vị',
    'previous-unit-unmatched': 'Đơn vị không có kết quả năm trước',
  },
  texts: {
    'score-blank': (facts) =>
      'apart' in facts
        ? `${facts.unit}: dòng ${apartPoints(facts.apart)} có ${plain(facts.score)} điểm ở cột này nhưng để trống ở cột điểm dùng để tính, nên không được tính. Điền điểm vào cột đó (0 nếu không được tính).`
        : `${facts.unit}: ${facts.count} tiêu chí chưa chấm (ô đầu tiên ở đây). ${BLANKS[facts.treatment]}; chưa chấm khác với 0 điểm.`,
    'self-score-used': ({ unit, count }) =>
      `${unit}: ${count} tiêu chí chưa có điểm thẩm định nên dùng điểm tự chấm (ô đầu tiên ở đây).`,
    'criterion-missing': (facts) =>
      `${facts.unit}: thiếu ${criterionOf(facts)} so với bộ tiêu chí của khối. Chỉ số được tính trên các tiêu chí đang có.`,
    'criterion-unknown': (facts) =>
      `${facts.unit}: ${criterionOf(facts)} không có trong bộ tiêu chí chung của khối. Vẫn tính; kiểm tra số thứ tự và tên.`,
    'max-differs': (facts) =>
      facts.max === null
        ? `${facts.unit}: ô điểm tối đa của ${criterionOf(facts)} để trống hoặc không phải là số; cách tính lấy ${plain(facts.expected)} như các đơn vị khác. Điền điểm tối đa.`
        : `${facts.unit}: điểm tối đa của ${criterionOf(facts)} là ${plain(facts.max)}, các đơn vị khác là ${plain(facts.expected)}. Kiểm tra điểm tối đa.`,
    'maxima-differ': ({ name, max, other }) =>
      `“${name}”: tiêu đề ghi điểm tối đa ${plain(max)}, dòng điểm tối đa ghi ${plain(other)}. Cách tính dùng số ở tiêu đề; sửa cho hai chỗ giống nhau.`,
    'subtotal-differs': ({ code, name, stated, sum }) =>
      `Điểm tối đa của mục ${code} “${name}” ghi ${plain(stated)}, cộng các tiêu chí con được ${plain(sum)}. Cách tính dùng các tiêu chí con.`,
    'total-differs': ({ stated, sum, isMoved }) =>
      isMoved === true
        ? `Ô điểm tối đa của tổng để trống, còn điểm tối đa cuối cùng ghi ${plain(stated)}, lớn hơn tất cả các điểm tối đa khác cộng lại (${plain(sum)}); các điểm tối đa có thể bị lệch một ô. Kiểm tra lại từng điểm tối đa.`
        : `Dòng tổng ghi điểm tối đa ${plain(stated)}, cộng các tiêu chí được ${plain(sum)}. Cách tính dùng tổng của các tiêu chí.`,
    'weights-not-whole': ({ count, sum }) =>
      `Các trọng số (${count} mục) cộng lại được ${plain(sum)}%, không phải 100%. Chỉ số được chia cho tổng trọng số đã ghi; kiểm tra lại.`,
    'weighted-score-differs': (facts) =>
      `${facts.unit}: điểm đã tính trọng số, hệ số của ${criterionOf(facts)} ghi ${plain(facts.stated)}, tính lại được ${plain(facts.sum)} (${facts.count} ô như vậy). Cách tính dùng điểm và trọng số; kiểm tra lại cột này.`,
    'score-on-parent': ({ unit, code, name, stated }) =>
      `${unit}: mục ${code} “${name}” ghi ${plain(stated)} điểm nhưng các tiêu chí con chưa có điểm. Điểm của mục không được tính; nhập điểm cho từng tiêu chí con.`,
    'score-beside-option': (facts) =>
      `Có điểm ở dòng phương án “${facts.option}” nhưng ${criterionOf(facts)} thì để trống. Điểm ở dòng phương án không được tính; nhập điểm vào dòng tiêu chí.`,
    'subtotal-score-differs': ({ unit, code, name, stated, sum }) =>
      `${unit}: mục ${code} “${name}” ghi ${plain(stated)} điểm, cộng các tiêu chí con được ${plain(sum)}. Cách tính dùng các tiêu chí con.`,
    'total-score-differs': ({ unit, stated, sum }) =>
      `${unit}: dòng tổng ghi ${plain(stated)} điểm, cộng các tiêu chí được ${plain(sum)}. Cách tính dùng tổng của các tiêu chí.`,
    'scores-identical': ({ unit, count, other, place }) =>
      `${unit}: điểm của cả ${count} tiêu chí giống hệt ${other} (${place}). Kiểm tra xem phiếu có bị sao chép từ đơn vị kia không.`,
    'unit-name-missing': ({ unit }) =>
      `Phiếu không có dòng “Đơn vị: …”, tên đơn vị “${unit}” lấy theo tên trang. Nếu chưa đúng, thêm dòng “Đơn vị: …” phía trên bảng.`,
    'year-missing': ({ sheet }) =>
      `Không thấy năm trong tiêu đề của trang “${sheet}”. Ghi “NĂM …” vào tiêu đề để so sánh được giữa các năm.`,
    'field-max-missing': ({ field, count }) =>
      `Không đọc được điểm tối đa của lĩnh vực “${field}” (${count} lĩnh vực như vậy) nên chỉ xếp hạng theo tổng điểm. Ghi điểm tối đa vào tiêu đề, ví dụ “… (10 điểm)”, hoặc thêm một dòng điểm tối đa dưới tiêu đề.`,
    'scale-assumed': ({ count, scale }) =>
      `Bảng (${count} đơn vị) không ghi điểm tối đa; chỉ số được tính theo thang điểm ${plain(scale)}. Ghi “thang điểm …” phía trên bảng hoặc thêm cột “Điểm tối đa”.`,
    'stated-total-differs': ({ unit, what, stated, computed }) =>
      `${unit}: bảng ghi ${{ points: 'tổng điểm', percent: 'chỉ số (%)', rank: 'hạng' }[what]} ${plain(stated)}, tính từ điểm được ${plain(computed)}. Kết quả dùng số tính được; kiểm tra lại bảng.`,
    'printed-sum-differs': ({ unit, stated, sum, of }) =>
      `${unit}: bảng ghi tổng ${plain(stated)} điểm, cộng ${of === 'points' ? 'cột điểm bên cạnh với điểm thưởng, điểm phạt' : 'điểm thẩm định và điều tra XHH (cùng điểm thưởng, điểm phạt)'} được ${plain(sum)}. Kết quả dùng tổng đã ghi; kiểm tra lại các cột.`,
    'apart-assumed': ({ header, count, sheets, inside, of }) =>
      of === 'survey'
        ? `Cột “${header}”${sheets === 0 ? '' : ` (trang này và ${plain(sheets)} trang khác cùng mẫu)`} đứng cạnh cột điểm điều tra XHH, không ghi đã gồm điểm này hay chưa (${count} đơn vị). Kết quả coi là ${inside === true ? 'đã gồm: không cộng thêm' : 'chưa gồm: cộng điểm điều tra XHH'}. Nếu đã gồm, đổi tên cột thành “Tổng điểm”; nếu chưa, thành “Điểm thẩm định”.`
        : `Cột “${header}”${sheets === 0 ? '' : ` (trang này và ${plain(sheets)} trang khác cùng mẫu)`} đứng trước cột điểm thưởng, điểm phạt, không ghi đã gồm các điểm này hay chưa (${count} đơn vị có điểm thưởng, điểm phạt). Kết quả coi là ${inside === true ? 'đã gồm: không cộng, không trừ thêm' : 'chưa gồm: cộng điểm thưởng, trừ điểm trừ'}. Nếu đã gồm, đổi tên cột thành “Tổng điểm”; nếu chưa, thành “Điểm thẩm định”.`,
    'tables-compete': ({ sheet, other, block, why }) =>
      why === 'whole'
        ? `Khối “${block}” được tính theo bảng ở trang “${other}”, nơi có đủ đơn vị của khối; phiếu ở trang “${sheet}” có cùng chỉ số nên chỉ để đối chiếu. Nếu cần tính theo từng tiêu chí, bổ sung phiếu của các đơn vị còn lại.`
        : why === 'later'
          ? `Trang “${sheet}” và trang “${other}” cùng có bảng điểm của khối “${block}”; kết quả dùng trang “${other}” vì theo tiêu đề, điểm ở trang “${sheet}” là của bước trước (tự chấm, sơ bộ hoặc lần trước). Nếu chưa đúng, bỏ qua trang “${other}” ở phần Dữ liệu.`
          : why === 'blank'
            ? `Trang “${sheet}” và trang “${other}” cùng có bảng điểm của khối “${block}”; trang “${sheet}” là của bước sau nhưng chưa có điểm, nên kết quả dùng trang “${other}”.`
            : why === 'neither'
              ? `Trang “${sheet}” và trang “${other}” cùng có kết quả kỳ trước của khối “${block}” nhưng ghi khác nhau; đơn vị nào được ghi khác nhau thì không so sánh. Sửa trang sai, hoặc bỏ qua trang đó ở phần Dữ liệu.`
              : `Trang “${sheet}” và trang “${other}” cùng có bảng điểm của khối “${block}” nhưng số liệu khác nhau; kết quả dùng trang “${other}”${why === 'title' ? ' theo tiêu đề (chính thức hoặc dự thảo)' : ' vì đứng trước'}. Nếu chưa đúng, bỏ qua trang “${other}” ở phần Dữ liệu.`,
    'survey-apart': ({ sheet, ...facts }) =>
      'share' in facts
        ? `Trang “${sheet}” có tỷ lệ (“${facts.share}”) của số lượng (“${facts.counted}”), không có điểm chấm, nên không được dùng để xếp hạng hoặc so sánh. Nếu đây là chỉ số CCHC, đổi tên cột tỷ lệ thành “Chỉ số CCHC (%)”.`
        : 'index' in facts
          ? `Trang “${sheet}” là kết quả của chỉ số khác (${facts.index})${facts.isBeside === true ? '' : ' trong năm trước'}, không phải chỉ số cải cách hành chính, nên không được dùng${facts.isBeside === true ? '' : ' để so sánh'}. Nếu đây là kết quả CCHC, ghi “CẢI CÁCH HÀNH CHÍNH” vào tiêu đề.`
          : `Trang “${sheet}” chỉ có điểm điều tra XHH của các đơn vị đã có điểm ở trang khác; điểm này không được cộng vào. Nếu cần cộng, chép thành một cột “Điểm điều tra XHH” cạnh điểm thẩm định.`,
    'row-unread': ({ text, aboveHeader }) =>
      aboveHeader !== undefined
        ? `${plain(aboveHeader)} dòng, bắt đầu từ dòng “${text}”, nằm phía trên dòng tiêu đề của bảng nên không được đọc. Chuyển dòng tiêu đề lên trên các dòng này.`
        : `Dòng “${text}” nằm giữa hoặc ngay dưới các đơn vị nhưng không có tên đơn vị đọc được, không có số thứ tự hoặc không có điểm bằng số nên không được đọc. Nếu là đơn vị, ghi tên, số thứ tự và điểm.`,
    'old-font-code': ({ sheet, fontCode, count, text, name }) =>
      `Trang “${sheet}” viết bằng bảng mã cũ ${fontCode === 'VNI' ? 'VNI (phông VNI-…)' : 'TCVN3 (ABC, phông .Vn…)'}. ${plain(count)} ô đã được đọc theo mã này, ví dụ “${text}” là “${name}”; trang không bị sửa. Nên chuyển trang sang Unicode (bộ gõ UniKey: Ctrl+Shift+F6) để tên hiện đúng ở mọi nơi.`,
    'period-not-used': unusedPeriods,
    'column-unread': unreadColumn,
    'cell-is-date': ({ text, read }) =>
      read === 'text'
        ? `Excel đã đổi nội dung của ô này thành ngày; phần bổ trợ đọc là “${text}” như ô đang hiển thị. Nếu chưa đúng, định dạng ô là Văn bản (Text) rồi nhập lại.`
        : `Ô này phải là số nhưng Excel đã đổi thành ${text.includes(':') ? 'giờ' : 'ngày'} (${text}) nên không dùng được. Định dạng ô là Số (Number) rồi nhập lại.`,
    'sheet-without-scores': withoutTable,
    'unit-gone': (facts) =>
      'all' in facts
        ? `${facts.count} đơn vị${facts.block === null ? '' : ` của khối “${facts.block}”`} có trong ${inPeriod(facts.year)} (đầu tiên: ${facts.unit}), năm nay không đơn vị nào có điểm.`
        : `${facts.unit} có ${facts.from === 'lastRun' ? 'trong lần tính trước' : `trong ${inPeriod(facts.year)}`} nhưng nay không có điểm. Kiểm tra phiếu của đơn vị; nếu đơn vị đã đổi tên hoặc sáp nhập, ghi “Tên cũ” trong danh sách đơn vị (nhiều tên cũ: ngăn bằng dấu “;”, “/”, “ + ” hoặc xuống dòng trong ô).`,
    'numbers-unread': ({ row, text, value }) =>
      `Dòng ${row}${text === '' ? '' : ` (“${text}”)`} có số (${value}) nhưng không phải tiêu chí, đơn vị hay dòng tổng nên không được tính. Sửa số thứ tự hoặc tên của dòng nếu cần tính.`,
    'stage-missing': missingStage,
    'figure-unread': (facts) => {
      const { role, field } = facts;
      if (facts.unit === null)
        return `Lĩnh vực “${field}” của bảng này không có số liệu nào dùng được dưới tiêu đề, trong khi các lĩnh vực khác có; không so sánh được lĩnh vực này. Điền số liệu, hoặc xóa cột.`;
      if (facts.isOwn === true)
        return `${facts.unit}: ô ${roleName(role)} để trống hoặc không phải là số, trong khi các đơn vị khác có số, nên không đối chiếu được với kết quả tính. Kiểm tra xem các ô của dòng này có bị lệch cột không.`;
      return `${facts.unit}: ô ${roleName(role)}${field === undefined ? '' : ` lĩnh vực “${field}”`} để trống hoặc không phải là số dùng được, trong khi các đơn vị khác có số; không so sánh được số này. Sửa lại cho đúng.`;
    },
    'numbering-broken': (facts) => {
      if ('sheet' in facts)
        return `Bảng này và bảng ở trang “${facts.sheet}” cùng ghi khối “${facts.name}” nhưng mỗi bảng có ${facts.kind === 'ranks' ? 'thứ hạng' : 'số thứ tự'} riêng từ 1; các đơn vị được xếp hạng chung một khối. Nếu là hai khối, sửa tên khối của một bảng.`;
      const { kind, before, after } = facts;
      return {
        start: `Số thứ tự của các đơn vị bắt đầu từ ${after}, không phải từ 1. Kiểm tra xem có mất dòng của đơn vị đầu tiên không.`,
        gap: `Số thứ tự của các đơn vị nhảy từ ${before} sang ${after}. Kiểm tra xem có thiếu đơn vị nào không.`,
        restart: `Số thứ tự của các đơn vị bắt đầu lại từ ${after} mà phía trên không có dòng tên khối; các đơn vị được tính chung một khối. Ghi tên khối nếu đây là khối khác.`,
        criterion:
          before === ''
            ? `Số thứ tự của các tiêu chí bắt đầu từ ${after}. Kiểm tra xem có thiếu tiêu chí nào không.`
            : `Số thứ tự của các tiêu chí nhảy từ ${before} sang ${after}. Kiểm tra xem có thiếu tiêu chí nào không.`,
        parent: `Tiêu chí ${after} không có mục ${before} ở phía trên nên được tính là một lĩnh vực riêng. Kiểm tra xem có mất dòng nào không.`,
      }[kind];
    },
    'block-of-one': ({ unit, count, block, other }) =>
      `${unit} là đơn vị duy nhất của khối “${block}”, trong khi ${count} đơn vị có cùng bộ tiêu chí ở khối “${other}”. Kiểm tra tên khối.`,
    'unit-without-scores': withoutScores,
    'line-unused': (facts) => {
      const { kind, used, text } = facts;
      if (kind === 'listedTwice')
        return `${facts.unit}: danh sách ghi hai lần, ở khối “${used}” (${facts.cell}) và khối “${text}”. Kết quả dùng khối ghi trước; chỉ giữ một dòng.`;
      if (kind === 'listed')
        return `${facts.unit}: danh sách đơn vị xếp vào khối “${text}”, bảng điểm (${facts.cell}) xếp vào “${used}”. Kết quả dùng khối của bảng điểm; sửa cho hai nơi giống nhau.`;
      if (kind === 'head')
        return `Phía trên bảng ghi khối “${used}”, phía trên tên các đơn vị lại ghi “${text}”: các đơn vị được xếp hạng chung trong “${used}”. Nếu xếp hạng riêng từng nhóm, ghi “Khối” trước tên nhóm.`;
      if (kind === 'year')
        return `Phía trên bảng hoặc tên trang ghi năm ${text}, tiêu đề các cột điểm ghi năm ${used}: bảng được tính là của năm ${used}. Sửa cho hai nơi giống nhau.`;
      if (kind === 'yearColumn')
        return `Phía trên bảng hoặc tên trang ghi năm ${text}, mọi dòng trong cột này ghi năm ${used}: bảng được tính là của năm ${used}. Sửa cho hai nơi giống nhau.`;
      if (kind === 'yearsOfRows')
        return `Cột này ghi nhiều năm (${text}) nhưng mỗi đơn vị chỉ có một dòng: các dòng được tính chung một bảng${used === '' ? '' : `, của năm ${used}`}. Sửa lại năm, hoặc tách dòng của năm khác ra bảng riêng.`;
      if (kind === 'tab')
        return `Tên trang ghi năm ${text}, phía trên bảng ghi năm ${used}: bảng được tính là của năm ${used}. Sửa cho hai nơi giống nhau.`;
      if (kind === 'unitYear')
        return `Tiêu đề cột này ghi năm ${text}, trong khi các đơn vị hoặc lĩnh vực khác có năm ${used}. Sửa lại năm, nếu không điểm của năm khác có thể bị lấy nhầm.`;
      if (kind === 'farYear')
        return `Năm được tính là ${used}, năm được so sánh là ${text}: cách nhau quá xa, có thể một năm bị gõ nhầm. Kiểm tra tiêu đề của các bảng.`;
      if (kind === 'formerTab')
        return `Tên trang “${text}” nói là của kỳ trước, nhưng bảng trên trang được tính là của năm ${used}. Kiểm tra năm ở tiêu đề, hoặc đổi tên trang.`;
      return kind === 'unit'
        ? `Phía trên bảng có hai dòng đơn vị: bảng được tính cho “${used}”, không phải “${text}”; ${text} không có điểm. Mỗi phiếu chỉ ghi một đơn vị.`
        : `Phía trên bảng có hai dòng khối: kết quả dùng “${used}”, không dùng “${text}”. Chỉ ghi một khối cho mỗi bảng.`;
    },
    'unit-not-listed': ({ unit }) =>
      `${unit} có điểm nhưng không có trong danh sách đơn vị. Kiểm tra tên, hoặc bổ sung vào danh sách (kể cả tên viết tắt, tên cũ).`,
    'number-repeated': ({ code, name, other, cell }) =>
      `Số thứ tự ${code} đứng ở hai chỗ: “${other}” (ô ${cell}) và “${name}”. Cả hai đều được tính; sửa một số cho đúng.`,
    'number-is-date': ({ text, name }) =>
      `Ô số thứ tự của “${name}” là ngày ${text} (Excel đã đổi thành ngày) và không khớp với các dòng liền kề. Nhập lại số thứ tự dưới dạng văn bản, ví dụ '1.2.`,
    'table-not-numbered': ({ by }) =>
      `Các tiêu chí không có số thứ tự; cấp của tiêu chí được suy từ ${{ indentation: 'khoảng thụt đầu dòng', capitals: 'chữ in hoa', headings: 'các mục có số thứ tự phía trên', criteria: 'thứ tự dòng (mỗi dòng có điểm tối đa là một tiêu chí)', none: 'thứ tự dòng (mỗi dòng có điểm tối đa là một lĩnh vực)' }[by]}. Kiểm tra lại, tốt nhất là thêm cột STT.`,
    'setting-unused': ({ key, names }) =>
      `Quy tắc “${settingName(settings, key)}” (${key}) nêu ${names.map((name) => `“${name}”`).join(', ')} nhưng tệp này không có tên đó nên không có tác dụng. Sửa lại cho đúng tên, hoặc bỏ đi.`,
    'name-similar': ({ kind, name, like }) =>
      kind === 'block'
        ? `Tên khối “${name}” gần giống “${like}” nhưng là hai khối, xếp hạng riêng. Nếu là một khối, ghi tên giống nhau trong bảng; nếu khác nhau thì bỏ qua.`
        : `${kind === 'field' ? 'Tên lĩnh vực' : 'Tên đơn vị'} “${name}” gần giống “${like}”. Nếu là một, khai báo “${name}” là tên khác của “${like}” trong phần Quy tắc; nếu khác nhau thì bỏ qua.`,
    'survey-max-missing': ({ unit, count }) =>
      `${unit} (${count} đơn vị như vậy): không rõ điểm tối đa của phần điều tra XHH nên quy đổi cả tổng điểm, kể cả điểm điều tra. Ghi điểm tối đa vào tiêu đề cột, ví dụ “Điểm điều tra XHH (20 điểm)”.`,
    'earlier-round-used': ({ unit, sheet, count }) =>
      `${unit}: ${plain(count)} tiêu chí để trống ở lần thẩm định này nên lấy điểm của trang “${sheet}”. Nếu lần này chấm lại tất cả, điền đủ điểm.`,
    'other-score-unread': ({ unit, role, criterion, text, max, count }) =>
      `${unit}, ${criterionOf(criterion)}: ô ${roleName(role)} ghi ${typeof text === 'number' ? `${plain(text)}, không trong khoảng từ 0 đến điểm tối đa ${plain(max)}` : `“${text}”, không phải là số dùng được`}${count === 1 ? '' : ` (${plain(count)} tiêu chí như vậy)`}. Xếp hạng không dùng ô này, nhưng khi so sánh tự chấm với thẩm định thì bỏ tiêu chí này ra. Sửa lại cho đúng.`,
    'correction-unused': ({ sheet, part, value }) =>
      `Điều chỉnh đã lưu cho trang “${sheet}” không dùng được: ${unusedPart(part, value)} Sửa hoặc hoàn tác trong phần Dữ liệu.`,
    'previous-rank-differs': ({ unit, year, stated, computed }) =>
      `${unit}: bảng ${inPeriod(year)} ghi hạng ${stated}, nhưng theo chỉ số của bảng thì xếp thứ ${computed}. So sánh dùng hạng đã công bố; kiểm tra lại bảng.`,
    'rank-unread': (facts) =>
      'rank' in facts
        ? `${facts.unit}: ô xếp hạng ghi ${facts.rank}, nhưng bảng chỉ có ${facts.among} đơn vị cùng khối. Thứ hạng này vẫn được dùng để so sánh; kiểm tra xem ghi nhầm hay bảng thiếu đơn vị.`
        : `${facts.unit}: ô xếp hạng ghi “${facts.text}”, không đọc được thành thứ hạng${facts.count > 1 ? ` (${facts.count} ô như vậy)` : ''}. Thứ hạng đã ghi không được dùng để so sánh; ghi bằng số, hoặc “Không xếp hạng” nếu đơn vị không tham gia xếp hạng.`,
    'merged-cells-assumed': ({ text, cells, count }, severity) =>
      severity === 'info'
        ? `Ô trống dưới “${text}” (${cellList(cells, count)}, ${count} ô) được hiểu là ô gộp với ô phía trên, nhận cùng nội dung. Nếu chưa đúng, điền nội dung vào từng ô.`
        : `${count} ô trống (${cellList(cells, count)}) được hiểu là có cùng nội dung với ô phía trên (“${text}”). Kiểm tra lại; tốt nhất là điền nội dung vào từng ô.`,
    'calculated-by-hand': () =>
      'Tệp đang để Excel tính thủ công, nên điểm ghi bằng công thức có thể là số cũ. Bấm F9 rồi tính lại; muốn Excel luôn tự tính: Công thức › Tùy chọn Tính toán › Tự động.',
    'block-guessed': ({ unit, count, block }, severity) =>
      severity === 'warning'
        ? `Bảng không ghi khối của ${unit}${andOthers(count)}, trong khi các đơn vị khác có ghi; được xếp vào khối “${block}” theo tên đơn vị. Ghi rõ khối của đơn vị.`
        : `Khối “${block}” (${count} đơn vị) được suy từ tên đơn vị. Để chắc chắn, thêm dòng “Khối: …” phía trên bảng.`,
    'previous-unit-unmatched': ({ unit, year, reason }) =>
      `${unit}: ${whyNotCompared(inPeriod(year))[reason]}`,
  },
};

const BLANKS = {
  provisional: 'Kết quả của đơn vị là tạm tính',
  unranked: 'Đơn vị chưa được xếp hạng cho đến khi chấm đủ',
  skip: 'Các tiêu chí này được bỏ khỏi cách tính',
} as const;

function withoutTable({ sheet, unit, why, headers }: FindingFacts['sheet-without-scores']): string {
  if (headers !== undefined)
    return `Trang “${sheet}”: không rõ các cột “${headers.join('”, “')}” là điểm gì nên trang này không có trong kết quả. Chọn vai trò của từng cột ở phần Dữ liệu, hoặc sửa tiêu đề cột (ví dụ “Điểm tự chấm”, “Điểm thẩm định”).`;
  switch (why) {
    case 'weights':
      return `Trang “${sheet}” ghi trọng số hoặc hệ số (đầu tiên: “${unit}”) nhưng không dùng được ở trang riêng, nên kết quả không tính theo các số này. Ghi vào cột “Trọng số” hoặc “Hệ số” ngay trong bảng điểm.`;
    case 'notRanked':
      return `Trang “${sheet}” nêu đơn vị không xếp hạng (đầu tiên: ${unit}) nhưng không dùng được nên đơn vị vẫn được xếp hạng. Ghi “Không xếp hạng” ở cột ghi chú của đơn vị trong bảng điểm, hoặc xóa trang này.`;
    case 'points':
      return `Trang “${sheet}” có điểm của đơn vị đã xếp hạng (đầu tiên: ${unit}) nhưng không đọc được thành bảng điểm nên không được tính. Ghi các điểm này vào bảng điểm, hoặc chọn bỏ qua trang này ở phần Dữ liệu.`;
    case 'apart':
      return `Trang “${sheet}” có điểm thưởng, điểm phạt của đơn vị đã xếp hạng (đầu tiên: ${unit}) nhưng ở trang riêng nên không được tính. Ghi vào cột “Điểm thưởng”, “Điểm trừ” của bảng điểm, hoặc chép bảng này xuống ngay dưới bảng điểm; nếu điểm đã gồm, chọn bỏ qua trang này ở phần Dữ liệu.`;
    case 'list':
      return `Trang “${sheet}” giống danh sách đơn vị (đầu tiên: ${unit}) nhưng không nhận ra cột nào nên khối và tên gọi khác trong đó chưa được dùng. Kiểm tra dòng tiêu đề cột (“Tên đơn vị”, “Khối”, “Tên viết tắt”, “Tên cũ”), hoặc chọn bỏ qua trang này ở phần Dữ liệu.`;
    default:
      return `Trang “${sheet}” giống phiếu chấm điểm (${
        {
          'unit-line': `có dòng “Đơn vị: ${unit}”`,
          'unit-name': `mang tên đơn vị “${unit}”`,
          criteria: 'có các tiêu chí và số liệu như phiếu khác',
          header: 'có tiêu đề cột điểm kèm số liệu',
          units: 'có tên các đơn vị kèm số liệu',
          title: 'có tiêu đề bảng điểm',
        }[why]
      }) nhưng không đọc được điểm nào nên không có trong kết quả. Kiểm tra dòng tiêu đề cột (Tiêu chí, Điểm tối đa, Điểm thẩm định), hoặc chọn bỏ qua trang này ở phần Dữ liệu.`;
  }
}

function unusedPeriods({
  sheet,
  periods,
  counts,
  compared,
  partly,
  blank,
  inHistory,
}: FindingFacts['period-not-used']): string {
  const all = periods.map(inPeriod).join('; ');
  if (blank === true)
    return `Trang “${sheet}”: ${all} chưa có điểm (để trống hoặc bằng 0) nên không được tính${counts === null ? '' : `; kết quả tính theo ${inPeriod(counts)}, kỳ mới nhất đã có điểm`}.`;
  if (inHistory === true)
    return `Trang “${sheet}”: số liệu ${all} không tính vào kết quả và không dùng để so sánh, chỉ có trong nhiều năm.${counts === null ? '' : ` Kết quả tính theo ${inPeriod(counts)}`}${compared === null ? '' : `${counts === null ? ' Kết quả' : ','} so sánh với ${inPeriod(compared)}`}.`;
  return `Trang “${sheet}”: số liệu ${all} không được dùng. Kết quả ${counts === null ? '' : `tính theo ${inPeriod(counts)} và `}chỉ so sánh với ${compared === null ? 'kỳ liền trước cùng loại' : inPeriod(compared)}.${partly ? '' : ' Nếu cần tính theo trang này, bỏ qua các trang khác ở phần Dữ liệu.'}`;
}

function unreadColumn(facts: FindingFacts['column-unread']): string {
  if ('text' in facts && facts.isEmpty === true)
    return `Cột “${facts.text}” nằm giữa các tiêu chí nhưng không có điểm tối đa và không có điểm nào nên không được tính. Nếu là tiêu chí, ghi điểm tối đa và điểm; nếu không, xóa cột hoặc ghi “Ghi chú”.`;
  if ('text' in facts)
    return `Cột “${facts.text}” có số nhưng không rõ là điểm của tiêu chí nào, hoặc không có điểm tối đa, nên không được tính. Ghi tiêu đề và điểm tối đa của cột, hoặc ghi “Ghi chú” nếu không phải điểm.`;
  if ('isBlank' in facts)
    return `Cột ${facts.column} (“${facts.header}”) không có số của đơn vị nào nên không được tính. Nếu các đơn vị có điểm này, điền vào cột; nếu không có, xóa cột hoặc ghi 0.`;
  if ('holds' in facts && facts.holds === 'lostNames')
    return `Cột ${facts.column}${facts.header === '' ? '' : ` (“${facts.header}”)`} có tên của các dòng nhưng tiêu đề không cho biết đó là đơn vị nên cả bảng này không được tính. Ghi lại tiêu đề của cột, ví dụ “Đơn vị”.`;
  if ('holds' in facts && facts.holds === 'unclearGroups')
    return `Cột ${facts.column} (“${facts.header}”) chưa rõ ghi nhóm của đơn vị hay mức xếp loại nên không được dùng. Muốn xếp hạng trong nhóm theo cột này, chọn “Địa bàn” cho cột ở phần Dữ liệu.`;
  if ('holds' in facts && facts.holds === 'groups')
    return `Cột ${facts.column} (“${facts.header}”) cũng ghi nhóm của đơn vị nhưng đã có cột khác dùng để xếp hạng trong nhóm nên không được dùng. Muốn dùng cột này, chọn “Địa bàn” cho cột ở phần Dữ liệu.`;
  if ('holds' in facts)
    return facts.holds === 'blocks'
      ? `Cột ${facts.column} (“${facts.header}”) ghi cho mỗi đơn vị một khối khác nhau nên không được dùng để chia khối. Kiểm tra tiêu đề của cột; nếu đúng là khối, ghi tên khối chung cho các đơn vị cùng khối.`
      : `Cột ${facts.column} không có tiêu đề nhưng có tên đơn vị nên không được dùng. Ghi tiêu đề cho cột, ví dụ “Tên cũ” hoặc “Tên viết tắt”.`;
  const {
    column,
    header,
    count,
    counts,
    overUnits,
    max,
    units,
    farFrom,
    areRanks,
    instead,
    twin,
    rival,
    before,
    exchanged,
  } = facts;
  if (exchanged !== undefined)
    return `Cột ${column} (điểm thẩm định) và cột ${exchanged} (điểm tự chấm) đứng ngược thứ tự so với phiếu của các đơn vị khác, và không tiêu chí nào bị giảm điểm: tiêu đề hai cột có thể bị đổi chỗ cho nhau. Kiểm tra tiêu đề hai cột.`;
  if (instead !== undefined)
    return `Cột ${column} (“${header}”) không được tính vì cột ${instead} được lấy làm điểm cuối cùng, nhưng hai cột khác nhau ở ${count} ô. Nếu điểm đúng ở cột ${column}, đổi tiêu đề cột ${instead} (ví dụ “Điểm tự chấm”) hoặc chỉ cách đọc ở phần Dữ liệu.`;
  if (before !== undefined)
    return `Cột ${column} (“${header}”) và cột ${before} cùng là điểm thẩm định nhưng khác nhau ở ${count} ô, tiêu đề không cho biết cột nào là của lần sau. Cột ${before} được tính; cột ${column} được coi là của lần thẩm định trước. Nếu đúng, ghi rõ “lần 1”, “lần 2” ở tiêu đề; nếu chưa đúng, sửa tiêu đề hoặc chỉ cách đọc ở phần Dữ liệu.`;
  if (rival !== undefined)
    return `Cột ${column} (“${header}”) và cột ${rival} là cùng một loại điểm nhưng khác nhau ở ${count} ô, tiêu đề không cho biết lấy cột nào. Cột ${rival} được tính, cột ${column} thì không. Bỏ một cột, sửa tiêu đề hoặc chỉ cách đọc ở phần Dữ liệu.`;
  if (twin !== undefined)
    return `Bảng có hai cột cùng loại nhưng khác số (${count} đơn vị): cột ${twin} được dùng, cột ${column} (“${header}”) thì không. Bỏ một cột, hoặc ghi rõ tiêu đề của từng cột.`;
  if (areRanks === true)
    return `Cột ${column} (“${header}”) đang được tính là điểm nhưng các số trong cột (${count}) là 1, 2, 3… như thứ hạng, rất thấp so với điểm tối đa. Kiểm tra tiêu đề cột điểm và cột xếp hạng có bị đổi chỗ, lệch ô không; sửa tiêu đề hoặc chỉ cách đọc ở phần Dữ liệu.`;
  if (farFrom !== undefined)
    return `Cột ${column} (“${header}”) đang được tính nhưng khác xa cột “${farFrom}” (số đơn vị khác xa: ${count}). Nếu cột ${column} không phải điểm của đơn vị, đổi tiêu đề thành “Ghi chú” hoặc chỉ cách đọc ở phần Dữ liệu; nếu là điểm, kiểm tra lại hai cột.`;
  if (max !== undefined)
    return `Bảng có hai cột điểm tối đa; chỉ cột ${max} được dùng, cột ${column} (“${header}”) thì không. Nếu điểm tối đa của tiêu chí là tổng hai cột, ghi tổng vào một cột “Điểm tối đa”; nếu không, đổi tiêu đề cột ${column} thành “Ghi chú”.`;
  if (counts === true)
    return `Cột ${column} không có tiêu đề riêng nhưng có ${count} số; được tính là thuộc tiêu đề bên trái. Ghi tiêu đề cho cột, hoặc kiểm tra xem có mất tiêu đề không.`;
  if (overUnits === true)
    return `Cột ${column} (“${header}”) có ${count} số không phải là tổng, bình quân hay số chung nào khác tính từ điểm các đơn vị trong bảng, nên không được dùng. Kiểm tra lại các số này.`;
  if (units !== undefined)
    return `Các cột “${header}” của ${units} đơn vị (đầu tiên là cột ${column}) có ${count} số nhưng không rõ là điểm gì nên không được tính. Sửa tiêu đề các cột này (ví dụ “Điểm thẩm định”), hoặc ghi “Ghi chú” nếu không phải điểm.`;
  return `Cột ${column} ${header === '' ? 'không có tiêu đề' : `(“${header}”)`} có ${count} số nhưng không rõ là điểm gì nên không được tính. Sửa tiêu đề cột (ví dụ “Điểm thẩm định”), hoặc chỉ cách đọc ở phần Dữ liệu.`;
}

function missingStage(facts: FindingFacts['stage-missing']): string {
  const role = roleName(facts.role);
  if (facts.of === 'field')
    return `Lĩnh vực “${facts.field}” không có cột ${role}, trong khi các lĩnh vực khác của bảng có. Kiểm tra tiêu đề cột.`;
  return facts.whole
    ? `${facts.unit}: không có ${role}, trong khi các đơn vị khác của khối có (${facts.count} tiêu chí). Kiểm tra tiêu đề cột và số liệu.`
    : `${facts.unit}: ${facts.count} tiêu chí không có ${role} mà các đơn vị khác của khối có (ô đầu tiên ở đây). Kiểm tra lại.`;
}

function withoutScores(facts: FindingFacts['unit-without-scores']): string {
  switch (facts.from) {
    case 'list':
      return `${facts.unit} có trong danh sách đơn vị nhưng không có điểm. Bổ sung phiếu điểm, hoặc xóa khỏi danh sách.`;
    case 'scores':
      return `${facts.unit}: mọi ô điểm đều ghi không áp dụng (“-”, “N/A”, “Không áp dụng”…) nên đơn vị không có điểm nào. Điền điểm (0 nếu không đạt); nếu đơn vị không tham gia, ghi “Không xếp hạng”.`;
    case 'table':
      return `${facts.unit} chỉ có trong bảng ở trang “${facts.sheet}”; khối này được tính theo bảng, phiếu khác nên đơn vị không có trong kết quả. Bổ sung phiếu điểm của đơn vị, hoặc bỏ qua các phiếu khác của khối ở phần Dữ liệu để tính theo bảng.`;
    case 'ranking':
      return `${facts.unit}${andOthers(facts.count)} chỉ có thứ hạng hoặc xếp loại, không có điểm trong bảng ở trang “${facts.sheet}” nên không có trong kết quả. Kiểm tra cột điểm của bảng và tiêu đề cột.`;
    case 'undated':
      return `${facts.unit}${andOthers(facts.count)} chỉ có trong bảng không ghi năm ở trang “${facts.sheet}” nên không có trong kết quả. Ghi “NĂM …” vào tiêu đề của bảng, hoặc bổ sung phiếu điểm của đơn vị.`;
  }
}

function unusedPart(part: FindingFacts['correction-unused']['part'], value: string): string {
  switch (part) {
    case 'sheet':
      return 'tệp không có trang tính này.';
    case 'column':
      return `trang không có bảng điểm với cột ${value}.`;
    case 'headerRow':
      return `dòng ${value} không đọc được thành tiêu đề của bảng điểm. Chọn dòng khác, hoặc cho biết cột nào là tên tiêu chí (tên đơn vị), điểm tối đa và điểm.`;
    case 'unit':
      return `trang không phải phiếu của một đơn vị nên không nhận tên “${value}”.`;
    case 'block':
    case 'year':
      return `trang không có bảng điểm nên không nhận “${value}”.`;
  }
}

function whyNotCompared(year: string): Readonly<Record<NotCompared, string>> {
  return {
    fields: `${year} thiếu số liệu theo lĩnh vực của đơn vị này, trong khi các đơn vị khác có; không so sánh được theo lĩnh vực. Bổ sung số liệu, hoặc kiểm tra tên đơn vị trong bảng.`,
    new: `không tìm thấy trong kết quả ${year}, không so sánh.`,
    unranked: `kết quả ${year} không ghi thứ hạng, không so sánh.`,
    merged: `được hợp nhất từ nhiều đơn vị của ${year}, không so sánh.`,
    part: `có nhiều tên cũ nhưng ${year} chỉ có kết quả của một trong các đơn vị đó, là kết quả của một phần, không so sánh. Nếu chỉ đổi tên, để lại ở “Tên cũ” riêng tên có trong bảng.`,
    split: `được tách ra từ một đơn vị của ${year}, không so sánh.`,
    ambiguous: `các bảng ${year} ghi khác nhau, không so sánh.`,
    namesake: `nhiều huyện có đơn vị trùng tên, không rõ là đơn vị nào của ${year}, không so sánh.`,
  };
}
