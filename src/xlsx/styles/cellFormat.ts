/** How a cell looks, as far as files and the preview both can say it. What is left out is the workbook's default. */
export interface CellFormat {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly wrap?: boolean;
  readonly align?: HorizontalAlignment;
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** Steps of three spaces. */
  readonly indent?: number;
  /** Degrees, counter-clockwise, -90 to 90. */
  readonly rotation?: number;
  /** en-US number format code. */
  readonly numberFormat?: string;
  /** Can be typed in though its sheet is protected. */
  readonly unlocked?: true;
}

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'justify' | 'distributed';

export const BORDER_SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** Names of ECMA-376 part 1, 18.18.3. */
export const BORDER_STYLES = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}
