import type { LocalTime } from '../../../core/localTime';
import type { LetterheadNote } from '../../../core/papers/office/letterhead';
import type { Paper } from '../../../core/papers/paper';
import type { PaperKind } from '../../../core/papers/office/details';
import type { RankedResults } from '../../../core/report/context/reportContext';
import { papersOf } from '../../../core/run/planPapers';
import type { PaperWish } from '../../../core/run/planPapers';
import type { Language } from '../../../locales/language';
import { OFFICE_LANGUAGE } from '../../../locales/languages';
import { papers as words } from '../../../locales/office/papers';
import { sheetTexts } from '../../../locales/sheetTexts';

/** What was ranked last, and in which language its sheets are. */
export interface RankedForPapers {
  readonly results: RankedResults;
  readonly language: Language;
  readonly now: LocalTime;
}

/** A paper as a Word file. */
export interface PaperFile {
  readonly kind: PaperKind;
  /** With its ending. */
  readonly name: string;
  readonly file: Blob;
  /** What the office is told of its letterhead. */
  readonly notes: readonly LetterheadNote[];
}

/** Makes papers (*hồ sơ*) of a ranking. */
interface PapersEngine {
  papers(ranked: RankedForPapers, wish: PaperWish): Promise<readonly Paper[]>;
  /**
   * The same as Word files; what draws them is loaded when the first one is asked for.
   *
   * @param letterhead an office's own Word file that they are written on
   * @throws Problem `letterhead-…` where it cannot be used
   */
  paperFiles(
    ranked: RankedForPapers,
    wish: PaperWish,
    letterhead: Blob | null,
  ): Promise<readonly PaperFile[]>;
}

export function papersEngine(): PapersEngine {
  let last: { readonly of: RankedForPapers; readonly make: ReturnType<typeof papersOf> } | null = null;
  const papers: PapersEngine['papers'] = async (ranked, wish) => {
    if (last?.of === ranked) return last.make(wish);
    const { results, language, now } = ranked;
    const { core } = await sheetTexts(OFFICE_LANGUAGE);
    const sheets = language === OFFICE_LANGUAGE ? {} : { sheets: (await sheetTexts(language)).core };
    last = { of: ranked, make: papersOf(results, now, { core, papers: words, ...sheets }) };
    return last.make(wish);
  };
  return {
    papers,
    async paperFiles(ranked, wish, letterhead) {
      const { writePaper } = await import('../../../docx/writePaper');
      const own = letterhead === null ? null : new Uint8Array(await letterhead.arrayBuffer());
      return (await papers(ranked, wish)).map((paper) => {
        const { bytes, notes } = writePaper(paper, own);
        const file = new Blob([new Uint8Array(bytes)], { type: DOCX });
        return { kind: paper.kind, name: `${paper.fileName}.docx`, file, notes };
      });
    },
  };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
