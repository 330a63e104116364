import { describe, expect, test } from 'vitest';
import { computeRanking, inspectWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { planTemplate } from '../../../src/core/template/template';
import type { TemplateLayout } from '../../../src/core/template/template';
import { plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet, SheetSnapshot } from '../../../src/core/workbook';
import { planIssue } from '../../../src/core/issue/planIssue';
import { forms } from '../../../src/locales/office/forms';
import { core } from '../../../src/locales/vi/core';
import { template as texts } from '../../../src/locales/office/template';
import { NOW, sheet, workbook } from '../sheets';

function planned(layout: TemplateLayout, taken: readonly string[] = []): PlannedSheet {
  const plan = planTemplate(layout, 2024, taken, texts);
  const [only, ...others] = plan.sheets;
  if (only === undefined) throw new Error('no sheet');
  expect([others, plan.replaces, plan.activate]).toEqual([[], [], only.name]);
  return only;
}

/** The template as an officer fills it in: `points` of the max at every criterion in these columns. */
function filled(
  { name, values }: PlannedSheet,
  columns: readonly number[],
  change: (text: string) => string = (text) => text,
): SheetSnapshot {
  return sheet(
    name,
    values.map((row) =>
      row.map((value, column) => {
        const isCriterion = typeof row[0] === 'string' && row[0].includes('.');
        if (isCriterion && columns.includes(column)) return row[2] === 8 ? 0 : Number(row[2]);
        const content = plannedContent(value);
        return typeof content === 'string' ? change(content) : content;
      }),
    ),
  );
}

const nameUnit = (unit: string) => (text: string) => (text === 'Đơn vị: ' ? `Đơn vị: ${unit}` : text);

describe('the template of a unit score sheet', () => {
  test('is read without a finding once its unit is named and its scores are filled in', () => {
    const template = planned('unitScoreSheet');
    const units = ['Sở Nội vụ', 'Sở Tài chính'].map((unit) => ({
      ...filled(template, [3, 4], nameUnit(unit)),
      name: unit,
    }));
    const { ranking, findings } = computeRanking(workbook(...units), defaultSettings, core, NOW);
    expect(findings.filter(({ code }) => code !== 'scores-identical')).toEqual([]);
    expect(ranking.blocks).toMatchObject([
      { name: 'Sở, ban, ngành', year: 2024, units: [{ points: 92, maxPoints: 100 }, { points: 92 }] },
    ]);
    expect(ranking.blocks[0]?.fields.map(({ name }) => name)).toEqual(texts.fields.map(({ name }) => name));
  });

  test('asks for the unit’s name while that is missing', () => {
    const { findings } = inspectWorkbook(workbook(filled(planned('unitScoreSheet'), [])), defaultSettings);
    expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual([
      'unit-name-missing',
      'warning',
    ]);
  });
});

describe('the template of criteria × units', () => {
  test('is read without a finding once its units are named and its scores are filled in', () => {
    const template = planned('criteriaByUnits');
    const named = filled(template, [3, 4, 5, 6, 7], (text) => (text === 'Sở A' ? 'Sở Nội vụ' : text));
    const { ranking, findings } = computeRanking(workbook(named), defaultSettings, core, NOW);
    expect(findings.filter(({ code }) => code !== 'scores-identical')).toEqual([]);
    expect(ranking.blocks).toMatchObject([{ name: 'Sở, ban, ngành', year: 2024 }]);
    expect(ranking.blocks[0]?.units).toHaveLength(5);
  });

  test('has five units before they are named', () => {
    const { overview } = inspectWorkbook(
      workbook(filled(planned('criteriaByUnits'), [3, 4, 5, 6, 7])),
      defaultSettings,
    );
    expect(overview.blocks).toMatchObject([{ name: 'Sở, ban, ngành', units: 5, errors: 0 }]);
  });
});

describe.each(['unitScoreSheet', 'criteriaByUnits'] as const)('the template %s', (layout) => {
  test('is the officer’s own: it carries no mark', () => {
    expect(planned(layout).mark).toBeNull();
  });

  test('has a name that no sheet of the workbook has', () => {
    const first = planned(layout).name;
    expect(planned(layout, [first.toUpperCase(), '__proto__']).name).toBe(`${first} (2)`);
  });

  test('adds its maxima up to 100 by formulas that give the values beside them', () => {
    const { values } = planned(layout);
    const total = values.at(-1)?.[2];
    expect(total).toMatchObject({
      value: 100,
      formula: expect.stringMatching(/^=SUM\(C\d+(,C\d+)*\)$/) as string,
    });
  });

  test('keeps its hints within what Excel takes', () => {
    const { notes } = planned(layout);
    expect(notes?.title.length).toBeLessThanOrEqual(32);
    for (const { text } of notes?.cells ?? []) expect(text.length).toBeLessThanOrEqual(255);
  });
});

describe('the templates of a criteria sheet and a list of units', () => {
  const sheets = (change: (text: string) => string = (text) => text) =>
    workbook(filled(planned('criteriaSet'), [], change), filled(planned('unitList'), []));
  const wish = { blocks: null, withLastYear: false, issues: [], now: NOW };

  test('are what forms are issued by: one each unit of the list', () => {
    const { forms: issued, without } = planIssue(sheets(), defaultSettings, wish, forms);
    expect(issued.map(({ unit, block, set }) => [unit, block, set.year, set.from])).toEqual(
      ['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E'].map((unit) => [unit, 'Sở, ban, ngành', 2024, 'criteria']),
    );
    expect(without).toEqual([]);
    expect(issued[0]?.set.set.leaves).toHaveLength(25);
  });

  test('take criteria that only the survey scores, as the note at its column says', () => {
    const { name, values } = planned('criteriaSet');
    const surveyed = values.map((row) => row.map((value) => plannedContent(value)));
    const row = surveyed.find(([code]) => code === '1.2');
    row?.splice(3, 1, 'Điều tra XHH');
    const [first] = planIssue(
      workbook(sheet(name, surveyed), filled(planned('unitList'), [])),
      defaultSettings,
      wish,
      forms,
    ).forms;
    expect(first?.set.surveyMaxima.filter((max) => max > 0)).toEqual([5_000_000]);
  });

  test('score nobody: a ranking says that it passes the criteria sheet over, and no more', () => {
    const { findings, overview } = inspectWorkbook(sheets(), defaultSettings);
    expect(findings.map(({ code, severity, place }) => [code, severity, place.sheet])).toEqual([
      ['sheet-passed-over', 'info', 'Bộ tiêu chí'],
    ]);
    expect(overview.blocks).toEqual([]);
  });
});
