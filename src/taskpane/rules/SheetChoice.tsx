import { Checkbox, makeStyles } from '@fluentui/react-components';
import { kindName } from '../../core/report/words/sheetTexts';
import { OPTIONAL_SHEETS } from '../../core/settings/settings';
import { useViewTexts } from '../texts/viewTexts';
import { RuleItem } from './form/RuleItem';
import type { RuleForm } from './form/RuleItem';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: '0 8px',
    alignItems: 'start',
  },
});

/** Which result sheets a run writes. */
export function SheetChoice({ form }: { readonly form: RuleForm }) {
  const styles = useStyles();
  const { core } = useViewTexts();
  const { draft, edit } = form;
  const chosen = new Set(draft.resultSheets);
  return (
    <RuleItem form={form} rule="resultSheets">
      <div className={styles.list}>
        {OPTIONAL_SHEETS.map((kind) => (
          <Checkbox
            key={kind}
            label={kindName(core, kind)}
            checked={chosen.has(kind)}
            onChange={(_, { checked }) => {
              const resultSheets = OPTIONAL_SHEETS.filter((one) =>
                one === kind ? checked === true : chosen.has(one),
              );
              edit({ ...draft, resultSheets });
            }}
          />
        ))}
      </div>
    </RuleItem>
  );
}
