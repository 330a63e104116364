import type { PaperTable } from '../core/papers/paper';

/**
 * The form of administrative papers: Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths are in millimetres, sizes of letters in
 * points. Where the decree leaves a range, one value of it is chosen here.
 */
export const FORM = {
  font: 'Times New Roman',
  page: { width: 210, height: 297 },
  /** Top and bottom 20–25, left 30–35, right 15–20. */
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  /** From the edge of the page to the page number, centred in the top margin. */
  pageNumberAt: 10,
  sizes: {
    /** 13–14. */
    pageNumber: 13,
    /** The superior and the issuing body, 12–13. */
    body: 12,
    /** Number and sign, 13. */
    number: 13,
    /** The country's name 12–13, the motto and place and date 13–14. */
    country: 12,
    motto: 13,
    placeAndDate: 13,
    /** Kind and subject of the paper, 13–14. */
    title: 14,
    text: 14,
    /** `Nơi nhận:` 12 and the list 11. */
    recipients: 12,
    recipientList: 11,
    signer: 14,
    /** Nothing is printed smaller than 11. */
    table: 12,
    chart: 11,
    chartNote: 11,
    annexNote: 13,
  },
  /** First line 1 or 1.27 cm. */
  indent: 12.7,
  /** Where several lines of whom a paper is addressed to begin. */
  addressAt: 25,
  /** At least 6 pt between paragraphs; lines single to 1.5. */
  spaceAfter: 6,
  lineSpacing: 1.15,
  /** The column of the issuing body, of the head's width; the other one is the country's. */
  issuerPart: 0.4,
  /** The column of the recipients, of the foot's width; the other one is the signer's. */
  recipientsPart: 0.51,
  /** Lines of text that a hand has to sign in. */
  roomToSign: 4,
  /** The least height of a row that has something to be written in. */
  roomToWrite: 11,
} as const;

/** A page as its text sees it: what lies between the margins, in millimetres. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** The page of the decree, upright and across. Across, margins stay those of the sheet as it is bound. */
export const TEXT_AREAS: { readonly upright: TextArea; readonly across: TextArea } = {
  upright: areaOf(FORM.page.width, FORM.page.height),
  across: areaOf(FORM.page.height, FORM.page.width),
};

function areaOf(width: number, height: number): TextArea {
  const { top, bottom, left, right } = FORM.margins;
  return { width: width - left - right, height: height - top - bottom };
}

/** Columns beyond this do not fit a page upright. */
const MOST_UPRIGHT_COLUMNS = 7;

/** Whether a table needs a page across; a column that is to be written in is as wide as two. */
export function isWide({ columns }: Pick<PaperTable, 'columns'>): boolean {
  const toFill = columns.filter(({ isToFill }) => isToFill === true).length;
  return columns.length + toFill > MOST_UPRIGHT_COLUMNS;
}
