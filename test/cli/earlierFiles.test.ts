import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { papersCommand } from '../../src/cli/command/papersCommand';
import { rankCommand } from '../../src/cli/command/rankCommand';
import type { SheetSnapshot } from '../../src/core/workbook';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { sheet, unitSheet, workbook } from '../core/sheets';
import { faultsOf } from '../xlsx/validator';
import { writtenBook } from './books';
import { emptyFolder } from './runRank';
import { runWith } from './runWith';

const rank = runWith(rankCommand);
const papers = runWith(papersCommand);

interface Years {
  readonly blocks: readonly {
    readonly history: readonly { readonly year: number; readonly averagePercent: number | null }[];
  }[];
}

/** Scores of 2024, those of 2022 and a printed ranking of 2023 in files of their own, and a file of neither. */
function folderWithYears(): string {
  const folder = emptyFolder();
  const write = (path: string, ...sheets: readonly SheetSnapshot[]) => {
    writeFileSync(join(folder, path), writtenBook(workbook(...sheets)));
  };
  write(
    'năm nay.xlsx',
    unitSheet('Sở A', [2, 3, 5], { year: 2024 }),
    unitSheet('Sở B', [0, 2.5, 4], { year: 2024 }),
  );
  mkdirSync(join(folder, 'các năm'));
  write(
    'các năm/2022.xlsx',
    unitSheet('Sở A', [2, 3, 3], { year: 2022 }),
    unitSheet('Sở B', [2, 2, 3], { year: 2022 }),
  );
  write(
    'các năm/2023.xlsx',
    sheet('2023', [
      ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['TT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
      [1, 'Sở, ban, ngành', 'Sở A', 92, 1],
      [2, 'Sở, ban, ngành', 'Sở B', 70, 2],
    ]),
  );
  write('ghi chú.xlsx', sheet('Ghi chú', [['Không có bảng nào']]));
  writeFileSync(join(folder, 'quy-tac.json'), JSON.stringify({ resultSheets: ['history'] }));
  return folder;
}

const EARLIER = ['--earlier', 'các năm', '--earlier', 'ghi chú.xlsx'];

describe('files of earlier years on the command line', () => {
  it('give npm run rank the years that the workbook has not, and nothing else of them comes into the copy', async () => {
    const folder = folderWithYears();
    const { status, stdout, stderr } = await rank(
      ['năm nay.xlsx', ...EARLIER, '--out', 'a.xlsx', '--json', 'a.json', '--settings', 'quy-tac.json'],
      folder,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('(history-file-left)');
    expect(stdout).toContain('ghi chú.xlsx');
    const { blocks } = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as Years;
    expect(blocks[0]?.history.map(({ year, averagePercent }) => [year, averagePercent])).toEqual([
      // (8 + 7) / 2 and (10 + 6.5) / 2, both of 10 points.
      [2022, 75],
      [2023, 81],
      [2024, 82.5],
    ]);
    const copy = readFileSync(join(folder, 'a.xlsx'));
    const names = readWorkbookFile(copy).sheets.map(({ name }) => name);
    expect(names).toContain('Nhiều năm');
    expect(names.filter((name) => /^20|Ghi chú/u.test(name))).toEqual([]);
    expect(await faultsOf(copy)).toEqual([]);
  });

  it('give the report of npm run papers its sentence on the years, and what of them is not used is said', async () => {
    const folder = folderWithYears();
    const args = ['năm nay.xlsx', '--papers', 'report'];
    const { status, stdout, stderr } = await papers([...args, ...EARLIER, '--out', 'b'], folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/ghi chú\.xlsx.*\(history-file-left\)/u);
    expect(textOf(folder, 'b')).toContain('năm 2022 đạt 75,00%; năm 2023 đạt 81,00%; năm 2024 đạt 82,50%.');
    const without = await papers([...args, '--out', 'c'], folder);
    expect(without.stdout).not.toContain('history-file');
    expect(textOf(folder, 'c')).not.toContain('năm 2022');
  });

  it('that are not there end the command before anything is written', async () => {
    const folder = folderWithYears();
    const run = await papers(['năm nay.xlsx', '--out', 'd', '--earlier', 'không có.xlsx'], folder);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('không có.xlsx');
  });
});

/** The text of the report in a folder. */
function textOf(folder: string, papersFolder: string): string {
  const parts = unzipSync(readFileSync(join(folder, papersFolder, 'Báo cáo kết quả.docx')));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/gu, '');
}
