import { describe, expect, test } from 'vitest';
import { themes } from '../../../src/taskpane/theme/themes';

/** Colours of texts of ours and of Fluent's buttons, tabs, links and fields, at rest, hovered and pressed. */
const TEXTS = [
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground2Hover',
  'colorNeutralForeground2BrandHover',
  'colorNeutralForeground2BrandPressed',
  'colorNeutralForeground2BrandSelected',
  'colorNeutralForeground3',
  'colorNeutralForeground3BrandHover',
  'colorNeutralForeground3BrandPressed',
  'colorNeutralForeground3BrandSelected',
  'colorBrandForegroundLink',
  'colorBrandForegroundLinkHover',
  'colorBrandForegroundLinkPressed',
  'colorBrandForegroundLinkSelected',
  'colorCompoundBrandForeground1',
  'colorCompoundBrandForeground1Hover',
  'colorCompoundBrandForeground1Pressed',
  'colorBrandForeground1',
] as const;

/** What they stand on. */
const BACKGROUNDS = [
  'colorNeutralBackground1',
  'colorNeutralBackground1Hover',
  'colorNeutralBackground2',
  'colorNeutralBackground3',
  'colorSubtleBackgroundHover',
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (mode) => {
  test.each(BACKGROUNDS)('every text is read on %s: 4.5 to 1, as WCAG asks', (background) => {
    const theme = themes[mode];
    const tooFaint = TEXTS.filter((text) => contrast(theme[text], theme[background]) < 4.5);
    expect(tooFaint).toEqual([]);
  });
});

/** WCAG's contrast of two colours written `#rrggbb`, 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const channels = /^#(..)(..)(..)$/u.exec(color)?.slice(1);
  if (channels === undefined) throw new Error(`Not a colour of six digits: ${color}`);
  const [red = 0, green = 0, blue = 0] = channels.map((digits) => {
    const share = parseInt(digits, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
