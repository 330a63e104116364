import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../disclosure/Disclosure';
import type { Place } from '../../../core/workbook';
import type { IssueActions } from '../../state/actions/issueActions';
import type { IssueState } from '../../state/issueState';
import { useViewTexts } from '../../texts/viewTexts';
import type { ShownIssue } from '../../worker/shown/shownIssue';
import { IssuedBlockItem } from './IssuedBlockItem';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  without: { padding: '0 4px 12px 26px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly shown: ShownIssue;
  /** Whether files can be saved from the pane. */
  readonly savesFiles: boolean;
  readonly issue: IssueState;
  readonly isBusy: boolean;
  readonly actions: IssueActions;
  readonly onSelect: (place: Place) => void;
}

/** Which blocks get forms and what is in them; makes all, or that of one unit. */
export function IssueChoice({ shown, savesFiles, issue, isBusy, actions, onSelect }: Props) {
  const styles = useStyles();
  const words = useViewTexts().issueView;
  const { withLastYear, opensEach } = issue;
  const how = savesFiles && !opensEach ? 'file' : 'workbook';
  const chosen = shown.blocks.filter(({ name }) => !issue.without.includes(name));
  const units = chosen.flatMap((block) => block.units.map((unit) => ({ block: block.name, ...unit })));
  const [first] = units;
  const scored = units.filter(({ lastYear }) => lastYear !== null).length;
  return (
    <div className={styles.choice}>
      <h2 className={styles.title}>{words.blocks}</h2>
      <ul className={styles.list}>
        {shown.blocks.map((block) => (
          <IssuedBlockItem
            key={block.name}
            block={block}
            isChosen={!issue.without.includes(block.name)}
            onChoose={(isChosen) => {
              actions.chooseBlock(block.name, isChosen);
            }}
            withLastYear={withLastYear}
            how={how}
            isBusy={isBusy}
            issueOne={actions.issueOne}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {shown.without.length > 0 && <WithoutForm units={shown.without} />}
      {scored > 0 && (
        <div>
          <Checkbox
            label={words.lastYear}
            checked={withLastYear}
            onChange={(_, { checked }) => {
              actions.chooseLastYear(checked === true);
            }}
          />
          {withLastYear && scored < units.length && (
            <Caption1 block className={styles.hint}>
              {words.lastYearOf(scored, units.length)}
            </Caption1>
          )}
        </div>
      )}
      {how === 'workbook' && <Text>{savesFiles ? words.opens : `${words.savesNothing} ${words.opens}`}</Text>}
      {first === undefined && <Text role="status">{words.none}</Text>}
      <div className={styles.buttons}>
        {how === 'file' && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy || first === undefined}
            onClick={() => {
              if (first !== undefined)
                actions.issueAll({ blocks: chosen.map(({ name }) => name), withLastYear });
            }}
          >
            {words.make(units.length)}
          </Button>
        )}
        <Button
          disabledFocusable={isBusy || first === undefined}
          onClick={() => {
            if (first === undefined) return;
            const { block, name, fileName } = first;
            actions.issueOne({ unit: { block, name }, fileName, withLastYear, how: 'look' });
          }}
        >
          {words.look}
        </Button>
      </div>
      <Caption1 className={styles.hint}>{words.lookHint}</Caption1>
      {savesFiles && (
        <Checkbox
          label={words.openEach}
          checked={opensEach}
          onChange={(_, { checked }) => {
            actions.chooseOpening(checked === true);
          }}
        />
      )}
    </div>
  );
}

/** Units that get nothing, and what to do so that they do. */
function WithoutForm({ units }: { readonly units: ShownIssue['without'] }) {
  const styles = useStyles();
  const words = useViewTexts().issueView;
  const blocks = [...new Set(units.map(({ block }) => block))];
  return (
    <Disclosure
      as="section"
      label={<Text>{words.without(units.length)}</Text>}
      panelClassName={styles.without}
    >
      <Caption1 block>{words.withoutAdvice}</Caption1>
      {blocks.map((block) => (
        <Caption1 key={block} block>
          <strong>{block}</strong>:{' '}
          {units
            .filter((unit) => unit.block === block)
            .map(({ name }) => name)
            .join('; ')}
        </Caption1>
      ))}
    </Disclosure>
  );
}
