import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellSource } from '../../../core/gather/cellSource';
import { localeOf } from '../../../locales/language';
import { useTexts } from '../../texts/paneTexts';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '2px',
    margin: '4px 0',
    overflowWrap: 'anywhere',
  },
  fact: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What is known of where a cell comes from. */
export function OriginFacts({ source }: { readonly source: CellSource }) {
  const words = useViewTexts().sourceView;
  switch (source.kind) {
    case 'taken':
      return <TakenFacts source={source} />;
    case 'notSent':
      return <Text>{words.notSent(source.unit, `${source.code} ${source.name}`.trim())}</Text>;
    case 'office':
      return <Text>{words.office(source.unit)}</Text>;
    case 'elsewhere':
    case 'nothingGathered':
      return <Text>{words[source.kind]}</Text>;
  }
}

function TakenFacts({ source }: { readonly source: Extract<CellSource, { readonly kind: 'taken' }> }) {
  const styles = useStyles();
  const words = useViewTexts().sourceView;
  const { language } = useTexts();
  const { taken, now, isChanged } = source;
  const shown = (content: string | number) =>
    typeof content === 'number' ? words.number(content) : `“${content}”`;
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.unit, taken.unit],
    [words.facts.criterion, `${taken.code} ${taken.name} · ${words.columns[taken.column]}`.trim()],
    [words.facts.content, shown(taken.content)],
    [words.facts.file, taken.file],
    [words.facts.place, `${taken.sheet}, ${taken.cell}`],
    ...(taken.saved === null ? [] : [[words.facts.saved, timeOf(taken.saved, localeOf(language))] as const]),
    ...(taken.issue === null ? [] : [[words.facts.issue, words.number(taken.issue)] as const]),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text>{!isChanged ? words.asSent : now === null ? words.emptied : words.changed(shown(now))}</Text>
    </>
  );
}

/** In the time of this machine; as it stands where it is no time. */
function timeOf(saved: string, locale: string): string {
  const time = new Date(saved);
  if (Number.isNaN(time.getTime())) return saved;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(time);
}
