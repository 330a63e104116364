import design from '@univerjs/design/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import sheets from '@univerjs/sheets/locale/vi-VN';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsFormula from '@univerjs/sheets-formula/locale/vi-VN';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/vi-VN';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsConditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import sheetsHyperLinkUi from '@univerjs/sheets-hyper-link-ui/locale/vi-VN';
import sheetsFilter from '@univerjs/sheets-filter/locale/vi-VN';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/vi-VN';
import sheetsTable from '@univerjs/sheets-table/locale/vi-VN';
import sheetsTableUi from '@univerjs/sheets-table-ui/locale/vi-VN';
import type { SpreadsheetTexts } from '../../spreadsheetTexts';
import { grid } from './grid';

/** What the spreadsheet of the web edition says. */
export const spreadsheet: SpreadsheetTexts = {
  univer: 'VI_VN',
  numbers: 'vi',
  parts: {
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    sheetsFormula,
    sheetsFormulaUi,
    sheetsNoteUi,
    sheetsNumfmtUi,
    sheetsConditionalFormattingUi,
    sheetsHyperLinkUi,
    sheetsFilter,
    sheetsFilterUi,
    sheetsTable,
    sheetsTableUi,
  },
  others: grid,
};
