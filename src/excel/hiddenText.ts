import { markFormula, markOfFormula } from './reading/resultMark';
import { inExcel } from './requests/inExcel';

/**
 * The text that a hidden name of the open workbook keeps, which a file of it has, too; `null` where there is none.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export async function readHiddenText(name: string): Promise<string | null> {
  const [text = null] = await readHiddenTexts([name]);
  return text;
}

/** The same of several names. */
export function readHiddenTexts(wanted: readonly string[]): Promise<readonly (string | null)[]> {
  return inExcel((context) => textsOfNames(context, wanted));
}

/** The same in a batch that has begun; one sync. */
export async function textsOfNames(
  context: Excel.RequestContext,
  wanted: readonly string[],
): Promise<readonly (string | null)[]> {
  const { names } = context.workbook;
  const items = wanted.map((name) => names.getItemOrNullObject(name).load('formula'));
  await context.sync();
  return items.map((item) => (item.isNullObject ? null : markOfFormula(String(item.formula))));
}

/**
 * Keeps a text in a hidden name of the open workbook, in place of the one that it had. It goes to disk when the workbook is
 * saved.
 *
 * @param text at most some 8,000 characters: the formula of a name has 8,192
 * @throws Problem `cell-edit-mode`, `workbook-read-only`, … as `inExcel` says
 */
export function keepHiddenText(name: string, text: string): Promise<void> {
  return keepHiddenTexts([[name, text]]);
}

type KeptText = readonly [name: string, text: string | null];

/** The same of several names; `null` takes a name away. */
export function keepHiddenTexts(texts: readonly KeptText[]): Promise<void> {
  return inExcel((context) => keepTexts(context, texts), 'workbook-read-only');
}

/** The same in a batch that has begun. */
export async function keepTexts(context: Excel.RequestContext, texts: readonly KeptText[]): Promise<void> {
  const { names } = context.workbook;
  const known = texts.map(([name]) => names.getItemOrNullObject(name));
  await context.sync();
  for (const [at, [name, text]] of texts.entries()) {
    const item = known[at];
    const isKnown = item?.isNullObject === false;
    if (text === null) {
      if (isKnown) item.delete();
      continue;
    }
    const formula = markFormula(text);
    if (isKnown) item.formula = formula;
    else names.add(name, formula).visible = false;
  }
  await context.sync();
}
