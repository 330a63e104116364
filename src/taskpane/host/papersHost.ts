import { parseDetails } from '../../core/papers/details';
import type { OfficeDetails } from '../../core/papers/details';
import { DETAILS_NAMES, detailsPieces, keptDetails } from '../../core/papers/keptDetails';
import type { Paper } from '../../core/papers/paper';
import { Problem } from '../../core/problem';
import type { PaperWish } from '../../core/run/planPapers';
import { keepHiddenTexts, readHiddenTexts } from '../../excel/hiddenText';
import { savesFiles } from '../../excel/requests/requirements';
import type { PapersOfRanking } from '../worker/papersOfRanking';
import { saveFile } from './saveFile';

/** What the open workbook and the program around the pane have for papers. */
export interface PapersLook {
  /** The details that the workbook keeps, none where it keeps none that can be used. */
  readonly details: OfficeDetails;
  /** `saved-details-unreadable` where it keeps what cannot be used; else `null`. */
  readonly unreadable: Problem | null;
  /** Whether files can be saved from the pane; else a paper is copied. */
  readonly savesFiles: boolean;
}

/** What the pane asks for papers (*hồ sơ*). Rejects with a Problem where a person must be told. */
export interface PapersHost {
  look(): Promise<PapersLook>;
  /** Keeps details in the open workbook in place of those that it has. */
  keepDetails(details: OfficeDetails): Promise<void>;
  /** Papers of the ranking that is shown, as values. */
  papers(wish: PaperWish): Promise<readonly Paper[]>;
  /** Saves them as Word files; the names of these. */
  save(wish: PaperWish): Promise<readonly string[]>;
}

/** Milliseconds between two files: a browser may take only the last of several that are saved at once. */
const BETWEEN_FILES = 250;

export function papersHost({ papers, files }: PapersOfRanking): PapersHost {
  return {
    async look() {
      const pieces = await readHiddenTexts(DETAILS_NAMES);
      try {
        return { details: keptDetails(pieces), unreadable: null, savesFiles: savesFiles() };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { details: {}, unreadable: error, savesFiles: savesFiles() };
      }
    },
    async keepDetails(details) {
      const pieces = detailsPieces(parseDetails(details));
      await keepHiddenTexts(DETAILS_NAMES.map((name, at) => [name, pieces[at] ?? null]));
    },
    papers,
    async save(wish) {
      const made = await files(wish);
      for (const [at, { file, name }] of made.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_FILES));
        saveFile(file, name);
      }
      return made.map(({ name }) => name);
    },
  };
}
