import { expect, it } from 'vitest';
import { readSheets } from '../../../src/core/read/readSheets';
import { defaultSettings } from '../../../src/core/settings/settings';
import { largeWorkbook } from '../../bench/largeWorkbook';

const KINDS = ['Điểm tự chấm', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2'];
const FEW = 600;
const MANY = 4 * FEW;
/** Four times the headers take four times as long, or sixteen times where each is compared with all others. */
const MOST = 9;

it('headers of four times the units, several scores each, are not compared each with all others', () => {
  const [few, many] = [FEW, MANY].map((units) => largeWorkbook(units, 8, KINDS).sheets);
  const time = (sheets: typeof few) => {
    const from = process.cpuUsage();
    readSheets(sheets ?? [], defaultSettings);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  // The least of some runs is the work itself, whatever else the machine does.
  const least = (sheets: typeof few) => Math.min(...Array.from({ length: 5 }, () => time(sheets)));
  least(few);
  expect(least(many) / least(few)).toBeLessThan(MOST);
});
