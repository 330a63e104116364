import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, Text } from '@fluentui/react-components';
import type { Problem } from '../../../core/problem';
import type { TemplateLayout } from '../../../core/template/template';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', minWidth: 0 },
  title: { margin: 0 },
});

interface Props {
  /** `no-criteria-set` or `no-units`. */
  readonly problem: Problem;
  /** The template that was inserted last. */
  readonly inserted: string | null;
  readonly onInsert: (layout: TemplateLayout) => void;
}

/** What the workbook lacks to issue forms, what it looks like, and a template of it. */
export function MissingForIssue({ problem, inserted, onInsert }: Props) {
  const styles = useStyles();
  const words = useViewTexts().issueView;
  const code = problem.code === 'no-units' ? 'no-units' : 'no-criteria-set';
  const { value: blocks } = problem.params;
  return (
    <div className={styles.box}>
      <div role="status">
        <Subtitle2 as="h2" block className={styles.title}>
          {blocks === undefined ? words.missing[code] : words.missingSetOf(blocks)}
        </Subtitle2>
        <Text>{words.howTo[code]}</Text>
      </div>
      {inserted !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.inserted(inserted)}</MessageBarBody>
        </MessageBar>
      )}
      {inserted === null && (
        <Button
          onClick={() => {
            onInsert(code === 'no-units' ? 'unitList' : 'criteriaSet');
          }}
        >
          {words.insert[code]}
        </Button>
      )}
    </div>
  );
}
