import { expect, it } from 'vitest';
import { looks } from '../../../src/core/report/layout/looks';
import { textWidth } from '../../../src/core/report/layout/sizes/textWidth';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core } from '../../../src/locales/vi/core';
import { NOW, unitSheet, workbook } from '../sheets';

it('prints the title and note of the announcement whole: no line is wider than its one printed column', () => {
  const book = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [1, 3, 4]));
  const { plan } = computeRanking(book, defaultSettings, core, NOW);
  const sheet = plan.sheets.find(({ name }) => name === 'Nhận định');
  const above = (sheet?.values ?? [])
    .slice(0, (sheet?.frozenRows ?? 0) - 1)
    .map(([text]) => text)
    .filter((text) => typeof text === 'string');
  const titles = above.filter((text) => text === text.toUpperCase());
  expect(titles.join(' ')).toMatch(/^NHẬN ĐỊNH KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH/u);
  const [printed = 0] = sheet?.columnWidths ?? [];
  expect(sheet?.printedColumns).toBe(1);
  for (const text of above) {
    const look = titles.includes(text) ? looks.title : looks.note;
    expect(textWidth(text, look), text).toBeLessThanOrEqual(printed);
  }
});
