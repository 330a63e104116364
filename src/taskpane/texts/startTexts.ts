import { start as english } from '../../locales/en/pane/start';
import type { Language } from '../../locales/language';
import { start as vietnamese } from '../../locales/vi/pane/start';
import type { StartTexts } from '../../locales/vi/pane/start';

/** What the pane says before its other texts are loaded, and when it fails: at hand in both languages. */
export const startTexts: Readonly<Record<Language, StartTexts>> = { vi: vietnamese, en: english };
