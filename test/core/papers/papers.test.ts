import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/report/words/phrases';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { papersOf } from './papersOf';
import { saidIn } from './saidIn';

const DISTRICTS = { block: 'Cấp huyện' };
const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở C', [0.5, 3, 0]),
  unitSheet('Huyện D', [2, 1, 4.5], DISTRICTS),
  unitSheet('Huyện E', [2, 1, 4.5], DISTRICTS),
  unitSheet('Sở A', [1, 1, 1], { year: 2022, name: 'A 2022' }),
  unitSheet('Sở B', [2, 2, 5], { year: 2022, name: 'B 2022' }),
);
const GRADES = [{ name: 'Xuất sắc', from: 90 }, { name: 'Tốt', from: 70 }, { name: 'Còn lại' }];
const COMPLETE = {
  issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  place: 'Hà Tĩnh',
  date: '2024-01-05',
  number: '12/QĐ-UBND',
  legalBases: ['Luật Tổ chức chính quyền địa phương;', 'căn cứ Quyết định số 1.'],
  recipients: ['Như Điều 4', 'Lưu: VT'],
  signer: { authority: 'TM. ỦY BAN NHÂN DÂN', office: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
  deadline: '2024-03-31',
  papers: {
    report: { number: '3/BC-UBND' },
    directive: { number: '4/KH-UBND' },
    commendation: { number: '5/TTr-UBND' },
  },
};

describe('the papers of a ranking', () => {
  it('name who issues them in ordinary letters within a sentence, however the head has it', () => {
    const { decision, directive } = papersOf(BOOK, { ...COMPLETE, issuer: 'SỞ NỘI VỤ TỈNH HÀ TĨNH' });
    expect(decision.head.issuer).toBe('SỞ NỘI VỤ TỈNH HÀ TĨNH');
    for (const { annexes } of [decision, directive])
      expect(annexes[0]?.goesWith).toMatch(/ của Sở Nội vụ tỉnh Hà Tĩnh\)$/u);
  });

  it('decide in articles, name who leads each block and have the rankings as annexes', () => {
    const { decision } = papersOf(BOOK, COMPLETE);
    expect(decision.head).toEqual({
      draft: null,
      superior: null,
      issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      number: 'Số: 12/QĐ-UBND',
      sign: '12/QĐ-UBND',
      country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      placeAndDate: 'Hà Tĩnh, ngày 05 tháng 01 năm 2024',
      place: 'Hà Tĩnh',
      day: 'ngày 05 tháng 01 năm 2024',
    });
    expect(decision.authority).toBe('Ủy ban nhân dân tỉnh Hà Tĩnh');
    expect(saidIn(decision)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Quyết định số 1.',
      'QUYẾT ĐỊNH:',
      'Điều 1. Công bố kết quả Chỉ số cải cách hành chính năm 2023 của các cơ quan, đơn vị, địa phương như sau:',
      '1. Khối sở, ban, ngành: 3 cơ quan, đơn vị, chỉ số bình quân 66,67%; dẫn đầu là Sở A (100,00%) (chi tiết tại Phụ lục I).',
      '2. Khối cấp huyện: 2 cơ quan, đơn vị, chỉ số bình quân 75,00%; các đơn vị cùng xếp thứ nhất (chi tiết tại Phụ lục II).',
      expect.stringMatching(/^Điều 2\. /u),
      'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
      expect.stringMatching(/^Điều 4\. /u),
      'Phụ lục I',
      'XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023, KHỐI SỞ, BAN, NGÀNH',
      '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Hà Tĩnh)',
      '1 | Sở A | 10,00 | 10,00 | 100,00% | 2 | +1',
      '2 | Sở B | 6,50 | 10,00 | 65,00% | 1 | -1',
      '3 | Sở C | 3,50 | 10,00 | 35,00% |  | ',
      'Phụ lục II',
      'XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023, KHỐI CẤP HUYỆN',
      expect.stringMatching(/^\(Kèm theo Quyết định/u),
      '1 | Huyện D | 7,50 | 10,00 | 75,00%',
      '1 | Huyện E | 7,50 | 10,00 | 75,00%',
    ]);
  });

  it.each([
    [{ authority: 'KT. GIÁM ĐỐC', office: 'PHÓ GIÁM ĐỐC' }, 'GIÁM ĐỐC Sở Nội vụ'],
    [{ office: 'GIÁM ĐỐC' }, 'GIÁM ĐỐC Sở Nội vụ'],
    [{ authority: 'TM. ỦY BAN NHÂN DÂN', office: 'CHỦ TỊCH' }, 'Sở Nội vụ'],
    [{ authority: 'KT.GIÁM ĐỐC', office: 'PHÓ GIÁM ĐỐC' }, 'GIÁM ĐỐC Sở Nội vụ'],
    [{ authority: 'TL. GIÁM ĐỐC', office: 'CHÁNH VĂN PHÒNG' }, 'GIÁM ĐỐC Sở Nội vụ'],
    [{ authority: 'TUQ. CHỦ TỊCH', office: 'GIÁM ĐỐC SỞ NỘI VỤ' }, 'CHỦ TỊCH Sở Nội vụ'],
    [{ authority: 'TL. GIÁM ĐỐC SỞ NỘI VỤ', office: 'CHÁNH VĂN PHÒNG' }, 'GIÁM ĐỐC SỞ NỘI VỤ'],
    [{ authority: 'TL. GIÁM ĐỐC, KT. CHÁNH VĂN PHÒNG', office: 'PHÓ' }, 'GIÁM ĐỐC Sở Nội vụ'],
    [{ authority: 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH', office: 'PHÓ CHỦ TỊCH' }, 'Sở Nội vụ'],
    [{}, '………'],
  ])('are decided by whom they are signed for: %j', (signer, authority) => {
    expect(papersOf(BOOK, { issuer: 'Sở Nội vụ', signer }).decision.authority).toBe(authority);
  });

  it('are addressed to whom the office names, one on the line and several below it; a decision is to nobody', () => {
    const addressed = (details: object, kind: 'commendation' | 'report' | 'directive' | 'decision') =>
      papersOf(BOOK, details)[kind].parts.flatMap((part) =>
        part.kind === 'text' && part.address !== undefined ? [plainText(part.phrase)] : [],
      );
    const several = {
      ...COMPLETE,
      addressees: ['- Ủy ban nhân dân tỉnh;', 'Hội đồng Thi đua - Khen thưởng tỉnh.'],
    };
    const lines = ['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Hội đồng Thi đua - Khen thưởng tỉnh.'];
    expect(addressed(several, 'commendation')).toEqual(lines);
    expect(addressed(several, 'directive')).toEqual(lines);
    expect(addressed(several, 'decision')).toEqual([]);
    const one = { ...COMPLETE, addressees: ['Ủy ban nhân dân tỉnh'] };
    expect(addressed(one, 'report')).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh']);
    expect(addressed({}, 'commendation')).toEqual(['Kính gửi: ………']);
    expect(addressed({}, 'report')).toEqual([]);
    // Complete without it: the form asks for it of letters, and who may be asked is the office's to say.
    expect(addressed(COMPLETE, 'commendation')).toEqual([]);
  });

  it('take lists as an office types them, with dashes and ends of lines, and grounds that are no `Căn cứ`', () => {
    const { decision } = papersOf(BOOK, {
      recipients: ['- Như Điều 4;', 'Các sở, ban, ngành;', '– Lưu: VT, CCHC.'],
      legalBases: ['- Luật Tổ chức chính quyền địa phương', '– Theo đề nghị của Giám đốc Sở Nội vụ'],
    });
    expect(decision.foot.recipients).toEqual(['Như Điều 4', 'Các sở, ban, ngành', 'Lưu: VT, CCHC']);
    expect(decision.legalBases).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Theo đề nghị của Giám đốc Sở Nội vụ.',
    ]);
  });

  it('say of how many units results are provisional, and which block has none', () => {
    const unscored = unitSheet('Sở A', [2, null, 5]);
    const open = workbook(
      {
        ...unscored,
        values: unscored.values.map((row) => (row[0] === '1.2' ? row.with(3, null) : row)),
      },
      unitSheet('Sở B', [0, 2.5, 4]),
      unitSheet('Huyện D', [20, 1, 4.5], DISTRICTS),
    );
    for (const paper of Object.values(papersOf(open, COMPLETE))) {
      const said = saidIn(paper).join('\n');
      expect(said, paper.kind).toContain('Kết quả của 1 cơ quan, đơn vị, địa phương ghi “tạm tính”');
      expect(said, paper.kind).toContain('Chưa có kết quả của khối cấp huyện: số liệu còn lỗi.');
    }
  });

  it('publish the grades of heads where these are set', () => {
    const { decision } = papersOf(BOOK, COMPLETE, {
      headGrades: [{ name: 'Hoàn thành tốt nhiệm vụ', from: 60 }],
    });
    expect(saidIn(decision).join('\n')).toContain(
      'Công bố kết quả Chỉ số cải cách hành chính năm 2023 và mức độ hoàn thành nhiệm vụ của người đứng đầu trong thực hiện cải cách hành chính của',
    );
    expect(decision.annexes[0]?.table.rows[0]?.cells.map(plainText)).toContain('Hoàn thành tốt nhiệm vụ');
  });

  it('are drafts with dots where the office has not told something, and make nothing up', () => {
    const { decision, directive } = papersOf(BOOK);
    expect(decision.head).toMatchObject({
      draft: 'BẢN NHÁP',
      issuer: '………',
      number: 'Số: ………',
      placeAndDate: '………, ngày ……… tháng ……… năm ………',
    });
    expect(decision.legalBases).toEqual(['Căn cứ ……….']);
    expect(directive.missing).toContain('deadline');
    expect(saidIn(directive).join('\n')).toContain('trước ngày ……… tháng ……… năm ………');
  });

  it('keep room for what is only dots in the details, and for a list that has nothing in it', () => {
    const { decision, report } = papersOf(BOOK, {
      ...COMPLETE,
      issuer: '…',
      legalBases: [],
      recipients: ['...', 'Lưu: VT'],
      signer: { authority: '……', name: '………' },
    });
    expect(decision.head).toMatchObject({ draft: 'BẢN NHÁP', issuer: '………' });
    expect(decision.missing).toEqual(['issuer', 'legalBases', 'recipients', 'office', 'name']);
    expect(decision.legalBases).toEqual(['Căn cứ ……….']);
    expect(decision.foot).toMatchObject({ recipients: ['………', 'Lưu: VT'], authority: null, name: '………' });
    expect(report.head.number).toBe('Số: 3/BC-UBND');
  });

  it('do not take the number of another kind of paper, nor recipients by the articles of a decision', () => {
    const made = papersOf(BOOK, { ...COMPLETE, papers: {} });
    for (const { kind, head, missing, foot } of Object.values(made)) {
      const isDecision = kind === 'decision';
      expect(head, kind).toMatchObject({
        draft: isDecision ? null : 'BẢN NHÁP',
        number: isDecision ? 'Số: 12/QĐ-UBND' : 'Số: ………',
      });
      expect(missing, kind).toEqual(isDecision ? [] : ['number']);
      expect(foot.recipients, kind).toEqual(isDecision ? ['Như Điều 4', 'Lưu: VT'] : ['Lưu: VT']);
    }
  });

  it('report what the announcement says of each block, fields, bands, the appraisal and zero scores', () => {
    const said = saidIn(papersOf(BOOK, COMPLETE).report);
    expect(said).toContain('I. KẾT QUẢ CHUNG');
    expect(said).toContain('Sở, ban, ngành | 3 | 66,67% | 60,00% | Sở A: 100,00% | Sở C: 35,00%');
    expect(said).toContain('Công tác chỉ đạo | 73,33% | 60,00% | 100,00% | Sở A | 50,00% | Sở B');
    expect(said).toContain('Từ 90% trở lên | 1 | 1');
    expect(said).toContain('Dưới 60% | 1 | 1');
    expect(said).toContain('Sở B | 10,00 | 6,50 | -3,50');
    expect(said).toContain('Sở C | 2.1 | Rà soát văn bản | 0,00 | 5,00');
    const { announcement } = computeRanking(BOOK, parseSettings({}), texts, NOW);
    for (const { sentences } of announcement.paragraphs.filter(({ kind }) => kind === 'text'))
      expect(said.join('\n')).toContain(sentences.map(({ phrase }) => plainText(phrase)).join(' '));
  });

  it('tell each unit what to mend: criteria without points or with less than half, from the threshold on', () => {
    const { directive } = papersOf(BOOK, COMPLETE, { zeroThreshold: 2 });
    expect(directive.annexes[0]?.table.rows.map(({ cells }) => cells.map(plainText).join(' | '))).toEqual([
      'Sở B (khối sở, ban, ngành): 1 tiêu chí, mất 2,00 điểm',
      '1.1 | Kế hoạch CCHC | 2,00 | 0,00 | 2,00 |  | 31/3/2024',
      'Sở C (khối sở, ban, ngành): 2 tiêu chí, mất 6,50 điểm',
      '2.1 | Rà soát văn bản | 5,00 | 0,00 | 5,00 |  | 31/3/2024',
      '1.1 | Kế hoạch CCHC | 2,00 | 0,50 | 1,50 |  | 31/3/2024',
      'Huyện D (khối cấp huyện): 1 tiêu chí, mất 2,00 điểm',
      '1.2 | Báo cáo CCHC | 3,00 | 1,00 | 2,00 |  | 31/3/2024',
      'Huyện E (khối cấp huyện): 1 tiêu chí, mất 2,00 điểm',
      '1.2 | Báo cáo CCHC | 3,00 | 1,00 | 2,00 |  | 31/3/2024',
    ]);
    expect(papersOf(workbook(unitSheet('Sở A', [2, 3, 5]))).directive.annexes).toEqual([]);
  });

  const weighted = (header: string, ...weights: readonly number[]) =>
    workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', header, 'Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'],
        ['I', 'Thể chế', 15],
        ['1', 'Rà soát', 5, weights[0] ?? null, 4, 1, 5],
        ['2', 'Công khai', 10, weights[1] ?? null, 5, 0, 8],
        ['II', 'Thủ tục', 5],
        ['1', 'Đúng hạn', 5, weights[2] ?? null, 4, 5, 5],
      ]),
    );

  it('say of a weighted block that points are plain, and what a score costs its index', () => {
    const { decision, report, directive, commendation } = papersOf(
      weighted('Trọng số', 20, 30, 50),
      COMPLETE,
    );
    const note = 'Chỉ số tính theo trọng số: điểm và điểm tối đa ghi ở đây chưa nhân trọng số.';
    expect(decision.annexes.map(({ notes }) => notes)).toEqual([[note]]);
    expect(directive.annexes[0]?.notes).toContain(note);
    expect(saidIn(report).join('\n')).toContain(`Riêng khối sở, ban, ngành: ${note.replace('Chỉ', 'chỉ')}`);
    expect(saidIn(commendation)).toContain('Chỉ số tính theo trọng số của tiêu chí.');
    // 30 % of the index by a zero, 20 % by four points of five.
    expect(saidIn(report)).toContain('Sở Y tế | 2 | Công khai | 0,00 | 10,00 | 30,00');
    expect(saidIn(directive)).toContain('2 | Công khai | 10,00 | 0,00 | 10,00 | 30,00 |  | 31/3/2024');
    expect(saidIn(directive)).toContain('1 | Rà soát | 5,00 | 1,00 | 4,00 | 16,00 |  | 31/3/2024');
    const lengths = directive.annexes[0]?.table.rows.flatMap(({ cells, isGroup }) =>
      isGroup === true ? [] : [cells.length],
    );
    expect(new Set(lengths)).toEqual(new Set([directive.annexes[0]?.table.columns.length]));
    const factors = papersOf(weighted('Hệ số', 2, 1, 3), COMPLETE);
    expect(factors.decision.annexes[0]?.notes).toEqual(['Điểm và điểm tối đa đã nhân hệ số.']);
    expect(saidIn(factors.commendation)).toContain('Chỉ số tính theo điểm đã nhân hệ số.');
    expect(papersOf(BOOK, COMPLETE).decision.annexes[0]?.notes).toEqual([]);
  });

  it('name of many zero scores some of each block, the largest first, and where the others are', () => {
    const many = (block: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        unitSheet(`${block} ${at + 1}`, [at % 2 === 0 ? 0 : 2, 1, 0], {
          block: block === 'Sở' ? 'Sở, ban, ngành' : 'Cấp huyện',
        }),
      );
    const { report } = papersOf(workbook(...many('Sở', 160), ...many('Huyện', 40)), COMPLETE);
    const table = report.parts.flatMap((part) =>
      part.kind === 'table' && part.table.columns.length === 5 && part.table.columns[1]?.header === 'Số'
        ? [part.table]
        : [],
    )[0];
    const rows = table?.rows.map(({ cells }) => cells.map(plainText)) ?? [];
    const of = (unit: string) => rows.filter(([name]) => name?.startsWith(`${unit} `) === true);
    expect([of('Sở').length, of('Huyện').length]).toEqual([140, 60]);
    expect(new Set(of('Sở').map((row) => row[4]))).toEqual(new Set(['5,00']));
    expect(saidIn(report)).toContain(
      'Bảng nêu các tiêu chí có điểm tối đa lớn nhất của mỗi khối; còn 100 lượt tiêu chí đạt 0 điểm khác (xem trang “Tiêu chí 0 điểm” của tệp kết quả).',
    );
  });

  it('propose whom the rules name, all that are equal, with what for, and say whom they leave out and why', () => {
    const rows = (settings: unknown) =>
      saidIn(papersOf(BOOK, COMPLETE, settings).commendation).slice(COMPLETE.legalBases.length + 1);
    expect(rows({ commendation: { first: 1, rises: 1 } })).toEqual([
      'Tiêu chuẩn xét: đơn vị đứng đầu mỗi khối; đơn vị tăng hạng nhiều nhất của mỗi khối; các đơn vị bằng nhau đều được xét.',
      'Đề nghị khen thưởng 3 cơ quan, đơn vị, địa phương sau:',
      'Sở, ban, ngành',
      'Sở A | 1 | 100,00% | xếp hạng 1 của khối; tăng 1 bậc',
      'Cấp huyện',
      'Huyện D | 1 | 75,00% | xếp hạng 1 của khối',
      'Huyện E | 1 | 75,00% | xếp hạng 1 của khối',
      'Kính trình cấp có thẩm quyền xem xét, quyết định.',
    ]);
    const left = rows({
      commendation: {
        first: 2,
        noZeroIn: ['1.1'],
        exclude: [{ unit: 'huyện  D', reason: 'Có đơn thư đang xác minh.' }],
      },
    });
    expect(left).toContain('Không đề nghị Sở B: đạt 0 điểm ở tiêu chí 1.1 “Kế hoạch CCHC”.');
    expect(left).toContain('Không đề nghị Huyện D: Có đơn thư đang xác minh.');
    expect(left).not.toContainEqual(expect.stringMatching(/^Sở B \|/u));
    const graded = rows({ grades: GRADES, commendation: { grade: 'Tốt' } });
    expect(graded).toContain('Sở A | 1 | 100,00% | xếp loại Xuất sắc');
    expect(graded).toContain('Huyện D | 1 | 75,00% | xếp loại Tốt');
    expect(graded).not.toContainEqual(expect.stringMatching(/^Sở B \|/u));
    expect(rows({ commendation: {} })).toContain(
      'Không có cơ quan, đơn vị, địa phương nào đạt tiêu chuẩn trên.',
    );
  });

  it.each(['1.1', '1.1.', 'Kế hoạch CCHC', 'kế hoạch  cchc', '1.1 Kế hoạch CCHC', '1.1. Kế hoạch CCHC'])(
    'leave out units with a zero in a criterion that the rule names as %s, and say nothing of an unknown name',
    (named) => {
      const commendation = { first: 2, noZeroIn: [named] };
      expect(saidIn(papersOf(BOOK, COMPLETE, { commendation }).commendation)).toContain(
        'Không đề nghị Sở B: đạt 0 điểm ở tiêu chí 1.1 “Kế hoạch CCHC”.',
      );
      const { findings } = computeRanking(BOOK, parseSettings({ commendation }), texts, NOW);
      expect(findings.map(({ code }) => code)).not.toContain('setting-unused');
    },
  );

  it('leave out a unit that is excluded by another name of it', () => {
    const settings = {
      aliases: { 'Sở Một': 'Sở A' },
      commendation: { first: 1, exclude: [{ unit: 'Sở Một', reason: 'bị kỷ luật' }] },
    };
    expect(saidIn(papersOf(BOOK, COMPLETE, settings).commendation)).toContain(
      'Không đề nghị Sở A: bị kỷ luật.',
    );
  });

  it('print only rules that can apply: no criterion or grade that is nowhere, no rises without a last year', () => {
    const rulesIn = (book: typeof BOOK, commendation: object) =>
      saidIn(papersOf(book, COMPLETE, { grades: GRADES, commendation }).commendation)[
        COMPLETE.legalBases.length + 1
      ];
    const unknown = { first: 1, rises: 1, grade: 'Giỏi', noZeroIn: ['9.9', 'Báo cáo, CCHC', '2.1'] };
    expect(rulesIn(BOOK, unknown)).toBe(
      'Tiêu chuẩn xét: đơn vị đứng đầu mỗi khối; đơn vị tăng hạng nhiều nhất của mỗi khối; các đơn vị bằng nhau đều được xét; không xét đơn vị đạt 0 điểm ở tiêu chí “Báo cáo, CCHC”, 2.1.',
    );
    const alone = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [0, 2.5, 4]));
    expect(rulesIn(alone, { first: 1, rises: 1 })).toBe(
      'Tiêu chuẩn xét: đơn vị đứng đầu mỗi khối; các đơn vị bằng nhau đều được xét.',
    );
    expect(rulesIn(alone, { rises: 1 })).toBe(
      'Tiêu chuẩn xét khen thưởng đã đặt không áp dụng được cho kết quả này.',
    );
    expect(rulesIn(alone, {})).toBe('Chưa đặt tiêu chuẩn xét khen thưởng.');
  });

  it('are told of what the rules of merit name and the workbook does not have', () => {
    const commendation = {
      grade: 'Giỏi',
      noZeroIn: ['1.1', '9.9'],
      exclude: [
        { unit: 'Sở Z', reason: 'x' },
        { unit: 'Sở A', block: 'Cấp huyện', reason: 'x' },
        { unit: 'Sở B', block: 'sở, ban, ngành', reason: 'x' },
      ],
    };
    const { findings } = computeRanking(BOOK, parseSettings({ grades: GRADES, commendation }), texts, NOW);
    expect(findings.filter(({ code }) => code === 'setting-unused').map(({ facts }) => facts)).toEqual([
      { key: 'commendation', names: ['Sở Z', 'Sở A', '9.9', 'Giỏi'] },
    ]);
  });
});
