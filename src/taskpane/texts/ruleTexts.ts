import { rules as en } from '../../locales/en/pane/rules';
import { settings as enSettings } from '../../locales/en/settings';
import { rules as vi } from '../../locales/vi/pane/rules';
import { settings as viSettings } from '../../locales/vi/settings';
import { inLanguage } from './inLanguage';

/** The texts of the view of the rules. */
export const useRuleTexts = inLanguage({ vi, en });

/** What each setting is called and means. */
export const useSettingWords = inLanguage({ vi: viSettings, en: enSettings });
