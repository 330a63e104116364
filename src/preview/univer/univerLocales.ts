import { LocaleType, mergeLocales } from '@univerjs/core';
import type { ILocales } from '@univerjs/core';
import designEnglish from '@univerjs/design/locale/en-US';
import uiEnglish from '@univerjs/ui/locale/en-US';
import docsUiEnglish from '@univerjs/docs-ui/locale/en-US';
import sheetsEnglish from '@univerjs/sheets/locale/en-US';
import sheetsUiEnglish from '@univerjs/sheets-ui/locale/en-US';
import sheetsFormulaEnglish from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaUiEnglish from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsNoteUiEnglish from '@univerjs/sheets-note-ui/locale/en-US';
import sheetsNumfmtUiEnglish from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsConditionalFormattingUiEnglish from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetsHyperLinkUiEnglish from '@univerjs/sheets-hyper-link-ui/locale/en-US';
import sheetsFilterEnglish from '@univerjs/sheets-filter/locale/en-US';
import sheetsFilterUiEnglish from '@univerjs/sheets-filter-ui/locale/en-US';
import sheetsTableEnglish from '@univerjs/sheets-table/locale/en-US';
import sheetsTableUiEnglish from '@univerjs/sheets-table-ui/locale/en-US';
import designVietnamese from '@univerjs/design/locale/vi-VN';
import uiVietnamese from '@univerjs/ui/locale/vi-VN';
import docsUiVietnamese from '@univerjs/docs-ui/locale/vi-VN';
import sheetsVietnamese from '@univerjs/sheets/locale/vi-VN';
import sheetsUiVietnamese from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsFormulaVietnamese from '@univerjs/sheets-formula/locale/vi-VN';
import sheetsFormulaUiVietnamese from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsNoteUiVietnamese from '@univerjs/sheets-note-ui/locale/vi-VN';
import sheetsNumfmtUiVietnamese from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsConditionalFormattingUiVietnamese from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import sheetsHyperLinkUiVietnamese from '@univerjs/sheets-hyper-link-ui/locale/vi-VN';
import sheetsFilterVietnamese from '@univerjs/sheets-filter/locale/vi-VN';
import sheetsFilterUiVietnamese from '@univerjs/sheets-filter-ui/locale/vi-VN';
import sheetsTableVietnamese from '@univerjs/sheets-table/locale/vi-VN';
import sheetsTableUiVietnamese from '@univerjs/sheets-table-ui/locale/vi-VN';
import { grid as english } from '../../locales/en/grid';
import { grid as vietnamese } from '../../locales/vi/grid';
import { completeTexts } from './missingTexts';

/** What Univer's interface says, in the preview's two languages. */
export const univerLocales: ILocales = {
  [LocaleType.VI_VN]: completeTexts(
    mergeLocales(
      designVietnamese,
      uiVietnamese,
      docsUiVietnamese,
      sheetsVietnamese,
      sheetsUiVietnamese,
      sheetsFormulaVietnamese,
      sheetsFormulaUiVietnamese,
      sheetsNoteUiVietnamese,
      sheetsNumfmtUiVietnamese,
      sheetsConditionalFormattingUiVietnamese,
      sheetsHyperLinkUiVietnamese,
      sheetsFilterVietnamese,
      sheetsFilterUiVietnamese,
      sheetsTableVietnamese,
      sheetsTableUiVietnamese,
    ),
    vietnamese,
  ),
  [LocaleType.EN_US]: completeTexts(
    mergeLocales(
      designEnglish,
      uiEnglish,
      docsUiEnglish,
      sheetsEnglish,
      sheetsUiEnglish,
      sheetsFormulaEnglish,
      sheetsFormulaUiEnglish,
      sheetsNoteUiEnglish,
      sheetsNumfmtUiEnglish,
      sheetsConditionalFormattingUiEnglish,
      sheetsHyperLinkUiEnglish,
      sheetsFilterEnglish,
      sheetsFilterUiEnglish,
      sheetsTableEnglish,
      sheetsTableUiEnglish,
    ),
    english,
  ),
};
