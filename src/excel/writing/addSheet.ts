import { Problem } from '../../core/problem';
import { isExcelError } from '../requests/excelProblem';
import type { SwapState } from './swapSheets';
import type { WriteStep } from './writeSheet';

/** A chart sheet or macro sheet, which Excel's client does not list, has the name that a result sheet was to get. */
export class NameTaken extends Problem {
  constructor(readonly sheet: string) {
    super('tab-name-taken', { sheet });
  }
}

/**
 * Plans and writes sheets, and does both anew with other names where some are taken: the texts of results tell the names,
 * so that it is not done by renaming alone.
 *
 * @param attempt given the names that are known to be taken by tabs in no list
 */
export async function avoidingTakenNames<Result>(
  attempt: (otherTabs: readonly string[]) => Promise<Result>,
  otherTabs: readonly string[] = [],
): Promise<Result> {
  try {
    return await attempt(otherTabs);
  } catch (error) {
    if (!(error instanceof NameTaken) || otherTabs.includes(error.sheet)) throw error;
    return await avoidingTakenNames(attempt, [...otherTabs, error.sheet]);
  }
}

/**
 * What adds a sheet under a name of its own, and tries whether it may have its final one: chart sheets and macro sheets
 * have names, too, and are in no list.
 *
 * @param isKnown whether a worksheet has the final name, so that nothing else has it
 */
export function addStep(name: string, finalName: string, isKnown: boolean): WriteStep {
  return {
    sheet: finalName,
    bytes: 2_000,
    cells: 0,
    queue: (worksheets) => {
      const sheet = worksheets.add(name);
      if (!isKnown) {
        sheet.name = finalName;
        sheet.name = name;
      }
      worksheets.context.trace(finalName);
    },
  };
}

/**
 * What an error of `addStep` means: `NameTaken` where Excel refused a final name that no worksheet has; `null` where it
 * is another error, or somebody has just given a worksheet that name.
 */
export async function takenName(
  context: Excel.RequestContext,
  { added }: SwapState,
  error: unknown,
): Promise<NameTaken | null> {
  if (!isExcelError(error) || !isOfName(error)) return null;
  const named = new Set(error.traceMessages);
  const refused = added.find(({ name }) => !named.has(name));
  if (refused === undefined) return null;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const isWorksheet = worksheets.items.some(({ name }) => name.toLowerCase() === refused.name.toLowerCase());
  return isWorksheet ? null : new NameTaken(refused.name);
}

/** Excel tells an invalid name and one that is taken by different codes in different builds, but where it was. */
function isOfName({ code, debugInfo }: OfficeExtension.Error): boolean {
  return code === 'ItemAlreadyExists' || /^Worksheet\.name$/iu.test(debugInfo.errorLocation ?? '');
}
