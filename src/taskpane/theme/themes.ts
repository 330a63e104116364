import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { ColorMode } from './colorMode';

/** Excel's green, from darkest to lightest. */
const green: BrandVariants = {
  10: '#001b0a',
  20: '#00260f',
  30: '#003314',
  40: '#00401b',
  50: '#054d22',
  60: '#0a5c2b',
  70: '#0d6c36',
  80: '#107c41',
  90: '#268c52',
  100: '#3c9b63',
  110: '#52aa75',
  120: '#6ab988',
  130: '#83c79c',
  140: '#9dd5b1',
  150: '#b9e3c7',
  160: '#d6f0df',
};

/** Fluent's own choices are too dark to be read on the backgrounds of a dark pane, hovered ones above all. */
const readableInTheDark: Partial<Theme> = {
  colorNeutralForeground2BrandHover: green[130],
  colorNeutralForeground2BrandPressed: green[120],
  colorNeutralForeground2BrandSelected: green[120],
  colorNeutralForeground3BrandHover: green[130],
  colorNeutralForeground3BrandPressed: green[120],
  colorNeutralForeground3BrandSelected: green[120],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[120],
  colorBrandForegroundLinkSelected: green[120],
  colorCompoundBrandForeground1: green[120],
  colorCompoundBrandForeground1Hover: green[130],
  colorCompoundBrandForeground1Pressed: green[120],
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[120],
};

/** Fluent's own green is too light for letters on a row that is kept in sight. */
const readableInTheLight: Partial<Theme> = { colorStatusSuccessForeground3: '#0e700e' };

export const themes: Readonly<Record<ColorMode, Theme>> = {
  light: { ...createLightTheme(green), ...readableInTheLight },
  dark: { ...createDarkTheme(green), ...readableInTheDark },
};
