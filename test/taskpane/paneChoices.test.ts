import { describe, expect, test } from 'vitest';
import { messageAddress, problemOfAddress } from '../../src/commands/messageAddress';
import { Problem } from '../../src/core/problem';
import { languageOf } from '../../src/locales/language';
import * as english from '../../src/locales/en/problems';
import { problemLines } from '../../src/locales/problemLines';
import * as vietnamese from '../../src/locales/vi/problems';
import { colorModeOf } from '../../src/taskpane/theme/colorMode';
import { resultName } from '../../src/preview/disk/acceptedFiles';

describe('the language of the add-in', () => {
  test.each([
    ['vi-VN', 'vi'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['fr-FR', 'vi'],
    ['eng', 'vi'],
    [undefined, 'vi'],
  ] as const)('for Office in %s is %s', (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });
});

describe('the colours of the pane', () => {
  test.each([
    ['#FFFFFF', true, 'light'],
    ['#212121', false, 'dark'],
    ['#107C41', false, 'dark'],
    ['not a colour', true, 'dark'],
    [undefined, false, 'light'],
    [undefined, true, 'dark'],
  ] as const)(
    'for the background %s and a system that prefers dark (%s) are %s',
    (background, dark, mode) => {
      expect(colorModeOf(background, dark)).toBe(mode);
    },
  );
});

describe('a problem in words', () => {
  test('says what happened, on which sheet and cell, and what to do', () => {
    const problem = new Problem('sheet-protected', { sheet: 'Sở Nội vụ', cell: 'F23' });
    expect(problemLines(problem, vietnamese)).toEqual({
      what: 'Trang tính đang được bảo vệ nên không ghi được.',
      where: ['Trang tính: Sở Nội vụ', 'Ô: F23'],
      advice: 'Vào thẻ Xem lại (Review) › Bỏ bảo vệ Trang tính (Unprotect Sheet), rồi thử lại.',
    });
  });

  test('says no place where there is none', () => {
    expect(problemLines(new Problem('cell-edit-mode'), english).where).toEqual([]);
  });

  test('reaches the dialog of the ribbon button whole, whatever the sheet is called', () => {
    const problem = new Problem('sheet-protected', { sheet: 'A & B = "1" #?' });
    const address = messageAddress('https://localhost:3000/commands.html?_host_Info=Excel', problem, 'vi');
    expect(new URL(address).pathname).toBe('/message.html');
    expect(problemOfAddress(address, vietnamese.problems)).toMatchObject({
      code: problem.code,
      params: problem.params,
    });
  });

  test('names all sheets that are left where Excel stopped answering', () => {
    const problem = new Problem('excel-failed', { sheet: 'cchc_a1b2_1, cchc_a1b2_2, cchc_a1b2_13' });
    const address = messageAddress('https://localhost:3000/commands.html', problem, 'vi');
    expect(problemOfAddress(address, vietnamese.problems).params).toEqual(problem.params);
  });

  test('shows no text of an address but what can only be a place', () => {
    const problem = new Problem('excel-failed', {
      sheet: 'Gọi ngay 0900 000 000 https://vi-du.vn để mở khóa tệp',
      value: 'bất kỳ',
      detail: 'excel-failed, excel-busy',
      cell: 'A1',
    });
    const address = messageAddress('https://localhost:3000/commands.html', problem, 'vi');
    expect(problemOfAddress(address, vietnamese.problems).params).toEqual({
      detail: 'excel-failed, excel-busy',
      cell: 'A1',
    });
  });

  test('is refused from an address that names none', () => {
    expect(() =>
      problemOfAddress('https://localhost:3000/message.html?code=constructor', vietnamese.problems),
    ).toThrow();
  });
});

describe('the name of the downloaded file', () => {
  test.each([
    ['Phiếu chấm.xlsx', 'Phiếu chấm-xep-hang.xlsx'],
    ['A.XLSX', 'A-xep-hang.xlsx'],
    ['A-xep-hang.xlsx', 'A-xep-hang.xlsx'],
  ])('for %s is %s', (name, expected) => {
    expect(resultName(name, '-xep-hang')).toBe(expected);
  });
});
