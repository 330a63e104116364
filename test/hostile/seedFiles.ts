import { readdirSync, readFileSync } from 'node:fs';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { NOW } from '../core/sheets';
import { fixture, fixtures } from '../xlsx/fixtures';
import { inline, rawBook, sheetXml } from './rawBook';

/** Small workbooks of several programs, of ours with results, and of the corpus, by name. */
export async function seedFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const rich = rawBook(
    {
      'xl/worksheets/sheet2.xml': sheetXml(
        `<row r="1" ht="20" customHeight="1" hidden="1">${inline('A1', 'KẾT QUẢ NĂM 2022')}</row><row r="2">${['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Chỉ số', 'Xếp hạng'].map((text, at) => inline(`${'ABCDEF'.charAt(at)}2`, text)).join('')}</row><row r="3"><c r="A3"><v>1</v></c>${inline('B3', 'Sở Nội vụ')}<c r="C3"><v>100</v></c><c r="D3"><v>90</v></c><c r="E3"><f>D3/C3*100</f><v>90</v></c><c r="F3" t="str"><f>"1"</f><v>1</v></c></row>`,
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="12" hidden="1" customWidth="1"/></cols>',
        '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><conditionalFormatting sqref="A1:B2 C3"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
      ),
    },
    2,
  );
  const run = computeRanking(readWorkbookFile(rich), defaultSettings, texts, NOW);
  const corpus = new URL('corpus/', import.meta.url);
  return new Map([
    ['raw', rawBook()],
    ['rich', rich],
    ['ranked', await writePlanIntoCopy(rich, run.plan)],
    ...fixtures.map((name) => [name, fixture(name)] as const),
    ...readdirSync(corpus)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => [name, new Uint8Array(readFileSync(new URL(name, corpus)))] as const),
  ]);
}
