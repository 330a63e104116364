import { resultJson } from '../../../../src/core/run/resultJson';
import { computeRanking } from '../../../../src/core/run/run';
import type { EarlierFile } from '../../../../src/core/run/earlierFiles';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../../src/core/workbook';
import { core as texts } from '../../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../../sheets';

export interface HistoryJson {
  readonly year: number | null;
  readonly period: string | null;
  readonly averagePercent: number | null;
  readonly highestPercent: number | null;
  readonly lowestPercent: number | null;
  readonly setChanged: boolean | null;
  readonly units: readonly {
    readonly name: string;
    readonly rank: number | null;
    readonly percent: number | null;
  }[];
}

export function historyOf(
  sheets: readonly SheetSnapshot[],
  files: readonly EarlierFile[] = [],
  settings: Partial<Settings> = {},
) {
  const run = computeRanking(
    workbook(...sheets),
    { ...defaultSettings, ...settings },
    texts,
    NOW,
    null,
    files,
  );
  const { blocks } = JSON.parse(JSON.stringify(resultJson(run, texts))) as {
    blocks: readonly { name: string; history: readonly HistoryJson[] }[];
  };
  return { history: blocks[0]?.history ?? [], run };
}

/** What stands in a table: totals out of a max, printed indexes with ranks, or ranks alone. */
export type Kind = 'scores' | 'printed' | 'ranks';

/** Ranks by counting who is better. */
export const rankOf = (own: number, all: readonly number[]) => 1 + all.filter((other) => other > own).length;

export function table(
  title: string,
  kind: Kind,
  points: ReadonlyMap<string, number>,
  max: number,
): SheetSnapshot {
  const all = [...points.values()];
  const heads: Readonly<Record<Kind, readonly string[]>> = {
    scores: ['Điểm tối đa', 'Tổng điểm'],
    printed: ['Chỉ số (%)', 'Xếp hạng'],
    ranks: ['Xếp hạng'],
  };
  const cells = (own: number): readonly CellContent[] =>
    kind === 'scores' ? [max, own] : [...(kind === 'printed' ? [(own / max) * 100] : []), rankOf(own, all)];
  return sheet(title.replaceAll('/', '-'), [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${title}`],
    ['STT', 'Khối', 'Tên đơn vị', ...heads[kind]],
    ...[...points].map(([unit, own], at): CellContent[] => [at + 1, 'Cấp xã', unit, ...cells(own)]),
  ]);
}

/** The list of units: today's names with what they were called before. */
export function listOf(
  units: readonly { readonly name: string; readonly former: readonly string[] }[],
): SheetSnapshot {
  return sheet('Danh mục đơn vị', [
    ['DANH MỤC ĐƠN VỊ'],
    ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'],
    ...units.map(({ name, former }, at): CellContent[] => [
      at + 1,
      name,
      'Cấp xã',
      former.length === 0 ? null : former.join('; '),
    ]),
  ]);
}
