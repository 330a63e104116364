import { guarded, partOfType } from '../package/package';
import type { WorkbookPackage } from '../package/package';
import { attribute, child, children, rootOf } from '../package/xml';
import type { Tag } from '../package/xml';

/** The number format code of every cell format of the workbook, in the order that cells refer to. */
export function readNumberFormats(file: WorkbookPackage): string[] {
  const path = partOfType(file, 'styles');
  if (path === null) return [];
  return guarded(path, () => {
    const xml = file.text(path);
    const root = rootOf(xml, 'styleSheet');
    const codes = readFormatCodes(xml, root);
    return [...children(xml, child(xml, root, 'cellXfs'))].map(
      (tag) => codes.get(Number(attribute(xml, tag, 'numFmtId') ?? '0')) ?? 'General',
    );
  });
}

/** Format codes by number: the built-in ones and the workbook's own. */
export function readFormatCodes(xml: string, styleSheet: Tag | null): Map<number, string> {
  const codes = new Map(builtInFormats);
  for (const tag of children(xml, child(xml, styleSheet, 'numFmts'))) {
    codes.set(Number(attribute(xml, tag, 'numFmtId')), attribute(xml, tag, 'formatCode') ?? 'General');
  }
  return codes;
}

/** ECMA-376 part 1, 18.8.30, as Excel's client names them in en-US. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
