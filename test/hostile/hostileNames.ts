import { parseSettings } from '../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { sheet } from '../core/sheets';

/** Names by which every JavaScript object has something, and others that programs have tripped over. */
export const HOSTILE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  'prototype',
  'length',
  'undefined',
  'null',
  'NaN',
] as const;

const [PROTO, CONSTRUCTOR, TO_STRING, VALUE_OF, HAS_OWN] = HOSTILE_NAMES;

/** Sheets, units, blocks, fields and criteria that are called so; in each block the first unit is best. */
export const hostileNames: WorkbookSnapshot = {
  sheets: HOSTILE_NAMES.map((name, at) =>
    sheet(name, [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      [`Đơn vị: ${name}`],
      [`Khối: ${at % 2 === 0 ? PROTO : CONSTRUCTOR}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', PROTO, 50],
      ['1.1', HAS_OWN, 20, 20, 20 - at],
      ['1.2', TO_STRING, 30, 30, 30 - at / 4],
      ['2', VALUE_OF, 50],
      ['2.1', CONSTRUCTOR, 50, 50, 47.5 - at],
      [null, 'Tổng cộng', 100],
    ]),
  ),
};

/** Rules that have such names as keys and as values. */
export const hostileRules = parseSettings(
  JSON.parse(`{
    "aliases": { "__proto__": "valueOf", "Thể chế": "toString", "constructor": "Sở Nội vụ" },
    "blocks": [{ "block": "__proto__", "bonusCap": 5 }, { "block": "constructor", "ties": "dense" }],
    "sheets": [{ "sheet": "isPrototypeOf", "unit": "hasOwnProperty 2" }, { "sheet": "NaN", "ignore": true }],
    "excludedUnits": ["length"]
  }`),
);
