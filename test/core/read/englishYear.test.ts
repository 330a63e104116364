import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';

describe('the year of a table', () => {
  it.each(['PAR INDEX RESULTS, YEAR 2024', 'PAR INDEX RESULTS 2024', 'KẾT QUẢ NĂM 2024'])(
    'is read from the title “%s”, as the warning that it is missing says',
    (title) => {
      const own = sheet('R', [
        [title],
        ['No', 'Department', 'Maximum score', 'Total score'],
        [1, 'Department of Health', 10, 8],
        [2, 'Department of Justice', 10, 9],
      ]);
      const { ranking } = rankWorkbook(workbook(own), defaultSettings);
      expect(ranking.blocks.map(({ year }) => year)).toEqual([2024]);
    },
  );
});
