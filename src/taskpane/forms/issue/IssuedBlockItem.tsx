import { Caption1, Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Place } from '../../../core/workbook';
import { Disclosure } from '../../disclosure/Disclosure';
import { useViewTexts } from '../../texts/viewTexts';
import { useTexts } from '../../texts/paneTexts';
import type { IssuedBlock } from '../../worker/shown/shownIssue';
import { UnitForms } from './UnitForms';
import type { FormWay } from './UnitForms';

const useStyles = makeStyles({
  name: { display: 'block', overflowWrap: 'anywhere' },
  facts: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 0 12px 26px', minWidth: 0 },
  check: { flexShrink: 0 },
});

interface Props extends FormWay {
  readonly block: IssuedBlock;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onSelect: (place: Place) => void;
}

/** A block: whether its units get forms, by which set, with which columns, and each unit with its form. */
export function IssuedBlockItem({ block, isChosen, onChoose, onSelect, ...form }: Props) {
  const styles = useStyles();
  const words = useViewTexts().issueView;
  const { numbers } = useTexts();
  const { name, year, sheet, units, criteria, maxPoints, ofSurvey, issue, isKnown } = block;
  const facts = [
    ...(year === null ? [] : [words.year(year)]),
    words.set(criteria, numbers.plain(maxPoints), ofSurvey),
    ...(block.isOfCriteriaSheet ? [] : [words.fromScores]),
    words.number(issue, isKnown),
  ];
  return (
    <Disclosure
      as="li"
      before={
        <Checkbox
          className={styles.check}
          aria-label={name}
          checked={isChosen}
          onChange={(_, { checked }) => {
            onChoose(checked === true);
          }}
        />
      }
      label={
        <span>
          <Text weight="semibold" className={styles.name}>
            {name}: {words.units(units.length)}
          </Text>
          <Caption1 className={styles.facts}>{facts.join(' · ')}</Caption1>
        </span>
      }
      panelClassName={styles.panel}
    >
      <Link
        as="button"
        onClick={() => {
          onSelect({ sheet, cell: 'A1' });
        }}
      >
        {block.isOfCriteriaSheet ? words.criteriaSheet(sheet) : words.scoreSheet(sheet)}
      </Link>
      <Caption1>{words.columns(columnsOf(block, form.withLastYear))}</Caption1>
      <UnitForms block={name} units={units} {...form} />
    </Disclosure>
  );
}

/** The look has all columns; that of last year, right of the maxima, is there only where it is wanted. */
function columnsOf({ columns, lastYearColumn }: IssuedBlock, withLastYear: boolean): readonly string[] {
  return withLastYear ? columns : columns.filter((header) => header !== lastYearColumn);
}
