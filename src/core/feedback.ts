/**
 * Whose feedback sheets (*phiếu kết quả*) are made: of all units, of a block, of one unit of it, or of whatever block or
 * units have a name.
 */
export type FeedbackUnits =
  | 'all'
  | { readonly block: string }
  | { readonly block: string; readonly unit: string }
  | { readonly named: string };
