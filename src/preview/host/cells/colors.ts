import type { IColorStyle, Nullable } from '@univerjs/core';
import { asText } from '../protocol/excelObject';
import { invalidArgument } from '../protocol/hostError';

/** `#RRGGBB`, or `null` where the style has no colour of its own. */
export function colorText(color: Nullable<IColorStyle>): string | null {
  return color ? (color.rgb?.toUpperCase() ?? null) : null;
}

/** @throws HostError InvalidArgument for anything but `#RRGGBB` (Excel also takes names of colours) */
export function readColor(value: unknown): IColorStyle {
  const text = asText(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`“${text}” is not a colour`);
  return { rgb: text.toUpperCase() };
}
