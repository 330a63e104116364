import design from '@univerjs/design/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/en-US';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsConditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetsHyperLinkUi from '@univerjs/sheets-hyper-link-ui/locale/en-US';
import sheetsFilter from '@univerjs/sheets-filter/locale/en-US';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import sheetsTable from '@univerjs/sheets-table/locale/en-US';
import sheetsTableUi from '@univerjs/sheets-table-ui/locale/en-US';
import type { SpreadsheetTexts } from '../../spreadsheetTexts';
import { grid } from './grid';

/** What the spreadsheet of the web edition says. */
export const spreadsheet: SpreadsheetTexts = {
  univer: 'EN_US',
  numbers: 'en',
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
