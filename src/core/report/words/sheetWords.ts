/** What a result sheet is called, given its block or unit where there are several, and what the help says of it. */
export interface SheetWords {
  readonly sheetName: string | ((of: string) => string);
  readonly inHelp: string;
}

/** The same, and what the summary says beside its link. */
export interface LinkedWords extends SheetWords {
  readonly inSummary: string;
}

/** Who signs a printed sheet, and where it is written down when and where. */
export interface Signatures {
  /** To be filled in by hand. */
  readonly placeAndDate: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  /** What stands below who signs. */
  readonly signHere: string;
}
