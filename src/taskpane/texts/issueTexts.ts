import { issueView as en } from '../../locales/en/pane/issueView';
import { issueView as vi } from '../../locales/vi/pane/issueView';
import { inLanguage } from './inLanguage';

/** The texts of the part that issues forms. */
export const useIssueTexts = inLanguage({ vi, en });
