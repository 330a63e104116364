export type ColorMode = 'light' | 'dark';

/**
 * Light or dark: by the luminance of Office's background colour (`#RRGGBB`), else as the system prefers.
 * Office gives no colour in Excel on the web and in the preview.
 */
export function colorModeOf(officeBackground: string | undefined, systemPrefersDark: boolean): ColorMode {
  const luminance = officeBackground === undefined ? null : luminanceOf(officeBackground);
  if (luminance === null) return systemPrefersDark ? 'dark' : 'light';
  return luminance < 0.5 ? 'dark' : 'light';
}

/** Perceived brightness from 0 (black) to 1 (white), `null` for what is not `#RRGGBB`. */
function luminanceOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
