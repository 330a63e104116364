import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { SheetData } from '../host/paneHost';
import type { PaneActions } from '../state/actions/paneActions';
import { ExampleSheet } from './ExampleSheet';
import { useViewTexts } from '../texts/viewTexts';
import { TemplateChoice } from './TemplateChoice';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  title: { margin: 0 },
  seen: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  /** `null` where it is not known what was read. */
  readonly read: SheetData | null;
  readonly actions: PaneActions;
}

/** Names beyond these are counted. */
const MOST = 6;

/** Nothing in the workbook is a score sheet: what one looks like, templates, and a way to say what was not recognised. */
export function NothingFound({ read, actions }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().opening;
  const isEmpty = read?.overview.isEmpty ?? false;
  const { title, text } = isEmpty ? texts.empty : texts.nothing;
  const passedOver = isEmpty ? [] : (read?.readings ?? []).filter(({ kind }) => kind !== 'result');
  return (
    <div className={styles.box}>
      <div role="status">
        <Subtitle2 as="h2" block className={styles.title}>
          {title}
        </Subtitle2>
        <Text>{text}</Text>
      </div>
      <ExampleSheet />
      {passedOver.length > 0 && (
        <div className={styles.seen}>
          <Caption1 className={styles.quiet}>
            {texts.nothing.passedOver(
              passedOver.slice(0, MOST).map(({ sheet }) => sheet),
              Math.max(0, passedOver.length - MOST),
            )}{' '}
            {texts.nothing.wrong}
          </Caption1>
          <Button
            size="small"
            onClick={() => {
              actions.chooseArea('data');
            }}
          >
            {texts.nothing.openData}
          </Button>
        </div>
      )}
      <TemplateChoice onInsert={actions.insertTemplate} />
    </div>
  );
}
