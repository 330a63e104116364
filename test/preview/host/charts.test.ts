import { describe, expect, it } from 'vitest';
import { sheetExtras } from '../../../src/preview/host/book/excelExtras';
import { headlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';
import { codeOf } from './twoSheets';

const table = [
  ['Đơn vị', 'Chỉ số', 'Năm trước'],
  ['Sở A', 90, 80],
  ['Sở B', 85, null],
];
const book = () =>
  headlessExcel(univerData({ name: 'Sở A', values: table }, { name: 'Sở B', values: [[3]] }));

function addBars(context: Excel.RequestContext, address = 'A1:C3'): Excel.Chart {
  const sheet = context.workbook.worksheets.getItem('Sở A');
  return sheet.charts.add('BarClustered', sheet.getRange(address), 'Columns');
}

describe('charts', () => {
  it('have a series a column below and beside texts, and read back as they were set', async () => {
    const { Excel } = book();
    await Excel.run(async (context) => {
      const chart = addBars(context);
      chart.title.text = 'Chỉ số';
      chart.axes.valueAxis.minimum = 70;
      const second = chart.series.getItemAt(1);
      second.hasDataLabels = true;
      second.dataLabels.numberFormat = '0.00';
      await context.sync();
      chart.load('name,chartType');
      chart.title.load('text');
      chart.axes.valueAxis.load('minimum,maximum');
      const count = chart.series.getCount();
      second.dataLabels.load('numberFormat,showValue');
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text, count.value]).toEqual([
        'Chart 1',
        'BarClustered',
        'Chỉ số',
        2,
      ]);
      expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([70, '']);
      expect([second.dataLabels.numberFormat, second.dataLabels.showValue]).toEqual(['0.00', true]);
    });
  });

  it('go with their sheet', async () => {
    const excel = book();
    await excel.Excel.run(async (context) => {
      addBars(context);
      await context.sync();
    });
    const first = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Sở A').charts.getItemAt(0).load('name');
    };
    expect(await codeOf(excel, first)).toBe(null);
    expect(
      await codeOf(excel, (context) => {
        context.workbook.worksheets.getItem('Sở A').delete();
      }),
    ).toBe(null);
    expect(await codeOf(excel, first)).toBe('ItemNotFound');
  });

  it.each<[string, string, (chart: Excel.Chart) => void]>([
    ['a title that is a formula', 'InvalidArgument', (chart) => (chart.title.text = '=A1')],
    ['a title above 255 characters', 'InvalidArgument', (chart) => (chart.title.text = 'x'.repeat(256))],
    ['a series that is not there', 'InvalidArgument', (chart) => chart.series.getItemAt(2).load('name')],
    [
      'a colour that is none',
      'InvalidArgument',
      (chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('đỏ');
      },
    ],
    [
      'a position on another sheet',
      'InvalidArgument',
      (chart) => {
        chart.setPosition("'Sở B'!A1", 'B9');
      },
    ],
    [
      'an axis that ends where it begins',
      'InvalidArgument',
      (chart) => {
        chart.axes.valueAxis.minimum = 5;
        chart.axes.valueAxis.maximum = 5;
      },
    ],
    [
      'a label that shows nothing',
      'InvalidArgument',
      (chart) => {
        const series = chart.series.getItemAt(0);
        series.hasDataLabels = true;
        series.dataLabels.showValue = false;
      },
    ],
    [
      'looks of a label that is not there',
      'InvalidOperation',
      (chart) => (chart.series.getItemAt(0).dataLabels.position = 'OutsideEnd'),
    ],
  ])('do not take %s: %s', async (_, code, change) => {
    expect(
      await codeOf(book(), (context) => {
        change(addBars(context));
      }),
    ).toBe(code);
  });

  it('are not added to a protected sheet, nor of cells without texts around them', async () => {
    const excel = book();
    expect(
      await codeOf(excel, (context) => {
        addBars(context, 'B2:C3');
      }),
    ).toBe('InvalidArgument');
    sheetExtras(sheetNamed(excel.workbook, 'Sở A')).protected = true;
    expect(
      await codeOf(excel, (context) => {
        addBars(context);
      }),
    ).toBe('AccessDenied');
  });

  it('and pages break at the rows that are given, once each', async () => {
    const { Excel, workbook } = book();
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Sở A');
      for (const cell of ['A20', 'A5', 'B5']) horizontalPageBreaks.add(cell);
      await context.sync();
    });
    expect(sheetExtras(sheetNamed(workbook, 'Sở A')).pageLayout.breakRows).toEqual([4, 19]);
  });
});
