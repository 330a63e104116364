import type { GridTexts } from '../../vi/pages/grid';

/** What Univer's interface asks for by these keys and its own texts do not have, have in another language or as a key. */
export const grid: GridTexts = {
  'ui.ribbon.menu': 'Ribbon',
  'sheets-ui.info.loading': 'Loading…',
  'sheets-ui.filter.confirm.error': 'Error',
  'sheets-ui.filter.confirm.notAllowedToInsertRange':
    'Cells cannot be inserted where rows are filtered. Remove the filter first.',
  'sheets-ui.borderLine.borderTop': 'Top border',
  'sheets-ui.borderLine.borderBottom': 'Bottom border',
  'sheets-ui.borderLine.borderLeft': 'Left border',
  'sheets-ui.borderLine.borderRight': 'Right border',
  'sheets-ui.borderLine.borderNone': 'No border',
  'sheets-ui.borderLine.borderAll': 'All borders',
  'sheets-ui.borderLine.borderOutside': 'Outside borders',
  'sheets-ui.borderLine.borderInside': 'Inside borders',
  'sheets-ui.borderLine.borderHorizontal': 'Inside horizontal borders',
  'sheets-ui.borderLine.borderVertical': 'Inside vertical borders',
  'sheets-ui.borderLine.borderTlbr': 'Diagonal from top left to bottom right',
  'sheets-ui.borderLine.borderTlbcTlmr': 'Two diagonals from the top left corner',
  'sheets-ui.borderLine.borderTlbrTlbcTlmr': 'Three diagonals from the top left corner',
  'sheets-ui.borderLine.borderBlTr': 'Diagonal from bottom left to top right',
  'sheets-ui.borderLine.borderMltrBctr': 'Two diagonals from the top right corner',
  'sheets-ui.borderLine.borderColor': 'Border color',
  'sheets-ui.borderLine.borderSize': 'Border width',
  'sheets-ui.borderLine.borderType': 'Border style',
  'sheets-ui.shortcut.sheet-view': 'Sheet view',
  'sheets-ui.shortcut.sheet-edit': 'Sheet editing',
  'sheets-formula.progress.analyzing': 'Analyzing formulas…',
  'sheets-formula.progress.calculating': 'Calculating…',
  'sheets-formula.progress.array-analysis': 'Analyzing array formulas…',
  'sheets-formula.progress.array-calculation': 'Calculating array formulas…',
  'sheets-formula.progress.done': 'Calculated',
  'sheets-formula.functionList.LET.functionParameter.name1.name': 'name1',
  'sheets-formula.functionList.LET.functionParameter.name1.detail':
    'The first name, which starts with a letter.',
  'sheets-formula.functionList.LET.functionParameter.nameValue1.name': 'name_value1',
  'sheets-formula.functionList.LET.functionParameter.nameValue1.detail':
    'The value that is assigned to name1.',
  'sheets-formula.functionList.LET.functionParameter.calculationOrName2.name': 'calculation_or_name2',
  'sheets-formula.functionList.LET.functionParameter.calculationOrName2.detail':
    'A calculation with the names so far, or the second name.',
  'sheets-formula.functionList.LET.functionParameter.nameValue2.name': 'name_value2',
  'sheets-formula.functionList.LET.functionParameter.nameValue2.detail':
    'The value that is assigned to name2.',
  'sheets-formula.functionList.LET.functionParameter.calculationOrName3.name': 'calculation_or_name3',
  'sheets-formula.functionList.LET.functionParameter.calculationOrName3.detail':
    'A calculation with the names so far, or the third name.',
  'sheets-numfmt-ui.customFormat': 'Custom format',
  'sheets-numfmt-ui.customFormatDes': 'Make a number format from an existing one.',
  'sheets-conditional-formatting-ui.errorMessage.rangeError': 'The selection cannot be used',
  'sheets-table-ui.renamePlaceholder': 'Enter the name of the table',
  'sheets-table-ui.columnMenu.insert-left': 'Insert 1 table column to the left',
  'sheets-table-ui.columnMenu.insert-right': 'Insert 1 table column to the right',
  'sheets-table-ui.columnMenu.delete': 'Delete the table column',
};
