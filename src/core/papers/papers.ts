import type { ReportContext } from '../report/context/reportContext';
import { commendation } from './commendation';
import { decision } from './decision';
import { detailsOf } from './office/details';
import type { OfficeDetails, PaperKind } from './office/details';
import { directive } from './directive';
import type { Paper } from './paper';
import { PaperDraft } from './paperDraft';
import type { PaperWords } from './paperWords';
import { report } from './report/report';

const MAKERS: Readonly<Record<PaperKind, (draft: PaperDraft) => Paper>> = {
  decision,
  report,
  directive,
  commendation,
};

/**
 * The papers (*hồ sơ*) that are wanted of a run, as values.
 *
 * @param context what its result sheets are made of, in Vietnamese
 */
export function makePapers(
  context: ReportContext,
  kinds: readonly PaperKind[],
  details: OfficeDetails,
  words: PaperWords,
): readonly Paper[] {
  return kinds.map((kind) => MAKERS[kind](new PaperDraft(kind, detailsOf(details, kind), context, words)));
}
