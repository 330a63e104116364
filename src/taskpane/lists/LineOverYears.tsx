import type { YearOfUnit } from './useYearsOf';

/** Room for the dots. */
const EDGE = 4;

interface Props {
  readonly years: readonly YearOfUnit[];
  readonly width: number;
  readonly height: number;
  readonly className: string;
  /** What it shows, in words; without it they stand beside it. */
  readonly label?: string;
}

/** A unit's line over the years, drawn by ranks, the first on top, else by its index; a year that is not known is a gap. */
export function LineOverYears({ years, width, height, className, label }: Props) {
  const byRank = years.filter(({ rank }) => rank !== null).length > 1;
  const values = years.map(({ rank, percent }) => (byRank ? (rank === null ? null : -rank) : percent));
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const xOf = (at: number) => EDGE + (at * (width - 2 * EDGE)) / Math.max(1, values.length - 1);
  const yOf = (value: number) =>
    most === least ? height / 2 : EDGE + ((most - value) * (height - 2 * EDGE)) / (most - least);
  const path = values
    .map((value, at) => {
      if (value === null) return '';
      return `${(values[at - 1] ?? null) === null ? 'M' : 'L'}${xOf(at)} ${yOf(value)}`;
    })
    .join('');
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {label !== undefined && <title>{label}</title>}
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} />
      {values.map((value, at) =>
        value === null ? null : <circle key={at} cx={xOf(at)} cy={yOf(value)} r={2.5} fill="currentColor" />,
      )}
    </svg>
  );
}
