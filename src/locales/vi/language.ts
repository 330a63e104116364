import type { LanguageFacts } from '../languageParts';
import { start } from './pane/start';

export const facts: LanguageFacts = { name: 'Tiếng Việt', locale: 'vi-VN', start };
