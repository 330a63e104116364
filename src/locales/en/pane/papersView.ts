import type { PapersViewTexts } from '../../vi/pane/papersView';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('en-US');

export const papersView: PapersViewTexts = {
  intro:
    'The papers are made of the results that are shown, in the form of Nghị định 30/2020/NĐ-CP. They are always Vietnamese.',
  notRanked:
    'There are no results to make papers of: click Compute Ranking first. The details can be typed in now.',
  choose: 'Papers to make',
  papers: {
    decision: 'Decision that publishes',
    report: 'Report of the results',
    directive: 'Plan to mend',
    commendation: 'Proposal of merit',
  },
  kinds: { decision: 'Decision', report: 'Report', directive: 'Plan', commendation: 'Proposal' },
  complete: 'complete',
  draft: (missing) => `a draft, ${plain(missing)} ${missing === 1 ? 'detail is' : 'details are'} missing`,
  save: (files) => (files === 1 ? 'Save a Word file (.docx)' : `Save ${plain(files)} Word files (.docx)`),
  saving: 'Making the papers…',
  saved: (files) => `Saved: ${files.join('; ')}.`,
  noneChosen: 'No paper is chosen.',
  savesNothing:
    'Excel on this computer saves no files from the pane: copy each paper below, in Preview, and paste it into Word.',
  details: {
    title: 'Details of the papers',
    missing: (count) => `${plain(count)} missing`,
    unsaved: 'not saved',
    hint: 'What is left blank is dots on the paper, which is headed BẢN NHÁP (draft).',
    reading: 'Reading what is saved…',
    scope: 'Details of',
    all: 'All papers',
    only: (paper) => `${paper} only`,
    onlyHint: 'What is left blank is as for all papers.',
    number: 'Number and sign',
    numberOf: (paper) => `Number and sign: ${paper}`,
    lines: (field) => `${field} (one a line)`,
    fields: {
      superior: 'Superior body (if any)',
      issuer: 'Issuing body',
      place: 'Place',
      date: 'Date',
      legalBases: 'Legal bases',
      authority: 'Signed on behalf of (TM., KT., if so)',
      office: 'Signer’s office',
      name: 'Signer’s name',
      recipients: 'Recipients',
      deadline: 'To be mended by',
    },
    lacking: 'Missing.',
    lackingIn: (papers) => `Missing in: ${papers.join(', ')}.`,
    keep: 'Save details',
    keeping: 'Saving…',
    discard: 'Discard changes',
    kept: 'Saved in this workbook, for the next time and for the command line.',
  },
  preview: {
    title: 'Preview',
    kinds: 'Paper that is shown',
    making: 'Making the paper…',
    hint: 'Click a figure to open its cell; arrow keys go from figure to figure.',
    sheet: (paper) => `${paper}: preview`,
    table: (caption) => `Table: ${caption}`,
    whole: 'Whole page',
    toRead: 'Letters to read',
    copy: 'Copy',
    copied: 'Copied. Paste it into Word (Ctrl+V).',
    notCopied: 'Excel does not let the pane copy. The text is selected: press Ctrl+C (on a Mac ⌘C).',
    cells: 'Cells of the figure',
    closeCells: 'Close',
  },
};
