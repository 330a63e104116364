import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, DocumentAdd16Regular } from '@fluentui/react-icons';
import { Disclosure } from '../disclosure/Disclosure';
import { FilePicker } from '../forms/gather/FilePicker';
import type { ShownYears } from '../host/yearsHost';
import type { YearsActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '4px 4px 12px 26px',
    minWidth: 0,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', width: '100%' },
  file: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly files: readonly ShownYears[];
  readonly busy: boolean;
  readonly actions: YearsActions;
}

/** Other files of earlier years, which are chosen here and can be taken out again. */
export function EarlierFiles({ files, busy, actions }: Props) {
  const styles = useStyles();
  const { earlierFiles: texts } = useViewTexts().movesView;
  return (
    <Disclosure
      as="section"
      label={<Text weight="semibold">{texts.title}</Text>}
      panelClassName={styles.panel}
      isOpenAtFirst={files.length > 0}
    >
      <Caption1 className={styles.hint}>{texts.hint}</Caption1>
      <FilePicker
        of="files"
        size="small"
        icon={<DocumentAdd16Regular />}
        label={texts.add}
        busy={busy}
        onChosen={actions.add}
      />
      {files.length > 0 && (
        <ul className={styles.list} aria-label={texts.list}>
          {files.map(({ path, isRead }) => (
            <li key={path} className={styles.file}>
              <Text className={styles.name} size={200}>
                {isRead ? path : texts.unread(path)}
              </Text>
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={texts.drop(path)}
                title={texts.drop(path)}
                disabledFocusable={busy}
                onClick={() => {
                  actions.drop(path);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
