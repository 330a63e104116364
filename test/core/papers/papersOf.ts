import { PAPER_KINDS } from '../../../src/core/papers/office/details';
import type { OfficeDetails, PaperKind } from '../../../src/core/papers/office/details';
import type { Paper } from '../../../src/core/papers/paper';
import { planPapers } from '../../../src/core/run/planPapers';
import { parseSettings } from '../../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { papers as words } from '../../../src/locales/office/papers';
import { core } from '../../../src/locales/vi/core';
import { NOW } from '../sheets';

/** The papers of a workbook by their kinds. */
export function papersOf(
  book: WorkbookSnapshot,
  details: OfficeDetails = {},
  settings: unknown = {},
): Readonly<Record<PaperKind, Paper>> {
  const { papers: made } = planPapers(
    book,
    parseSettings(settings),
    NOW,
    { kinds: PAPER_KINDS, details },
    { core, papers: words },
  );
  return Object.fromEntries(made.map((paper) => [paper.kind, paper])) as Record<PaperKind, Paper>;
}
