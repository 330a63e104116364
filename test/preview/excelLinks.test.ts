import { ICommandService, LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SetWorksheetNameMutation, UniverSheetsPlugin } from '@univerjs/sheets';
import { SheetsHyperLinkParserService, UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
import { expect, it } from 'vitest';
import { followExcelLinks } from '../../src/preview/excelLinks';
import { univerData } from '../excel/univerBook';

it('follows links as Excel writes them to the sheet that has the name when they are clicked', () => {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsHyperLinkPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    univerData({ name: 'cchc~1', values: [[1]] }, { name: "O''Brien!", values: [[1]] }),
  );
  const injector = univer.__getInjector();
  followExcelLinks(injector);
  const parse = (url: string) => injector.get(SheetsHyperLinkParserService).parseHyperLink(url);
  expect(parse("#'Tổng hợp'!B3").type).toBe('invalid');
  const renaming = { unitId: workbook.getUnitId(), subUnitId: 'sheet-0', name: 'Tổng hợp' };
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetNameMutation.id, renaming);
  expect(parse("#'Tổng hợp'!B3")).toMatchObject({
    type: 'range',
    searchObj: { gid: 'sheet-0', range: 'B3' },
  });
  expect(parse("#'O''''Brien!'!A1")).toMatchObject({ searchObj: { gid: 'sheet-1', range: 'A1' } });
  expect(parse('#gid=sheet-1&range=A1')).toMatchObject({ searchObj: { gid: 'sheet-1', range: 'A1' } });
});
