import { Caption1, Caption1Strong, makeStyles } from '@fluentui/react-components';
import type { OwnContent } from '../../../core/gather/files/unitFile';
import { useViewTexts } from '../../texts/viewTexts';
import { useTexts } from '../../texts/paneTexts';
import type { ShownCell } from '../../worker/shown/shownGather';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
});

/** What a newer file changes of what was gathered before. */
export function ChangedCells({ changed }: { readonly changed: readonly ShownCell[] }) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  const { numbers } = useTexts();
  if (changed.length === 0) return null;
  const textOf = (content: OwnContent): string =>
    content === null
      ? words.blank
      : typeof content === 'number'
        ? numbers.plain(content)
        : shortened(content);
  return (
    <div>
      <Caption1Strong>{words.changed}</Caption1Strong>
      <ul className={styles.list}>
        {changed.map(({ code, name, column, from, to }) => (
          <li key={`${code} ${name} ${column}`}>
            <Caption1>
              {words.change(
                code === '' ? shortened(name) : code,
                words.columns[column],
                textOf(from),
                textOf(to),
              )}
            </Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A text is told by its beginning: all of it stands in the file. */
function shortened(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

const MOST = 60;
