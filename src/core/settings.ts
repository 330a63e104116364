/** Every choice an officer can make, each with its default (`DOMAIN` section 3). */
export interface Settings {
  /** Decimals at which indexes are compared; `null` compares them unrounded. */
  readonly rankDecimals: number | null;
}

export const defaultSettings: Settings = { rankDecimals: 2 };
