import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../core/findings/findings';
import type { RankedUnit } from '../../core/rank/ranking';
import { percentAxis } from '../../core/report/layout/percentAxis';
import type { PercentAxis } from '../../core/report/layout/percentAxis';
import { periodCode } from '../../core/period';
import type { AskForTrace } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';
import type { Place } from '../../core/workbook';
import { ListFilter } from '../lists/filters/ListFilter';
import { FilterSelect } from '../lists/filters/FilterSelect';
import { moveBetweenRows } from '../lists/drawn/moveBetweenRows';
import { useViewTexts } from '../texts/viewTexts';
import { useFigures } from '../lists/useFigures';
import { DrawnRows, rowCount } from '../lists/drawn/DrawnRows';
import { useTexts } from '../texts/paneTexts';
import { arrangedLines, groupsOf, orderAfterClick, orderOfRank, rankingLines } from './rankingLines';
import type { RankingColumn, RankingLine, RankingOrder } from './rankingLines';
import { RankingRow } from './RankingRow';
import type { FieldColumnsProps } from './FieldColumns';
import { SortHeading } from '../lists/filters/SortHeading';

const useStyles = makeStyles({
  // At 200 % zoom the table scrolls, not the page.
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
});

interface Props {
  readonly block: ShownBlock;
  /** Of the whole run. */
  readonly findings: readonly Finding[];
  /** The block's unit that is kept in sight, with which others are compared. */
  readonly pinned: RankedUnit | null;
  readonly onPin: (unit: RankedUnit | null) => void;
  /** Chooses another block. */
  readonly blockChoice: ReactNode;
  /** The scores that the appraisal changed. */
  readonly trace: AskForTrace;
  /** Opens the view that tries scores, with this unit. */
  readonly onTryScores: (unit: RankedUnit) => void;
  readonly onSelect: (place: Place) => void;
  readonly onFeedback: (unit: RankedUnit) => void;
}

/** A block's units by their index or by one field, in any order, all or those looked for. */
export function RankingTable(props: Props) {
  const { block, findings, pinned, onPin, blockChoice, trace, onTryScores, onSelect, onFeedback } = props;
  const styles = useStyles();
  const { pane, language } = useTexts();
  const texts = useViewTexts().results;
  const figures = useFigures(block.rules);
  const [kept, setChoice] = useState(() => allOf(block));
  // Another block begins anew, while the choice of the block keeps the focus.
  const choice = kept.block === block.name ? kept : allOf(block);
  const { field, group, order, query } = choice;
  const lines = useMemo(
    () => arrangedLines(rankingLines(block, field), query, order, language, group),
    [block, field, query, order, language, group],
  );
  const groups = useMemo(() => groupsOf(block, language), [block, language]);
  const chosen = block.fields.find(({ name }) => name === field) ?? null;
  const average = (chosen ?? block).averagePercent;
  const axis = useMemo(() => axisOf(rankingLines(block, field)), [block, field]);
  const hasPrevious = lines.some(({ previousPercent }) => previousPercent !== null);
  const fieldColumns = useMemo(() => fieldColumnsOf(block), [block]);
  const appraised = useMemo(() => new Map(block.appraisal?.units.map((sums) => [sums.name, sums])), [block]);
  const facts = [
    ...(block.year === null ? [] : [pane.year(block.year)]),
    pane.unitCount(block.units.length),
    ...(block.weights === null ? [] : [texts.ranking.weighted[block.weights]]),
    ...(average === null
      ? []
      : [
          `${(chosen === null ? pane.average : texts.ranking.fieldAverage)(figures.percent(average))}\u00A0${AVERAGE}`,
        ]),
    ...(hasPrevious && block.previousYear !== null
      ? [`${periodCode(block.previousYear)}\u00A0${LAST_YEAR}`]
      : []),
  ];
  const heading = (column: RankingColumn, text: string) => (
    <SortHeading
      text={text}
      hint={texts.ranking.sortBy[column]}
      isNumber={column !== 'name'}
      direction={order.by !== column ? null : order.descending ? 'descending' : 'ascending'}
      onSort={() => {
        setChoice({ ...choice, order: orderAfterClick(order, column) });
      }}
    />
  );
  return (
    <>
      <ListFilter
        of="units"
        query={query}
        onQuery={(words) => {
          setChoice({ ...choice, query: words });
        }}
        shown={lines.length}
        all={block.units.length}
        facts={facts.join(' · ')}
        onClear={() => {
          setChoice({ ...choice, query: '', group: null });
        }}
        before={blockChoice}
      >
        {groups.length > 1 && (
          <FilterSelect
            label={texts.ranking.group}
            all={texts.ranking.allGroups}
            options={groups.map(({ name, units }) => ({
              value: name,
              text: texts.ranking.groupOf(name, units),
            }))}
            value={group}
            onChoose={(name) => {
              setChoice({ ...choice, group: name });
            }}
          />
        )}
        {block.fields.length > 1 && (
          <FilterSelect
            label={texts.ranking.by}
            all={texts.ranking.overall}
            options={block.fields.map(({ name }) => ({ value: name, text: name }))}
            value={field}
            onChoose={(name) => {
              setChoice({ ...choice, field: name });
            }}
          />
        )}
      </ListFilter>
      {lines.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={block.name} {...rowCount(lines.length)}>
            <thead>
              <tr>
                {heading('rank', pane.rank)}
                {heading('name', pane.unit)}
                {heading('index', chosen === null ? pane.index : texts.ranking.fieldIndex)}
                {heading('change', pane.change)}
              </tr>
            </thead>
            <tbody onKeyDown={moveBetweenRows}>
              <DrawnRows as="tr" rows={lines}>
                {(line, place) => (
                  <RankingRow
                    key={`${line.unit.place.sheet}\n${line.unit.place.cell}`}
                    line={line}
                    place={place}
                    block={block}
                    findings={findings}
                    pinned={pinned}
                    onPin={onPin}
                    isField={chosen !== null}
                    axis={axis}
                    fieldColumns={fieldColumns}
                    average={average}
                    appraised={appraised.get(line.unit.name) ?? null}
                    trace={trace}
                    onTryScores={onTryScores}
                    onSelect={onSelect}
                    onFeedback={onFeedback}
                  />
                )}
              </DrawnRows>
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** What they look like on the bars. */
const AVERAGE = '│';
const LAST_YEAR = '○';

/** The axis of the bars of all units, whichever of them are shown; last year's are on it, too. */
function axisOf(lines: readonly RankingLine[]): PercentAxis {
  return percentAxis(
    lines.flatMap(({ percent, previousPercent }) =>
      [percent, previousPercent].filter((value) => value !== null),
    ),
  );
}

/** What the columns of all units' fields are held against. */
function fieldColumnsOf({ fields, units }: ShownBlock): Pick<FieldColumnsProps, 'averages' | 'axis'> {
  const percents = units.flatMap((unit) => unit.fields.map(({ percent }) => percent));
  return {
    averages: new Map(fields.map(({ name, averagePercent }) => [name, averagePercent])),
    axis: percentAxis(percents.filter((percent) => percent !== null)),
  };
}

interface Choice {
  /** Name of the block that it is made in. */
  readonly block: string;
  /** `null`: the index. */
  readonly field: string | null;
  /** `null`: all. */
  readonly group: string | null;
  readonly order: RankingOrder;
  readonly query: string;
}

function allOf({ name }: ShownBlock): Choice {
  return { block: name, field: null, group: null, order: orderOfRank, query: '' };
}
