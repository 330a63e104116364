import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { SheetsHyperLinkParserService } from '@univerjs/sheets-hyper-link';

/**
 * Lets Univer follow links as Excel writes them, `#'Sở Nội vụ'!F12`, when they are clicked. Univer (0.25.1) resolves those
 * of `HYPERLINK` once, while it calculates: not to a sheet that gets its name later, as result sheets do.
 */
export function followExcelLinks(injector: Injector): void {
  const parser = injector.get(SheetsHyperLinkParserService);
  const parse = parser.parseHyperLink.bind(parser);
  parser.parseHyperLink = (url) => parse(univerLink(injector, url));
}

function univerLink(injector: Injector, url: string): string {
  const [, quoted, cell] = /^#'((?:[^']|'')+)'!([A-Z]{1,3}\d+)$/u.exec(url) ?? [];
  if (quoted === undefined || cell === undefined) return url;
  const sheet = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetName(quoted.replaceAll("''", "'"));
  return sheet ? `#gid=${sheet.getSheetId()}&range=${cell}` : url;
}
