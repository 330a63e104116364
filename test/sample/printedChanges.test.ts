import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { OPTIONAL_SHEETS, parseSettings } from '../../src/core/settings/settings';
import { plannedContent } from '../../src/core/workbook';
import { core as en } from '../../src/locales/en/core';
import { core as vi } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { NOW } from '../core/sheets';

const sample = readWorkbookFile(
  readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)),
);

const planOf = (rankDecimals: number | null, texts = vi) =>
  computeRanking(sample, parseSettings({ rankDecimals, resultSheets: OPTIONAL_SHEETS }), texts, NOW, 'all')
    .plan;

/** The numbers below a format of changes, each with the decimals at which that prints it. */
function changesOf(rankDecimals: number | null) {
  return planOf(rankDecimals).sheets.flatMap(({ name, values, styles }) =>
    styles.flatMap(({ area, look: { numberFormat = '' } }) => {
      if (!numberFormat.startsWith('"▲"')) return [];
      const decimals = /0\.?(0*)/u.exec(numberFormat)?.[1]?.length ?? 0;
      return values.slice(area.row, area.row + area.rows).flatMap((row) => {
        const change = plannedContent(row[area.column] ?? null);
        return typeof change === 'number' ? [{ name, change, decimals, numberFormat }] : [];
      });
    }),
  );
}

describe('a change in a cell', () => {
  it.each([0, 1, 2, 3, null])(
    'is 0, which prints as –, where its sign would stand before zeros (%s decimals)',
    (decimals) => {
      const changes = changesOf(decimals);
      expect(new Set(changes.map(({ name }) => name.split(' ')[0]))).toEqual(
        new Set(['Lĩnh', 'Biến', 'Thẩm', 'Vết', 'Thống', 'Phiếu', 'Nhiều', 'Khen']),
      );
      expect(
        changes.filter(
          ({ change, decimals: printed }) => change !== 0 && Number(change.toFixed(printed)) === 0,
        ),
      ).toEqual([]);
      expect(new Set(changes.map(({ numberFormat }) => numberFormat.split(';')[2]))).toEqual(
        new Set(['"–"']),
      );
    },
  );
});

describe('the texts of result sheets', () => {
  it.each([
    ['Vietnamese', vi, /\d\.\d/u],
    ['English', en, /\d,\d/u],
  ])('have the decimal sign of %s alone', (_, texts, other) => {
    const told = planOf(2, texts)
      .sheets.filter(({ visibility }) => visibility === 'visible')
      .flatMap(({ values }) => values.flat().map(plannedContent))
      .filter((value) => typeof value === 'string' && other.test(withoutCodes(value)));
    expect(told).toEqual([]);
  });
});

/** A text without numbers of criteria, as `1.2.3`, lists of ranks, as `17, 17, 19`, and whole thousands. */
function withoutCodes(text: string): string {
  return text.replace(/(?<![\d.,])(?:\d(?:\.\d\d?)+(?=[ .);]|$)|[1-9]\d{0,2}[.,]000(?!\d))/gu, '');
}
