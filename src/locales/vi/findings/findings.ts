import type { FindingTexts } from '../../findingTexts';
import { findingErrors } from './findingErrors';
import { findingHistory } from './findingHistory';
import { findingNotes } from './findingNotes';
import { findingObjections } from './findingObjections';
import { findingWarnings } from './findingWarnings';

/** What each kind of finding is called and says. */
export const findings: FindingTexts = {
  names: {
    ...findingErrors.names,
    ...findingWarnings.names,
    ...findingObjections.names,
    ...findingHistory.names,
    ...findingNotes.names,
  },
  texts: {
    ...findingErrors.texts,
    ...findingWarnings.texts,
    ...findingObjections.texts,
    ...findingHistory.texts,
    ...findingNotes.texts,
  },
};
