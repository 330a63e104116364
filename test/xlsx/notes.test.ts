import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CellValueType } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import type { PlannedSheet, WritePlan } from '../../src/core/workbook';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { readZip } from '../../src/xlsx/package/zip';
import { fixture, fixtures, partTexts } from './fixtures';
import { rankingSheet } from './plans';

const texts = ['Điểm 3 vượt “tối đa” 2,5.\n<b>&amp; "sửa"</b> ]]>', ' =1+1 ', 'x'.repeat(1_000)];
const noted: PlannedSheet = {
  ...rankingSheet,
  name: 'Ma trận',
  mark: 'noted',
  notes: {
    title: 'Kiểm tra "dữ liệu"',
    fill: '#FFC266',
    color: '#5C3700',
    cells: [
      { row: 4, column: 2, text: texts[0] ?? '' },
      { row: 2, column: 1, text: texts[1] ?? '' },
      { row: 14, column: 0, text: texts[2] ?? '' },
    ],
  },
};
const plan: WritePlan = { sheets: [noted, rankingSheet], replaces: [], activate: noted.name };

/** What openpyxl finds of notes, input messages and fills. */
const inspect = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
print(json.dumps({
  "notes": {c.coordinate: [c.comment.text, c.comment.author] for row in sheet.iter_rows() for c in row if c.comment},
  "fills": {c.coordinate: [str(c.fill.fgColor.rgb), str(c.font.color and c.font.color.rgb), c.number_format]
            for row in sheet.iter_rows() for c in row if c.fill.fill_type == "solid"},
  "messages": {str(v.sqref): [v.promptTitle, v.prompt, v.showInputMessage, v.type]
               for v in sheet.data_validations.dataValidation},
}))
`;

function openpyxl(bytes: Uint8Array, sheet: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-notes-'));
  try {
    writeFileSync(join(folder, 'ranked.xlsx'), bytes);
    return JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', inspect, join(folder, 'ranked.xlsx'), sheet], {
        encoding: 'utf8',
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('notes on cells of a written sheet', () => {
  it('are read by another program with their texts as they are, their cells filled', async () => {
    const found = openpyxl(await writePlanIntoCopy(fixture('openpyxl'), plan), noted.name);
    expect(found).toMatchObject({
      notes: {
        C5: [texts[0], 'Kiểm tra "dữ liệu"'],
        B3: [' =1+1 ', 'Kiểm tra "dữ liệu"'],
        A15: [texts[2], 'Kiểm tra "dữ liệu"'],
      },
      fills: {
        C5: ['FFFFC266', 'FF5C3700', '0.00'],
        B3: ['FFFFC266', 'FF5C3700', 'General'],
        A15: ['FFFFC266', 'FF5C3700', 'General'],
      },
      messages: {},
    });
  });

  it('keep control characters as files write them', async () => {
    const cells = [{ row: 0, column: 0, text: 'a\u0001_x0041_' }];
    const sheet = { ...noted, notes: { title: '', fill: '#FFC266', color: '#5C3700', cells } };
    const parts = partTexts(await writePlanIntoCopy(fixture('excel'), { ...plan, sheets: [sheet] }));
    const comments = [...parts].filter(([path]) => path.includes('comments')).map(([, text]) => text);
    expect(comments.at(-1)).toContain('a_x0001__x005F_x0041_');
  });

  it('have a hidden box each, and a sheet without notes has no part for them', async () => {
    const parts = partTexts(await writePlanIntoCopy(fixture('excel'), plan));
    const boxes = [...parts].filter(([path]) => path.endsWith('.vml')).map(([, text]) => text);
    expect(boxes).toHaveLength(1);
    expect(boxes[0]?.match(/visibility:hidden/gu)).toHaveLength(3);
    expect(boxes[0]).toContain('<x:Row>4</x:Row><x:Column>2</x:Column>');
    expect(new Set(boxes[0]?.match(/_x0000_s\d+/gu)).size).toBe(3);
  });

  it.each(fixtures)(
    'leave every part of %s.xlsx for notes as it was, and go with their sheet',
    async (name) => {
      const original = fixture(name);
      const once = await writePlanIntoCopy(original, plan);
      const twice = await writePlanIntoCopy(once, {
        sheets: [{ ...noted, notes: null }],
        replaces: [noted.name, rankingSheet.name],
        activate: noted.name,
      });
      const ofNotes = (bytes: Uint8Array) =>
        readZip(bytes).flatMap(({ name: path, crc }) => (/comments|vml/iu.test(path) ? [[path, crc]] : []));
      expect(ofNotes(once)).toEqual(expect.arrayContaining(ofNotes(original)));
      expect(ofNotes(once).length - ofNotes(original).length).toBe(2);
      expect(ofNotes(twice)).toEqual(ofNotes(original));
    },
  );

  it('do not change what is read of the sheet', async () => {
    const { sheets } = readWorkbookFile(await writePlanIntoCopy(fixture('excel'), plan));
    expect(sheets.find(({ name }) => name === noted.name)).toMatchObject({
      values: rankingSheet.values,
      resultMark: 'noted',
    });
  });
});

describe('notes in the preview', () => {
  it('of the file’s own sheets stay byte for byte when a cell beside them is edited', async () => {
    const original = fixture('openpyxl');
    const data = await openWorkbook(original);
    const current = structuredClone(data);
    const first = current.sheets[current.sheetOrder[0] ?? ''];
    if (first?.cellData?.[7] === undefined) throw new Error('no row 8');
    first.cellData[7][2] = { v: 2, t: CellValueType.NUMBER };
    const saved = await saveWorkbook(original, data, current);
    const before = partTexts(original);
    for (const [path, text] of partTexts(saved)) {
      if (/comments|vml/iu.test(path)) expect(text).toBe(before.get(path));
    }
    expect(openpyxl(saved, 'Chấm điểm')).toMatchObject({ notes: { B8: ['chưa chấm', expect.any(String)] } });
  });

  it('and input messages of a new sheet are in the file that is downloaded', async () => {
    const original = fixture('excel');
    const data = await openWorkbook(original);
    const current = structuredClone(data);
    const message = { row: 0, column: 1, title: 'Lưu ý', text: 'một\n"hai"' };
    current.sheets['new'] = {
      id: 'new',
      name: 'Mới',
      cellData: { 0: { 0: { v: 'A', t: CellValueType.STRING }, 1: { v: 'B', t: CellValueType.STRING } } },
      custom: { excel: { notes: [{ ...message, column: 0 }], inputMessages: [message] } },
    };
    current.sheetOrder = [...current.sheetOrder, 'new'];
    expect(openpyxl(await saveWorkbook(original, data, current), 'Mới')).toMatchObject({
      notes: { A1: ['một\n"hai"', 'Lưu ý'] },
      messages: { B1: ['Lưu ý', 'một_x000a_"hai"', true, null] },
    });
  });
});
