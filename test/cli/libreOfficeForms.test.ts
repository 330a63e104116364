import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherCommand } from '../../src/cli/command/gatherCommand';
import { issueCommand } from '../../src/cli/command/issueCommand';
import { rankCommand } from '../../src/cli/command/rankCommand';
import { criteriaSheet, unitList } from '../core/issue/criteriaBook';
import { workbook } from '../core/sheets';
import { writtenBook } from './books';
import { filledInLibreOffice } from './libreOfficeForms';
import { emptyFolder } from './runRank';
import { runWith } from './runWith';

const [issue, gather, rank] = [issueCommand, gatherCommand, rankCommand].map((command) => runWith(command));

/** Communes whose forms go through LibreOffice; the round trip of a whole province is the same with more of them. */
const COMMUNES = Number(process.env['COMMUNES'] ?? 10);
/** Of the units' rows: three criteria and the bonus. */
const CELLS = ['D9', 'D11', 'D15', 'D16'];

const KINDS = [
  ['Calc MS Excel 2007 XML', 'xlsx'],
  ['MS Excel 97', 'xls'],
  ['calc8', 'ods'],
] as const;

describe('forms that LibreOffice fills in and saves as .xlsx, .xls and .ods', () => {
  it('come back in every digit, from a sheet that lets nobody type into what is locked', async () => {
    const units = Array.from(
      { length: COMMUNES },
      (_, at) => `Xã Tân ${at % 2 === 0 ? 'Thành' : 'Thạnh'} ${at + 1}`,
    );
    const folder = emptyFolder();
    writeFileSync(join(folder, 'book.xlsx'), writtenBook(workbook(criteriaSheet(), unitList(units))));
    await issue?.(['book.xlsx', '--out', 'forms'], folder);
    mkdirSync(join(folder, 'sent'));
    const scoresOf = (at: number) => CELLS.map((_, k) => ((at * 7 + k * 13) % 100) / 100 + 0.01);
    const forms = units.map((unit, at) => {
      const [kind, ending] = KINDS[at % KINDS.length] ?? KINDS[0];
      const scores = scoresOf(at);
      return {
        from: join(folder, 'forms', `Phiếu ${unit}.xlsx`),
        to: join(folder, 'sent', `${at}.${ending}`),
        kind,
        cells: Object.fromEntries(CELLS.map((cell, k) => [cell, scores[k] ?? 0])),
      };
    });
    const told = filledInLibreOffice(forms, 'B9');
    expect(new Set(told)).toEqual(new Set(['locked True, open and validated True']));
    expect(readdirSync(join(folder, 'sent'))).toHaveLength(COMMUNES);

    const gathered = await gather?.(['book.xlsx', 'sent', '--out', 'g.xlsx', '--json', 'g.json'], folder);
    expect(gathered?.status).toBe(0);
    const { files } = JSON.parse(readFileSync(join(folder, 'g.json'), 'utf8')) as {
      readonly files: readonly {
        readonly unit: string;
        readonly state: string;
        readonly left: readonly unknown[];
      }[];
    };
    expect(files.filter(({ state, left }) => state !== 'taken' || left.length > 0)).toEqual([]);
    expect(new Set(files.map(({ unit }) => unit))).toEqual(new Set(units));
    expect((await rank?.(['g.xlsx', '--json', 'r.json'], folder))?.status).toBe(0);
    const { blocks } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as {
      readonly blocks: readonly {
        readonly units: readonly { readonly name: string; readonly points: number }[];
      }[];
    };
    const points = new Map(blocks.flatMap((block) => block.units.map((unit) => [unit.name, unit.points])));
    const truth = units.map((unit, at) => [
      unit,
      Math.round(scoresOf(at).reduce((sum, score) => sum + score, 0) * 100) / 100,
    ]);
    expect(units.map((unit) => [unit, points.get(unit)])).toEqual(truth);
  });
});
