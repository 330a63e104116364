import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RankedUnit, ZeroScore } from '../../core/rank/ranking';
import type { ShownBlock } from '../worker/shown/shownRun';
import type { Place } from '../../core/workbook';
import { CellButton } from '../lists/CellButton';
import { DrawnRows } from '../lists/drawn/DrawnRows';
import type { RowPlace } from '../lists/drawn/DrawnRows';
import { FilterSelect } from '../lists/filters/FilterSelect';
import { ListFilter } from '../lists/filters/ListFilter';
import { moveBetweenRows } from '../lists/drawn/moveBetweenRows';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { choicesOf, filteredZeroScores, filterOf, noFilter, sumsOf } from './zeroScoreFilter';

const useStyles = makeStyles({
  sums: { fontWeight: tokens.fontWeightSemibold },
  intro: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px' },
  points: {
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  facts: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly block: ShownBlock;
  /** The unit that is kept in sight: its criteria are shown at first. */
  readonly pinned: RankedUnit | null;
  readonly onSelect: (place: Place) => void;
}

/** The block's zero-score criteria, most points lost first, all or those chosen; a line opens the score's cell. */
export function ZeroScoresView({ block, pinned, onSelect }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const { zeroScores: texts } = useViewTexts().results;
  const [filter, setFilter] = useState(() => filterOf(block.zeroScores, pinned));
  const { zeroScores, units, fields } = block;
  const choices = useMemo(
    () =>
      choicesOf(
        zeroScores,
        units.map(({ name }) => name),
        fields.map(({ name }) => name),
      ),
    [zeroScores, units, fields],
  );
  const rows = useMemo(() => filteredZeroScores(zeroScores, filter), [zeroScores, filter]);
  const ranks = useMemo(() => new Map(units.map(({ name, rank }) => [name, rank])), [units]);
  if (zeroScores.length === 0) return <Text>{texts.none}</Text>;
  const sums = sumsOf(rows);
  return (
    <>
      <ListFilter
        of="zeroScores"
        query={filter.query}
        onQuery={(query) => {
          setFilter((before) => ({ ...before, query }));
        }}
        shown={rows.length}
        all={zeroScores.length}
        onClear={() => {
          setFilter(noFilter);
        }}
      >
        <FilterSelect
          label={texts.unit}
          all={texts.allUnits}
          options={choices.units.map((value) => ({ value, text: value }))}
          value={filter.unit}
          onChoose={(unit) => {
            setFilter({ ...filter, unit });
          }}
        />
        <FilterSelect
          label={texts.field}
          all={texts.allFields}
          options={choices.fields.map((value) => ({ value, text: value }))}
          value={filter.field}
          onChoose={(field) => {
            setFilter({ ...filter, field });
          }}
        />
        <FilterSelect
          label={texts.weight}
          all={texts.anyWeight}
          options={choices.weights.map((weight) => ({
            value: String(weight),
            text: texts.weightFrom(numbers.plain(weight)),
          }))}
          value={filter.weight === null ? null : String(filter.weight)}
          onChoose={(weight) => {
            setFilter({ ...filter, weight: weight === null ? null : Number(weight) });
          }}
        />
      </ListFilter>
      {rows.length > 0 && (
        <Text>
          <span className={styles.sums}>
            {texts.sums(rows.length, sums.units, numbers.plain(sums.points))}.
          </span>{' '}
          <span className={styles.intro}>{texts.intro}</span>
        </Text>
      )}
      <ul className={styles.list} onKeyDown={moveBetweenRows}>
        <DrawnRows as="li" rows={rows}>
          {(zero, place) => (
            <ZeroScoreLine
              key={`${zero.place.sheet}\n${zero.place.cell}`}
              zero={zero}
              place={place}
              rank={ranks.get(zero.unit) ?? null}
              onSelect={onSelect}
            />
          )}
        </DrawnRows>
      </ul>
    </>
  );
}

interface LineProps {
  readonly zero: ZeroScore;
  readonly place: RowPlace;
  /** The unit's rank. */
  readonly rank: number | null;
  readonly onSelect: (place: Place) => void;
}

function ZeroScoreLine({ zero, place, rank, onSelect }: LineProps) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const { zeroScores: texts } = useViewTexts().results;
  return (
    <li {...place}>
      <CellButton place={zero.place} onSelect={onSelect} className={styles.line}>
        <span>{zero.unit}</span>
        <span className={styles.points}>{texts.of(numbers.plain(zero.maxPoints))}</span>
        <Caption1 className={styles.facts}>
          {zero.code} {zero.criterion}
        </Caption1>
        {zero.lostPercent !== undefined && (
          <Caption1 className={styles.facts}>{texts.lostPercent(numbers.percent(zero.lostPercent))}</Caption1>
        )}
        {rank !== null && zero.rankIfMet !== null && (
          <Caption1 className={styles.facts}>{texts.rankIfMet(rank, zero.rankIfMet)}</Caption1>
        )}
      </CellButton>
    </li>
  );
}
