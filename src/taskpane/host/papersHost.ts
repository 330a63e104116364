import { parseDetails } from '../../core/papers/office/details';
import type { OfficeDetails, PaperKind } from '../../core/papers/office/details';
import { DETAILS_NAMES, detailsPieces, keptDetails } from '../../core/papers/office/keptDetails';
import type { LetterheadNote } from '../../core/papers/office/letterhead';
import type { Paper } from '../../core/papers/paper';
import { Problem } from '../../core/problem';
import type { PaperWish } from '../../core/run/planPapers';
import { sameValue } from '../../core/sameValue';
import { keepHiddenTexts, readHiddenTexts } from '../../excel/hiddenText';
import { savesFiles } from '../../excel/requests/requirements';
import type { PaperFile } from '../worker/engines/papersEngine';
import type { PapersOfRanking } from '../worker/ofRanking/papersOfRanking';
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

/** Papers that were saved. */
export interface SavedPapers {
  /** The names of their files. */
  readonly files: readonly string[];
  /** What the office is told of its letterhead, each once, with the papers that it is about. */
  readonly notes: readonly { readonly note: LetterheadNote; readonly kinds: readonly PaperKind[] }[];
}

/** What the pane asks for papers (*hồ sơ*). Rejects with a Problem where a person must be told. */
export interface PapersHost {
  look(): Promise<PapersLook>;
  /** Keeps details in the open workbook in place of those that it has. */
  keepDetails(details: OfficeDetails): Promise<void>;
  /** Papers of the ranking that is shown, as values. */
  papers(wish: PaperWish): Promise<readonly Paper[]>;
  /** Saves them as Word files, on an office's own letterhead where there is one. */
  save(wish: PaperWish, letterhead: File | null): Promise<SavedPapers>;
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
    async save(wish, letterhead) {
      const made = await files(wish, letterhead);
      for (const [at, { file, name }] of made.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_FILES));
        saveFile(file, name);
      }
      return { files: made.map(({ name }) => name), notes: notesOf(made) };
    },
  };
}

function notesOf(made: readonly PaperFile[]): SavedPapers['notes'] {
  const told: { note: LetterheadNote; kinds: PaperKind[] }[] = [];
  for (const { kind, notes } of made)
    for (const note of notes) {
      const known = told.find((one) => sameValue(one.note, note));
      if (known === undefined) told.push({ note, kinds: [kind] });
      else known.kinds.push(kind);
    }
  return told;
}
