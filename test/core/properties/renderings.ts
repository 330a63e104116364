import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { leavesOf } from './assessmentModel';
import type { AssessmentModel, ScoreModel, UnitModel } from './assessmentModel';
import { criterionRows } from './criteriaRows';
import type { CriterionRow } from './criteriaRows';
import { columnNumbers, headerCells, letterhead, numberCell, scoreCell, signatures } from './decoration';
import type { Decoration } from './decoration';

/** How an assessment is laid out: a header of DOMAIN section 2. */
export type Layout = (typeof LAYOUTS)[number];

export const LAYOUTS = [
  'L1 title',
  'L1 two-row header',
  'L1 one cell',
  'L1 after deduction',
  'L1 self-score',
  'L2',
  'L3 criteria',
] as const;

/** The layouts of one sheet a unit. */
type OfOneUnit = Exclude<Layout, 'L2' | 'L3 criteria'>;

export const BLOCK = 'Sở, ban, ngành';
export const YEAR = 2023;

/** The workbook in which an office would have written an assessment down. */
export function rendered(model: AssessmentModel, layout: Layout, own: Decoration): WorkbookSnapshot {
  if (layout === 'L2') return workbook(criteriaByUnits(model, own));
  if (layout === 'L3 criteria') return workbook(unitsByCriteria(model, own));
  return workbook(...model.units.map((unit, index) => unitScoreSheet(model, unit, index, layout, own)));
}

interface UnitColumns {
  readonly header: readonly (readonly CellContent[])[];
  /** The cells of a row: number, name and max, then the scores. */
  readonly cells: (row: CriterionRow, score: ScoreModel, at: number) => readonly CellContent[];
}

