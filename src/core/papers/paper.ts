import type { Figure, Phrase } from '../report/words/phrases';
import type { NeededDetail, PaperKind } from './office/details';

/**
 * A paper as values: what it says, in its order. Each figure knows the cells that show it; how it looks is the form of
 * Nghị định 30/2020/NĐ-CP, which `docx/` draws.
 */
export interface Paper {
  readonly kind: PaperKind;
  /** Without an ending. */
  readonly fileName: string;
  /** What is missing, so that it is a draft (*bản nháp*). */
  readonly missing: readonly NeededDetail[];
  readonly head: PaperHead;
  /** `QUYẾT ĐỊNH`. */
  readonly title: string;
  readonly subject: Phrase;
  /** Who decides, below the subject of a decision; `null` in other papers. */
  readonly authority: string | null;
  readonly legalBases: readonly string[];
  readonly parts: readonly PaperPart[];
  readonly foot: PaperFoot;
  readonly annexes: readonly Annex[];
}

export interface PaperHead {
  /** `BẢN NHÁP`; `null` on a paper that is complete. */
  readonly draft: string | null;
  readonly superior: string | null;
  readonly issuer: string;
  readonly number: string;
  /** The number and sign alone: `12/QĐ-UBND`. */
  readonly sign: string;
  readonly country: string;
  readonly motto: string;
  readonly placeAndDate: string;
  readonly place: string;
  /** `ngày 05 tháng 01 năm 2024`. */
  readonly day: string;
}

export interface PaperFoot {
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
  readonly authority: string | null;
  readonly office: string;
  readonly name: string;
}

export type PaperPart =
  /** `QUYẾT ĐỊNH:` above the articles. */
  | { readonly kind: 'decides'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** `label` is what stands bold before it: `Điều 1.` */
  | {
      readonly kind: 'text';
      readonly label: string | null;
      readonly phrase: Phrase;
      /** Of the lines that say to whom it is addressed: the only one, the one above the names, a name. */
      readonly address?: 'alone' | 'above' | 'name';
    }
  | { readonly kind: 'table'; readonly table: PaperTable }
  | { readonly kind: 'chart'; readonly chart: PaperChart };

/** Horizontal bars of percentages, the first category on top, each with its figure as it is printed. */
export interface PaperChart {
  readonly title: string;
  /** What those are told who cannot see it. */
  readonly description: string;
  /** What the bars of a category stand for, in their order; a legend names them where there are several. */
  readonly series: readonly string[];
  /** From where to where bars go, in per cent. */
  readonly axis: { readonly min: number; readonly max: number };
  readonly bars: readonly ChartBars[];
  /** What has to be said below it. */
  readonly notes: readonly string[];
}

/** The bars of a category. */
export interface ChartBars {
  readonly label: string;
  /** Of each series; `null` where it has none. */
  readonly values: readonly (ChartValue | null)[];
  /** Looks unlike the others: the average among units. */
  readonly isAverage?: true;
}

export interface ChartValue {
  /** Unrounded. */
  readonly percent: number;
  readonly figure: Figure;
}

export interface PaperTable {
  readonly caption: string | null;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

export interface PaperColumn {
  readonly header: string;
  /** Its part of the width; parts are of their sum. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** Empty in the paper: whoever gets it writes there. */
  readonly isToFill?: true;
}

export interface PaperRow {
  readonly cells: readonly Phrase[];
  /** A line over all columns, which parts the rows below it from those above: its first cell alone is printed. */
  readonly isGroup?: true;
}

/** A table behind the paper (*phụ lục*), on pages of its own. */
export interface Annex {
  readonly label: string;
  readonly title: string;
  /** `(Kèm theo Quyết định số …)`. */
  readonly goesWith: string;
  readonly notes: readonly string[];
  readonly table: PaperTable;
}
