import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { workbookFile } from '../cases/workbookFile';
import { plainPlannedSheet } from '../core/sheets';
import { planOf } from '../excel/plans';
import { hostileBook } from './hostileBook';

/** The officer's workbook as a file, behind a cover. */
export function hostileFile(): Promise<Uint8Array> {
  const cover = workbookFile({ sheets: [{ name: 'Bìa', rows: [['CCHC']] }] });
  const own = hostileBook.map(({ name, values }) => {
    const plain = values.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
    return { ...plainPlannedSheet(name, plain), mark: null };
  });
  return writePlanIntoCopy(cover, planOf(own));
}
