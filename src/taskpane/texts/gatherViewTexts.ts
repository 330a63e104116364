import { gatherView as en } from '../../locales/en/pane/gatherView';
import { gatherView as vi } from '../../locales/vi/pane/gatherView';
import { gatherTexts } from './gatherTexts';
import { inLanguage } from './inLanguage';

/** The texts of the view that gathers forms. */
export const useGatherViewTexts = inLanguage({ vi, en });

/** What states are called. */
export const useGatherTexts = inLanguage(gatherTexts);
