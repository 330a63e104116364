import { Button, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Grade } from '../../core/settings/rules';
import { ruleIn, withRule } from '../draft/draftRules';
import { gradeFault, gradeOf, kindOfGrade } from './gradeRows';
import type { GradeKind } from './gradeRows';
import { NumberInput } from './form/NumberInput';
import { faultOf, RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 92px 64px 24px',
    alignItems: 'center',
    gap: '4px',
  },
  // Names of several words take a line of their own.
  stacked: {
    paddingBottom: '8px',
    '& > :first-child': { gridColumn: '1 / 4' },
    '& > :nth-child(2)': { gridColumn: '2', gridRow: '2' },
    '& > :nth-child(3)': { gridColumn: '3', gridRow: '2' },
    '& > :last-child': { gridColumn: '4', gridRow: '1' },
  },
  kind: { minWidth: 0, width: '100%', '& select': { paddingLeft: '8px', paddingRight: '26px' } },
  control: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  scale: { minWidth: 0, maxWidth: '100%', height: 'auto', textAlign: 'left' },
});

const KINDS: readonly GradeKind[] = ['from', 'above', 'rest'];

/** A scale of grades, best first: a name, and the index it begins at. */
export function GradeTable({
  form,
  rule,
}: {
  readonly form: RuleForm;
  readonly rule: 'grades' | 'headGrades';
}) {
  const styles = useStyles();
  const texts = useViewTexts().rules;
  const words = texts.gradeTable;
  const { draft, scope, edit } = form;
  const grades = ruleIn(draft, scope, rule);
  const fault = gradeFault(faultOf(form, rule)?.path ?? null);
  const change = (changed: readonly Grade[]): void => {
    edit(withRule(draft, scope, rule, changed));
  };
  const replace = (index: number, grade: Grade): void => {
    change(grades.map((old, at) => (at === index ? grade : old)));
  };
  return (
    <RuleItem
      form={form}
      rule={rule}
      fault={fault === null ? null : fault.part === 'name' ? texts.faults.gradeName : texts.faults.gradeBound}
    >
      <ol className={styles.rows}>
        {grades.map((grade, index) => {
          const kind = kindOfGrade(grade);
          const bound = grade.from ?? grade.above ?? null;
          return (
            <li key={index} className={mergeClasses(styles.row, rule === 'headGrades' && styles.stacked)}>
              <Input
                className={styles.control}
                aria-label={words.nameOf(index + 1)}
                aria-invalid={fault?.row === index && fault.part === 'name'}
                value={grade.name}
                title={grade.name}
                onChange={(_, { value }) => {
                  replace(index, { ...grade, name: value });
                }}
              />
              <Select
                className={styles.kind}
                aria-label={words.kindOf(index + 1)}
                value={kind}
                onChange={(_, { value }) => {
                  const chosen = KINDS.find((one) => one === value) ?? kind;
                  replace(index, gradeOf(grade.name, chosen, bound));
                }}
              >
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {words.kinds[one]}
                  </option>
                ))}
              </Select>
              {kind === 'rest' ? (
                <span />
              ) : (
                <NumberInput
                  className={styles.control}
                  aria-label={words.boundOf(index + 1)}
                  value={bound}
                  isWrong={fault?.row === index && fault.part === 'bound'}
                  onChange={(value) => {
                    replace(index, gradeOf(grade.name, kind, value));
                  }}
                />
              )}
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.remove(grade.name)}
                title={words.remove(grade.name)}
                onClick={() => {
                  change(grades.filter((_, at) => at !== index));
                }}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            change([...grades, gradeOf('', 'from', null)]);
          }}
        >
          {words.add}
        </Button>
        {grades.length > 0 ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              change([]);
            }}
          >
            {words.clear}
          </Button>
        ) : (
          texts.scales[rule].map(({ name, grades: scale }) => (
            <Button
              key={name}
              size="small"
              className={styles.scale}
              onClick={() => {
                change(scale);
              }}
            >
              {name}
            </Button>
          ))
        )}
      </div>
    </RuleItem>
  );
}
