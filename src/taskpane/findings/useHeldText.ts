import type { HeldCell } from '../../core/cures';
import { useTexts } from '../texts/paneTexts';

/** What a cell shows, a plain number as the pane writes numbers. */
export function useHeldText(): (held: HeldCell) => string {
  const { numbers } = useTexts();
  return ({ content, numberFormat, shown }) =>
    typeof content === 'number' && numberFormat === 'General' ? numbers.plain(content) : shown;
}
