import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { planIssue } from '../../../src/core/issue/planIssue';
import { readIssueMark } from '../../../src/core/issue/issueMark';
import { rankSheets } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, PlannedForm, SheetSnapshot } from '../../../src/core/workbook';
import { forms } from '../../../src/locales/office/forms';
import { unitList } from '../issue/criteriaBook';
import { assessmentModel, leavesOf } from '../properties/assessmentModel';
import type { AssessmentModel, ScoreModel } from '../properties/assessmentModel';
import { criterionRows } from '../properties/criteriaRows';
import { decoration, letterhead, signatures } from '../properties/decoration';
import type { Decoration } from '../properties/decoration';
import { runs } from '../properties/runs';
import { NOW, sheet, workbook } from '../sheets';
import { asSheet, bookAfter, gatheredFrom } from './sentFiles';

/** Bonus or penalty points of a set: a row, or a field with rows of its own, some with a limit. */
interface Apart {
  readonly kind: 'bonus' | 'penalty';
  readonly hasCode: boolean;
  readonly isLimited: boolean;
  /** Hundredths of a point; one is the row itself. */
  readonly parts: readonly number[];
  readonly isField: boolean;
}

const apart = (kind: Apart['kind']): fc.Arbitrary<Apart> =>
  fc.record({
    kind: fc.constant(kind),
    hasCode: fc.boolean(),
    isLimited: fc.boolean(),
    parts: fc.array(
      fc.integer({ min: 1, max: 8 }).map((quarters) => 25 * quarters),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    isField: fc.boolean(),
  });

const PART_NAMES = ['Có sáng kiến', 'Được cấp trên khen', 'Việc khác'];

/** The rows of bonus or penalty points below the fields, numbered on from them. */
function apartRows({ kind, hasCode, isLimited, parts, isField }: Apart, fields: number, own: Decoration) {
  const name = kind === 'bonus' ? 'ĐIỂM THƯỞNG' : 'ĐIỂM TRỪ';
  const number = fields + (kind === 'bonus' ? 1 : 2);
  const field =
    own.numbering === '1 / 1.1' ? String(number) : (['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? '');
  const code = hasCode || isField ? field : null;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (!isField) return [[code, name, isLimited ? (parts[0] ?? 0) / 100 : null]];
  return [
    [code, name, isLimited ? whole / 100 : null],
    ...parts.map((part, index) => [
      own.numbering === '1 / 1.1' ? `${field}.${index + 1}` : String(index + 1),
      PART_NAMES[index] ?? '',
      part / 100,
    ]),
  ];
}

const inputsOf = ({ parts, isField }: Apart) => (isField ? parts : parts.slice(0, 1));

function criteriaSheet(
  { fields }: AssessmentModel,
  own: Decoration,
  aparts: readonly Apart[],
): SheetSnapshot {
  const rows = criterionRows(fields, own);
  const total = rows.findIndex(({ kind, name }) => kind === 'total' && name === own.totalLabel);
  const body = rows.map(({ code, name, max, kind }) => (kind === 'empty' ? [] : [code, name, max]));
  const printed = total === -1 ? body : body.slice(0, total);
  return sheet('Bộ tiêu chí', [
    ...letterhead(own),
    ['BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Sở, ban, ngành'],
    [],
    ['STT', 'Nội dung', 'Điểm tối đa'],
    ...printed,
    ...aparts.flatMap((one) => apartRows(one, fields.length, own)),
    ...(total === -1 ? [] : body.slice(total)),
    ...signatures(own),
  ]);
}

/** A form with contents typed into its score cells, in their order. */
function filled(form: PlannedForm, contents: readonly CellContent[], path: string): UnitFile {
  const snapshot = asSheet(form.sheet);
  const values = snapshot.values.map((row) => [...row]);
  const scored = form.inputs.filter(({ rule }) => rule !== null);
  expect(scored).toHaveLength(contents.length);
  for (const [index, { area }] of scored.entries()) {
    const row = values[area.row];
    if (row !== undefined) row[area.column] = contents[index] ?? null;
  }
  return {
    path,
    hash: path,
    saved: null,
    mark: readIssueMark(form.mark),
    content: [{ ...snapshot, values }],
  };
}

const contentOf = (score: ScoreModel): CellContent =>
  score === 'notScored' ? null : score === 'notApplicable' ? 'KAD' : score / 100;

/** The index by hand: what does not apply leaves both sums, what is blank leaves its max. */
function indexOf(maxima: readonly number[], scores: readonly ScoreModel[], extra: number): number | null {
  const applying = maxima.flatMap((max, index) => (scores[index] === 'notApplicable' ? [] : [max]));
  const whole = applying.reduce((sum, max) => sum + max, 0);
  const points = scores.reduce<number>((sum, score) => sum + (typeof score === 'number' ? score : 0), 0);
  return whole === 0 ? null : ((points + extra) / whole) * 100;
}

describe('a set of any shape', () => {
  it('is issued, filled in, gathered and ranked as it was filled in, and gathered again changes nothing', () => {
    const aparts = fc.tuple(
      fc.option(apart('bonus'), { nil: null }),
      fc.option(apart('penalty'), { nil: null }),
    );
    fc.assert(
      fc.property(
        assessmentModel({ units: 2 }),
        decoration,
        aparts,
        fc.nat(100),
        (model, own, found, share) => {
          const extras = found.filter((one) => one !== null);
          const maxima = leavesOf(model.fields).map(({ max }) => max);
          const book = [
            criteriaSheet(model, own, extras),
            unitList(
              model.units.map(({ name }) => name),
              'Sở, ban, ngành',
            ),
          ];
          const wish = { blocks: null, withLastYear: false, issues: [], now: NOW };
          const issued = planIssue(workbook(...book), defaultSettings, wish, forms).forms;
          const apartPoints = extras.flatMap((one) =>
            inputsOf(one).map((max) => ({ kind: one.kind, points: Math.floor((max * share) / 100) })),
          );
          const files = model.units.map(({ name, scores }) => {
            const form = issued.find(({ unit }) => unit === name)?.form;
            if (form === undefined) throw new Error(`no form of ${name}`);
            const contents = [...scores.map(contentOf), ...apartPoints.map(({ points }) => points / 100)];
            return filled(form, contents, `${name}.xlsx`);
          });
          const extra = apartPoints.reduce(
            (sum, { kind, points }) => sum + (kind === 'bonus' ? points : -points),
            0,
          );
          const run = gatheredFrom(files, book);
          expect(run.lines.flatMap(({ left }) => left).filter(({ why }) => why !== 'no-self-scores')).toEqual(
            [],
          );
          const gathered = bookAfter(run, book);
          expect(gatheredFrom(files, gathered).edits).toEqual([]);
          const ranked = rankSheets(workbook(...gathered), defaultSettings).ranking.blocks.flatMap(
            ({ units }) => units,
          );
          for (const { name, scores } of model.units) {
            const truth = indexOf(maxima, scores, extra);
            const isSent = run.lines.find(({ unit }) => unit === name)?.state === 'taken';
            if (truth === null || !isSent) continue;
            const percent = ranked.find((unit) => unit.name === name)?.percent ?? null;
            expect([name, percent]).toEqual([name, expect.closeTo(truth, 9)]);
          }
        },
      ),
      runs(200),
    );
  });
});
