import { findingNames as en } from '../../locales/en/findingNames';
import { findingNames as vi } from '../../locales/vi/findingNames';
import { inLanguage } from './inLanguage';

/** What each kind of finding is called. */
export const useFindingNames = inLanguage({ vi, en });
