import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
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

export const themes: Readonly<Record<ColorMode, Theme>> = {
  light: createLightTheme(green),
  dark: {
    ...createDarkTheme(green),
    // Fluent's own choice is too dark to be read on the background of a dark pane.
    colorBrandForegroundLink: green[120],
    colorBrandForegroundLinkHover: green[130],
    colorBrandForegroundLinkPressed: green[110],
  },
};
