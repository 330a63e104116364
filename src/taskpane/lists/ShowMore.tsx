import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/paneTexts';

/** The button below a long list; nothing when all of it is shown. */
export function ShowMore({ rest, onClick }: { readonly rest: number; readonly onClick: () => void }) {
  const { pane } = useTexts();
  if (rest === 0) return null;
  return (
    <Button appearance="subtle" onClick={onClick}>
      {pane.showMore(rest)}
    </Button>
  );
}
