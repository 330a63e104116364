import { guarded, partOfType } from '../package/package';
import type { WorkbookPackage } from '../package/package';
import { attribute, child, children, elementEnd, nextTag, rootOf } from '../package/xml';
import type { Tag } from '../package/xml';

/** `#RRGGBB` of a color element, `null` for an automatic color. */
export type ColorReader = (xml: string, tag: Tag | null) => string | null;

/** Reads colors as a workbook states them: by value, by its theme with a tint, or by number. */
export function colorReader(file: WorkbookPackage, stylesXml: string, styleSheet: Tag | null): ColorReader {
  const theme = readTheme(file);
  const own = child(stylesXml, child(stylesXml, styleSheet, 'colors'), 'indexedColors');
  const indexed = [...children(stylesXml, own)].map((tag) =>
    fromArgb(attribute(stylesXml, tag, 'rgb') ?? ''),
  );
  return (xml, tag) => {
    if (tag === null) return null;
    const tint = Number(attribute(xml, tag, 'tint') ?? '0');
    const rgb = attribute(xml, tag, 'rgb');
    if (rgb !== null) return tinted(fromArgb(rgb), tint);
    const themeIndex = attribute(xml, tag, 'theme');
    if (themeIndex !== null) return tinted(theme[Number(themeIndex)] ?? '#000000', tint);
    const index = attribute(xml, tag, 'indexed');
    if (index === null) return null;
    const number = Number(index);
    return indexed[number] ?? PALETTE[number < 8 ? number : number - 8] ?? null;
  };
}

/** A color of HSL lightness moved towards white (above 0) or black, -1 to 1 (ECMA-376 part 1, 18.8.3). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const lightness = (max + min) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const base = moved - newChroma / 2;
  return toHex(channels.map((value) => base + (chroma === 0 ? 0 : ((value - min) / chroma) * newChroma)));
}

/** Theme colors by number: light 1, dark 1, light 2, dark 2, the accents, links. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME =
  '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72'.split(
    ' ',
  );

function readTheme(file: WorkbookPackage): string[] {
  const path = partOfType(file, 'theme');
  if (path === null) return OFFICE_THEME;
  return guarded(path, () => {
    const xml = file.text(path);
    const scheme = child(xml, child(xml, rootOf(xml, 'theme'), 'themeElements'), 'clrScheme');
    return THEME_ORDER.map((name, index) => {
      const entry = child(xml, scheme, name);
      const color = entry?.kind === 'open' ? nextTag(xml, entry.end) : null;
      if (entry === null || color === null || color.start >= elementEnd(xml, entry).end) {
        return OFFICE_THEME[index] ?? '#000000';
      }
      return `#${(attribute(xml, color, 'lastClr') ?? attribute(xml, color, 'val') ?? '000000').toUpperCase()}`;
    });
  });
}

/** Colors by number from 8 on; 0 to 7 repeat the first eight (ECMA-376 part 1, 18.8.27). */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((color) => `#${color}`);

function fromArgb(argb: string): string {
  return `#${argb.slice(-6).toUpperCase().padStart(6, '0')}`;
}

function toHex(channels: readonly number[]): string {
  const bytes = channels.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255));
  return `#${bytes
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
