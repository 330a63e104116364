/** Ranks of this year and of last year, `null` where there is none. */
export interface Ranks {
  readonly rank: number | null;
  readonly previousRank: number | null;
}

/** Places risen since last year, negative where fallen; `null` where not compared. */
export function placesRisen({ rank, previousRank }: Ranks): number | null {
  return rank === null || previousRank === null ? null : previousRank - rank;
}
