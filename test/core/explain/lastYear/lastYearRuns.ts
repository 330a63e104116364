import { computeRanking } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../../src/core/workbook';
import { core as texts } from '../../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../../sheets';

/** A workbook of this year's score sheets and last year's tables, ranked. */
export function run(...sheets: readonly SheetSnapshot[]) {
  return computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
}

type Run = ReturnType<typeof run>;

/** The ranked units of its only block. */
export function unitsOf(result: Run) {
  return result.ranking.blocks[0]?.units ?? [];
}

export function movesOf(result: Run) {
  const found = result.ranking.blocks[0]?.moves;
  if (found === null || found === undefined) throw new Error('nothing is compared');
  return found;
}

export function previousRanks(result: Run) {
  return unitsOf(result).map(({ name, previousRank }) => [name, previousRank]);
}

/** A list of units: number, name, block, former names. */
export function unitListSheet(...rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet('Danh mục', [['DANH MỤC ĐƠN VỊ'], ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'], ...rows]);
}

/** A printed ranking of 2022: number, name, index, rank. */
export function ranking2022(...rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet('Xếp hạng 2022', [
    ['BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    ...rows,
  ]);
}

export const DEPARTMENTS = 'Sở, ban, ngành';
