import type { LanguageFacts } from '../languageParts';
import { start } from './pane/start';

export const facts: LanguageFacts = { name: 'English', locale: 'en-GB', start };
