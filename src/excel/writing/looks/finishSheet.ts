import { cellAddress, columnName } from '../../../core/addresses/address';
import { fittedPages, printedExtent } from '../../../core/workbook';
import type { PlannedSheet } from '../../../core/workbook';
import { partsOn } from '../../requests/tryParts';
import type { CosmeticPart } from '../../requests/tryParts';
import { chartParts } from './writeCharts';
import { noteParts } from './writeNotes';

/**
 * What is nice to have on a result sheet, and what Excel may refuse by its build, printer, view or platform: notes, frozen
 * panes, charts, page set-up. A hidden sheet needs none of it.
 *
 * @param name the name that the sheet has now
 */
export function finishingParts(planned: PlannedSheet, name: string): CosmeticPart[] {
  if (planned.visibility === 'hidden') return [];
  return [
    // Above the looks of whole columns and of the table.
    ...noteParts(planned, name),
    ...(planned.frozenRows + planned.frozenColumns === 0
      ? []
      : [
          partsOn('freezing', planned.name, name)('freezing', 2_500, (sheet) => {
            freeze(sheet, planned);
          }),
        ]),
    ...chartParts(planned, name),
    ...pageParts(planned, name),
  ];
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PlannedSheet): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}

/**
 * A4, landscape mostly, fitted to the width or with page breaks of its own, the header on every page, and at the foot the
 * sheet's name and the page's number. Each by itself: a printer may know no A4 and take the rest.
 */
function pageParts(planned: PlannedSheet, name: string): CosmeticPart[] {
  const { repeatedRows, frozenColumns, isPortrait, pageBreaks = [] } = planned;
  const [pagesWide, printed] = [fittedPages(planned), printedExtent(planned)];
  const part = (call: string, queue: (sheet: Excel.Worksheet) => void): CosmeticPart =>
    partsOn('pages', planned.name, name)(call, 1_500 + 500 * pageBreaks.length, queue);
  return [
    part('orientation', ({ pageLayout }) => {
      pageLayout.orientation =
        isPortrait === true ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
    }),
    part('paperSize', ({ pageLayout }) => {
      pageLayout.paperSize = Excel.PaperType.a4;
    }),
    part('zoom', ({ pageLayout }) => {
      pageLayout.zoom = pagesWide === null ? { scale: 100 } : { horizontalFitToPages: pagesWide };
    }),
    ...(pageBreaks.length === 0
      ? []
      : [
          part('pageBreaks', ({ horizontalPageBreaks }) => {
            for (const row of pageBreaks) horizontalPageBreaks.add(cellAddress(row, 0));
          }),
        ]),
    part('printArea', (sheet) => {
      if (printed === null) return;
      sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, printed.rows, printed.columns));
    }),
    part('printTitles', (sheet) => {
      if (repeatedRows !== null) {
        const [first, last] = repeatedRows;
        sheet.pageLayout.setPrintTitleRows(sheet.getRange(`${first + 1}:${last + 1}`));
      }
      if (pagesWide !== null && pagesWide > 1 && frozenColumns > 0) {
        sheet.pageLayout.setPrintTitleColumns(sheet.getRange(`A:${columnName(frozenColumns - 1)}`));
      }
    }),
    part('margins', ({ pageLayout }) => {
      pageLayout.leftMargin = pageLayout.rightMargin = 36;
      pageLayout.topMargin = pageLayout.bottomMargin = 43.2;
      pageLayout.headerMargin = pageLayout.footerMargin = 21.6;
    }),
    part('footers', ({ pageLayout }) => {
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftFooter = '&8&A';
      defaultForAllPages.rightFooter = '&8&P/&N';
    }),
  ];
}