function unitScoreSheet(
  model: AssessmentModel,
  unit: UnitModel,
  index: number,
  layout: OfOneUnit,
  own: Decoration,
): SheetSnapshot {
  const { header, cells } = columnsOf(layout, own);
  const rows = criterionRows(model.fields, own).map((row, at) => cells(row, scoreOf(row, unit, own), at));
  return placed(`Phiếu ${index + 1}`, own, [
    ...letterhead(own),
    [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${YEAR}`],
    index % 2 === 0 ? [`Đơn vị: ${unit.name}`] : ['Đơn vị:', unit.name],
    [`Khối: ${BLOCK}`],
    ...headerCells(own, header),
    ...columnNumbers(own, header[0]?.length ?? 0),
    ...rows,
    ...signatures(own),
  ]);
}

/** What a row's score cell says: a leaf's score, a parent's or total's typed sum, nothing. */
function scoreOf(row: CriterionRow, unit: UnitModel, own: Decoration): ScoreModel {
  const scores = row.leaves.map((leaf) => unit.scores[leaf] ?? 'notScored');
  if (row.kind === 'leaf') return scores[0] ?? 'notScored';
  if (row.kind !== 'parent' || own.subtotals !== 'max and scores') return 'notScored';
  return scores.reduce<number>((sum, score) => (typeof score === 'number' ? sum + score : sum), 0);
}

function columnsOf(layout: OfOneUnit, own: Decoration): UnitColumns {
  const text = (score: ScoreModel, at: number) => scoreCell(score, own, at);
  const selfScore = (row: CriterionRow, score: ScoreModel, at: number) =>
    row.kind === 'leaf' && typeof score === 'number' ? numberCell(score, own, at + 1) : null;
  switch (layout) {
    case 'L1 title':
      return {
        header: [
          [
            'STT',
            'Tiêu chí',
            'Điểm tối đa',
            'Điểm tự chấm',
            'Điểm thẩm định',
            'Ghi chú của đơn vị',
            'Ghi chú của thẩm định',
          ],
        ],
        cells: (row, score, at) => [
          row.code,
          row.name,
          row.max,
          selfScore(row, score, at),
          text(score, at),
          null,
          note(row),
        ],
      };
    case 'L1 two-row header':
      return {
        header: [
          [
            'STT',
            'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
            'Điểm tối đa',
            'Điểm đánh giá',
            null,
            null,
            'Điểm đạt được',
            'Chỉ số',
            'Ghi chú',
          ],
          [null, null, null, 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá'],
        ],
        cells: (row, score, at) => {
          const [survey, verified] =
            typeof score === 'number' && at % 3 === 0 ? halves(score) : [null, score];
          const final = at % 4 === 1 ? score : 'notScored';
          return [
            row.code,
            row.name,
            row.max,
            survey === null ? null : text(survey, at),
            selfScore(row, score, at),
            text(verified, at),
            text(final, at),
            null,
            note(row),
          ];
        },
      };
    case 'L1 one cell':
      return {
        header: [
          [
            'Nội dung',
            'Điểm chuẩn',
            'Tự chấm',
            'Tài liệu kiểm chứng/Giải trình',
            'Điểm chấm thực tế',
            'Ý kiến',
          ],
        ],
        cells: (row, score, at) => [
          inOneCell(row),
          row.max,
          selfScore(row, score, at),
          note(row),
          text(score, at),
        ],
      };
    case 'L1 after deduction':
      return {
        header: [
          [
            'Tiêu chí',
            'Nội dung',
            'Điểm tối đa',
            'Điểm tự chấm',
            'Điểm thẩm định',
            'Điểm bị trừ',
            'Điểm thẩm định sau khi trừ',
          ],
        ],
        cells: (row, score, at) => {
          const deducted = row.kind === 'leaf' && typeof score === 'number' ? 25 : null;
          const before = deducted === null || typeof score !== 'number' ? 'notScored' : score + deducted;
          return [
            row.code,
            row.name,
            row.max,
            selfScore(row, score, at),
            text(before, at),
            deducted === null ? null : numberCell(deducted, own, at),
            text(score, at),
          ];
        },
      };
    case 'L1 self-score':
      return {
        header: [
          [
            'STT',
            'Tiêu chí, tiêu chí thành phần',
            'Điểm tối đa',
            'Số liệu kê khai',
            'Cách tính điểm',
            'Các yêu cầu và tài liệu kiểm chứng',
            'Điểm tự đánh giá',
          ],
        ],
        cells: (row, score, at) => [
          row.code,
          row.name,
          row.max,
          row.kind === 'leaf' ? 95.5 : null,
          null,
          note(row),
          text(score, at),
        ],
      };
  }
}

function halves(score: number): readonly [number, number] {
  const survey = Math.floor(score / 2);
  return [survey, score - survey];
}

function note(row: CriterionRow): CellContent {
  return row.kind === 'leaf' ? `Quyết định số ${row.leaves[0] ?? 0}/QĐ-UBND` : null;
}

function inOneCell({ code, name, level }: CriterionRow): CellContent {
  if (name === '') return null;
  const indent = ' '.repeat(3 * (level - 1));
  return code === null ? `${indent}${name}` : `${indent}${code}. ${name}`;
}

function criteriaByUnits(model: AssessmentModel, own: Decoration): SheetSnapshot {
  const header = ['STT', 'Nội dung', 'Điểm tối đa', ...model.units.map(({ name }) => name)];
  const rows = criterionRows(model.fields, own).map((row, at) => [
    row.code,
    row.name,
    row.max,
    ...model.units.map((unit, index) => scoreCell(scoreOf(row, unit, own), own, at + index)),
  ]);
  return placed('Kết quả thẩm định', own, [
    ...letterhead(own),
    [`BÁO CÁO KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${YEAR}`],
    [`Khối: ${BLOCK}`],
    header,
    ...columnNumbers(own, header.length),
    ...rows,
    ...signatures(own),
  ]);
}

/** Columns of criteria below the heads of what stands above them, merged or written again, with sums of fields or not. */
function unitsByCriteria(model: AssessmentModel, own: Decoration): SheetSnapshot {
  const columns = headColumns(model.fields, own);
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const isNew = (at: number, level: number) =>
    own.emptyRows ||
    columns[at - 1]?.path.slice(0, level + 1).join('\n') !== columns[at]?.path.slice(0, level + 1).join('\n');
  // One field beside a total may be a part of it: such a table is one of totals.
  const total = own.totalRow && leavesOf(model.fields).length > 1;
  const heads = Array.from({ length: depth }, (_, level) => [
    level === 0 ? 'STT' : null,
    level === 0 ? 'Tên đơn vị' : null,
    ...columns.map(({ path }, at) => (isNew(at, level) ? (path[level] ?? null) : null)),
    ...(total ? [level === 0 ? own.totalLabel : null] : []),
  ]);
  const maximum = (leaves: readonly number[]) =>
    leaves.reduce((sum, leaf) => sum + (leavesOf(model.fields)[leaf]?.max ?? 0), 0);
  const every = leavesOf(model.fields).map((_, leaf) => leaf);
  const maxima = [
    null,
    own.optionRows ? 'Điểm tối đa' : null,
    ...columns.map(({ leaves }, at) => numberCell(maximum(leaves), own, at)),
    ...(total ? [numberCell(maximum(every), own, 0)] : []),
  ];
  const sum = (unit: UnitModel, leaves: readonly number[]) =>
    leaves.reduce((points, leaf) => {
      const score = unit.scores[leaf];
      return typeof score === 'number' ? points + score : points;
    }, 0);
  const rows = model.units.map((unit, index) => [
    index + 1,
    unit.name,
    ...columns.map(({ leaves, isSum }, at) =>
      isSum
        ? numberCell(sum(unit, leaves), own, at)
        : scoreCell(unit.scores[leaves[0] ?? 0] ?? 'notScored', own, at + index),
    ),
    ...(total ? [numberCell(sum(unit, every), own, index)] : []),
  ]);
  return placed('Điểm', own, [
    ...letterhead(own),
    [`TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${YEAR}`],
    [`Khối: ${BLOCK}`],
    ...headerCells(own, heads),
    ...columnNumbers(own, heads[0]?.length ?? 0),
    maxima,
    ...rows,
    ...signatures(own),
  ]);
}

/** A column of a criterion, or of the sum of a field: the heads over it top-down, and the leaves whose points it has. */
interface HeadColumn {
  readonly path: readonly string[];
  readonly leaves: readonly number[];
  readonly isSum: boolean;
}

function headColumns(fields: AssessmentModel['fields'], own: Decoration): readonly HeadColumn[] {
  const columns: HeadColumn[] = [];
  const above: string[] = [];
  let open: { readonly path: readonly string[]; readonly leaves: readonly number[] } | null = null;
  const close = () => {
    if (open !== null) columns.push({ ...open, isSum: true });
    open = null;
  };
  for (const row of criterionRows(fields, { ...own, optionRows: false })) {
    if (row.kind !== 'leaf' && row.kind !== 'parent') continue;
    if (row.level === 1) close();
    above.splice(row.level - 1, Infinity, `${row.code ?? ''}${row.level === 1 ? '. ' : ' '}${row.name}`);
    if (row.kind === 'leaf') columns.push({ path: [...above], leaves: row.leaves, isSum: false });
    else if (row.level === 1 && own.subtotalRow) {
      open = { path: [...above, `Cộng mục ${row.code ?? ''}`], leaves: row.leaves };
    }
  }
  close();
  return columns;
}

function placed(name: string, own: Decoration, rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet(name, rows, { firstRow: own.offset.row, firstColumn: own.offset.column });
}
