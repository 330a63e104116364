import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { afterEach, expect, it, vi } from 'vitest';
import { two } from './twoSheets';

afterEach(() => {
  vi.useRealTimers();
});

it('calculates once a client has nothing more to write, not between two of its requests', async () => {
  const { Excel, univer } = two();
  let calculations = 0;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) calculations += 1;
    });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sở A');
    sheet.getRange('C1').formulas = [['=A1+B1']];
    await context.sync();
    for (const tabColor of ['#FF0000', '#00FF00', '#0000FF']) {
      await vi.advanceTimersByTimeAsync(90);
      sheet.tabColor = tabColor;
      await context.sync();
    }
  });
  expect(calculations).toBe(0);
  await vi.advanceTimersByTimeAsync(100);
  expect(calculations).toBe(1);
});
