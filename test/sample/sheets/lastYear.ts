import type { BlockName } from '../articleFacts';
import { leavesOf, maxOf } from '../criteria/criteriaSet';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { percentHundredths, toPoints } from '../hundredths';
import { criteriaByBlock } from '../unitScores';
import { unitsByBlock } from '../units';
import type { SampleUnit } from '../units';
import type { Look, WorkbookWriter } from './sheetWriter';

/** Of each block: its name in the ranking of 2022 and the sheet of its field percentages. */
const BLOCKS: readonly (readonly [block: BlockName, divider: string, fieldSheet: string])[] = [
  ['Sở, ban, ngành', 'Các sở, ban, ngành tỉnh', 'Lĩnh vực 2022 Sở'],
  ['Cấp huyện', 'UBND huyện, thị xã, thành phố', 'Lĩnh vực 2022 Huyện'],
  ['Cơ quan Trung ương', 'Cơ quan Trung ương đóng trên địa bàn', 'Lĩnh vực 2022 Trung ương'],
];

const title: Look = { bold: true, size: 14, align: 'center' };
const header: Look = { bold: true, align: 'center', wrap: true, border: true, fill: 'BDD7EE' };
const text: Look = { border: true };
const center: Look = { border: true, align: 'center' };
const percent: Look = { border: true, align: 'center', numberFormat: '0.00' };
const divider: Look = { border: true, bold: true, fill: 'F2F2F2' };

/** Last year's published ranking (layout L5): all blocks in one table, parted by rows, numbering restarting at 1. */
export function addRanking2022(workbook: WorkbookWriter): void {
  const sheet = workbook.addSheet('Xếp hạng 2022');
  sheet.columnWidths([7, 52, 14, 12]);
  sheet.page('portrait');
  sheet.text(1, 1, 'BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022', title);
  sheet.merge([1, 1], [1, 4]);
  ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'].forEach((name, i) => {
    sheet.text(3, i + 1, name, header);
  });
  let row = 4;
  BLOCKS.forEach(([block, name], i) => {
    sheet.style([row, 1], [row, 4], divider);
    sheet.text(row, 1, ['I', 'II', 'III'][i] ?? '', { ...divider, align: 'center' });
    sheet.text(row, 2, name, divider);
    row += 1;
    rankedIn2022(block).forEach(({ unit, index, rank }, position) => {
      sheet.number(row, 1, position + 1, center);
      sheet.text(row, 2, unit.name, text);
      sheet.number(row, 3, toPoints(index), percent);
      sheet.number(row, 4, rank, center);
      row += 1;
    });
  });
  sheet.freezeAbove(4, 1);
}

/** Last year's field percentages (layout L3): one sheet a block, as the fields differ. */
export function addFields2022(workbook: WorkbookWriter): void {
  for (const [block, , name] of BLOCKS) {
    const { fields } = criteriaOf(block);
    const sheet = workbook.addSheet(name);
    sheet.columnWidths([7, 44, 12, 10, ...fields.map(() => 15)]);
    sheet.page('landscape');
    const width = 4 + fields.length;
    sheet.text(1, 1, 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH THEO LĨNH VỰC NĂM 2022', title);
    sheet.merge([1, 1], [1, width]);
    sheet.text(2, 1, `Khối: ${block}`, { align: 'center' });
    sheet.merge([2, 1], [2, width]);
    sheet.style([4, 1], [5, width], header);
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'].forEach((label, i) => {
      sheet.text(4, i + 1, label, header);
      sheet.merge([4, i + 1], [5, i + 1]);
    });
    sheet.text(4, 5, 'Tỷ lệ đạt theo lĩnh vực (%)', header);
    sheet.merge([4, 5], [4, width]);
    fields.forEach((f, i) => {
      sheet.text(5, 5 + i, f.name, header);
    });
    sheet.rowHeight(5, 66);
    rankedIn2022(block).forEach(({ unit, index, rank, fieldPercents }, position) => {
      const row = 6 + position;
      sheet.number(row, 1, position + 1, center);
      sheet.text(row, 2, unit.name, text);
      sheet.number(row, 3, toPoints(index), percent);
      sheet.number(row, 4, rank, center);
      fieldPercents.forEach((value, i) => {
        sheet.number(row, 5 + i, toPoints(value), percent);
      });
    });
    sheet.freezeAbove(6, 2);
  }
}

interface RankedIn2022 {
  readonly unit: SampleUnit;
  /** In hundredths of a per cent, like the field percentages. */
  readonly index: number;
  readonly rank: number;
  readonly fieldPercents: readonly number[];
}

function rankedIn2022(block: BlockName): readonly RankedIn2022[] {
  const maxima = criteriaOf(block).fields.map((f) => maxOf(leavesOf(f)));
  const scored = (unitsByBlock.get(block) ?? []).map((unit) => ({
    unit,
    index: percentHundredths(sum(unit.points2022), sum(maxima)),
    fieldPercents: unit.points2022.map((points, i) => percentHundredths(points, maxima[i] ?? 0)),
  }));
  return scored
    .map((one) => ({ ...one, rank: 1 + scored.filter((other) => other.index > one.index).length }))
    .sort((a, b) => a.rank - b.rank);
}

function criteriaOf(block: BlockName): CriteriaSet {
  const criteria = criteriaByBlock.get(block);
  if (criteria === undefined) throw new Error(`no criteria set for ${block}`);
  return criteria;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
