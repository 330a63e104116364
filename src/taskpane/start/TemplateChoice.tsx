import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TEMPLATE_LAYOUTS } from '../../core/template/template';
import type { TemplateLayout } from '../../core/template/template';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '6px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  button: { width: '100%' },
  text: { marginTop: '2px', color: tokens.colorNeutralForeground2 },
});

/** Empty score sheets to begin with, one of each layout that offices use most. */
export function TemplateChoice({ onInsert }: { readonly onInsert: (layout: TemplateLayout) => void }) {
  const styles = useStyles();
  const { templates } = useViewTexts().opening;
  return (
    <div>
      <Text weight="semibold">{templates.title}</Text>
      <ul className={styles.list}>
        {TEMPLATE_LAYOUTS.map((layout) => (
          <li key={layout}>
            <Button
              className={styles.button}
              onClick={() => {
                onInsert(layout);
              }}
            >
              {templates[layout]}
            </Button>
            <Caption1 block className={styles.text}>
              {templates[`${layout}Text`]}
            </Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
