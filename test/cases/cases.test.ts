/**
 * A folder a case: `workbook.json` (or `workbook.xlsx`), `expected.json` and, where the rules matter, `settings.json`; where
 * other files of earlier years do, `earlier.json` with the path of each and its sheets or its problem.
 * `expected.json` is the part of `result.json` that the case is about, with a line `about` that says what that is,
 * figures to four decimals; lists are complete. `stopped` is the code of a run that ranks nothing, `readings` what was
 * read of each sheet. A new folder is a new case.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/problem';
import type { EarlierFile } from '../../src/core/run/earlierFiles';
import { resultJson } from '../../src/core/run/resultJson';
import { RankingStopped } from '../../src/core/run/rankingStopped';
import { computeRanking } from '../../src/core/run/run';
import { parseSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { caseFile } from './caseFile';
import { workbookFile } from './workbookFile';
import { parseWorkbookJson } from './workbookJson';
import { NOW } from '../core/sheets';

const cases = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): readonly [string, URL] => [
    name,
    new URL(`${encodeURIComponent(name)}/`, import.meta.url),
  ]);

const isResult = new Ajv2020({ allowUnionTypes: true }).compile(
  record(readJson(new URL('../../assets/docs/', import.meta.url), 'result.schema.json')),
);

describe('a workbook of a case gives what the case expects', () => {
  it.each(cases)('%s', (name, folder) => {
    const { about, ...expected } = readExpected(folder);
    expect(about, 'a case says what it is about').toEqual(expect.stringMatching(/\S/u));
    const settings = parseSettings(readJson(folder, 'settings.json') ?? {});
    const result = resultOf(readWorkbookFile(caseFile(name)), settings, earlierFiles(folder));
    expect(sorted(rounded(result))).toMatchObject(sorted(expected));
  });
});

describe('a committed workbook file holds what its text says', () => {
  const both = cases.filter(
    ([, folder]) =>
      existsSync(new URL('workbook.xlsx', folder)) && existsSync(new URL('workbook.json', folder)),
  );
  it.each(both)('%s', (name, folder) => {
    const made = workbookFile(parseWorkbookJson(readJson(folder, 'workbook.json')));
    expect(readWorkbookFile(caseFile(name))).toEqual(readWorkbookFile(made));
  });
});

it('every finding that assets/docs/findings.md lists has a case', () => {
  const table = readFileSync(new URL('../../assets/docs/findings.md', import.meta.url), 'utf8');
  const listed = [...table.matchAll(/`([a-z]+(?:-[a-z]+)+)`/gu)].map(([, code]) => code);
  const inCases = new Set(
    cases.flatMap(([, folder]) => {
      const { findings } = readExpected(folder);
      return Array.isArray(findings) ? findings.map((finding) => record(finding)['code']) : [];
    }),
  );
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.filter((code) => !inCases.has(code))).toEqual([]);
});

/** The result of a run as plain data: `result.json` and what was read of each sheet; or why it stopped. */
function resultOf(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  earlier: readonly EarlierFile[],
): Readonly<Record<string, unknown>> {
  try {
    const run = computeRanking(snapshot, settings, texts, NOW, null, earlier);
    const json = record(JSON.parse(JSON.stringify(resultJson(run, texts))));
    expect([isResult(json), isResult.errors], 'result.json is what its schema says').toEqual([true, null]);
    return { stopped: null, readings: run.readings, ...json };
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    const findings = error.findings.map(({ code, severity, place }) => ({ code, severity, ...place }));
    return { stopped: error.code, readings: error.readings, findings };
  }
}

/** The other files of a case. */
function earlierFiles(folder: URL): readonly EarlierFile[] {
  const files = readJson(folder, 'earlier.json');
  if (!Array.isArray(files)) return [];
  return files.map((file) => {
    const { path, problem, sheets } = record(file);
    return {
      path: String(path),
      content:
        problem === 'password-protected-file'
          ? new Problem('password-protected-file')
          : readWorkbookFile(workbookFile(parseWorkbookJson({ sheets }))).sheets,
    };
  });
}

/** Findings in the order of their cells, so that a case may list them in any. */
function sorted(result: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { findings, ...rest } = result;
  if (!Array.isArray(findings)) return result;
  const key = (finding: unknown) => {
    const { sheet, cell, code } = record(finding);
    return JSON.stringify([sheet, cell, code]);
  };
  return { ...rest, findings: findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/** Figures to four decimals, everywhere. */
function rounded(result: unknown): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(result, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
  );
  return record(JSON.parse(text));
}

function readExpected(folder: URL): Readonly<Record<string, unknown>> {
  return record(readJson(folder, 'expected.json'));
}

function readJson(folder: URL, name: string): unknown {
  const file = new URL(name, folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('an object is expected');
  return Object.fromEntries(Object.entries(value));
}
