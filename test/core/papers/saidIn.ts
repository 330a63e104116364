import type { Paper, PaperChart } from '../../../src/core/papers/paper';
import { plainText } from '../../../src/core/report/words/phrases';
import type { Figure, Phrase } from '../../../src/core/report/words/phrases';

/** Everything that a paper says, in its order. */
export function saidIn(paper: Paper): readonly string[] {
  return [
    ...paper.legalBases,
    ...paper.parts.flatMap((part) =>
      part.kind === 'text'
        ? [`${part.label ?? ''} ${plainText(part.phrase)}`.trim()]
        : part.kind === 'table'
          ? part.table.rows.map(({ cells }) => cells.map(plainText).join(' | '))
          : part.kind === 'chart'
            ? chartLines(part.chart)
            : [part.text],
    ),
    ...paper.annexes.flatMap(({ label, title, goesWith, table }) => [
      label,
      title,
      goesWith,
      ...table.rows.map(({ cells }) => cells.map(plainText).join(' | ')),
    ]),
  ];
}

function chartLines({ title, bars }: PaperChart): readonly string[] {
  return [
    title,
    ...bars.map(({ label, values }) => [label, ...values.map((one) => one?.figure.text ?? '')].join(' | ')),
  ];
}

/** The figures of a paper, and all that it says beside them. */
export function saidAndFigures(paper: Paper): {
  readonly figures: readonly Figure[];
  readonly words: readonly string[];
} {
  const { parts, annexes } = paper;
  const tables = [
    ...parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])),
    ...annexes.map(({ table }) => table),
  ];
  const charts = parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));
  const phrases: readonly Phrase[] = [
    paper.subject,
    ...parts.flatMap((part) => (part.kind === 'text' ? [part.phrase] : [])),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ...charts.flatMap(({ bars }) =>
      bars.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [[value.figure]]))),
    ),
  ];
  return {
    figures: phrases.flat().filter((part) => typeof part !== 'string'),
    words: [
      paper.title,
      ...phrases.map((phrase) => phrase.map((part) => (typeof part === 'string' ? part : '…')).join('')),
      ...parts.flatMap((part) =>
        part.kind === 'heading' || part.kind === 'decides'
          ? [part.text]
          : part.kind === 'text'
            ? [part.label ?? '']
            : [],
      ),
      ...tables.flatMap(({ caption, columns }) => [caption ?? '', ...columns.map(({ header }) => header)]),
      ...annexes.flatMap(({ title, notes }) => [title, ...notes]),
      ...charts.flatMap(({ title, series, notes }) => [title, ...series, ...notes]),
    ],
  };
}

/** Row and column of `B7`, from 0. */
export function parsedAddress(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return {
    row: Number(row) - 1,
    column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
