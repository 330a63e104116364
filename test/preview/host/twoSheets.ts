import { headlessExcel } from '../../excel/headlessExcel';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { univerData } from '../../excel/univerBook';

/** A workbook of two small sheets. */
export const two = () =>
  headlessExcel(univerData({ name: 'Sở A', values: [[1, 2]] }, { name: 'Sở B', values: [[3]] }));

/** Runs a batch of one sync; `code` of Excel's error, or `null`. */
export /** Runs a batch of one sync; `code` of Excel's error, or `null`. */
async function codeOf(
  { Excel }: HeadlessExcel,
  batch: (context: Excel.RequestContext) => void,
): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : String(error);
  }
}
