import type { FindingTexts } from '../findingTexts';
import { findingErrors } from './findingErrors';
import { findingNotes } from './findingNotes';
import { findingWarnings } from './findingWarnings';

/** What each kind of finding is called and says. */
export const findings: FindingTexts = {
  names: { ...findingErrors.names, ...findingWarnings.names, ...findingNotes.names },
  texts: { ...findingErrors.texts, ...findingWarnings.texts, ...findingNotes.texts },
};
