import { expect, it } from 'vitest';
import { PAPER_KINDS } from '../../src/core/papers/office/details';
import type { Paper } from '../../src/core/papers/paper';
import { planPapers } from '../../src/core/run/planPapers';
import { defaultSettings } from '../../src/core/settings/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { writePaper } from '../../src/docx/writePaper';
import { papers as words } from '../../src/locales/office/papers';
import { core } from '../../src/locales/vi/core';
import { NOW } from '../core/sheets';
import { largeWorkbook, unread } from './largeWorkbook';
import { median, report } from './measure';

const BLOCKS = [
  ['Sở, ban, ngành', 20],
  ['Cơ quan Trung ương', 10],
  ['Cấp xã', 140],
] as const;
const CRITERIA = 45;
const MOST = 2_000;

/** A sheet a block. The scores are drawn by lot, so that every unit has dozens of criteria to mend. */
function book(): WorkbookSnapshot {
  return {
    sheets: BLOCKS.flatMap(([block, units]) =>
      largeWorkbook(units, CRITERIA).sheets.map((sheet): SheetSnapshot => ({
        ...sheet,
        name: block,
        values: sheet.values.map((row, at) => (at === 1 ? [`Khối: ${block}`, ...row.slice(1)] : row)),
      })),
    ),
  };
}

it('all papers of 170 units in three blocks take less than two seconds, reading and ranking included', () => {
  console.log('\nAll four papers of 170 units, 45 criteria');
  const snapshot = book();
  const plan = (of: WorkbookSnapshot): readonly Paper[] =>
    planPapers(of, defaultSettings, NOW, { kinds: PAPER_KINDS, details: {} }, { core, papers: words }).papers;
  const made = plan(snapshot);
  const planned = median(5, () => plan(unread(snapshot)));
  report('read, ranked, put into words', planned);
  const written = made.map((paper) => {
    const own = median(5, () => writePaper(paper));
    const rows = paper.annexes.reduce((sum, { table }) => sum + table.rows.length, 0);
    report(`written: ${paper.fileName}`, own, `${rows} rows in annexes`);
    return own;
  });
  expect(planned + written.reduce((sum, own) => sum + own, 0)).toBeLessThan(MOST);
});
