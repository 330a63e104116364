import type { ChartAxisExtras } from '../../book/chartExtras';
import type { ExcelObject } from '../../protocol/excelObject';
import { asCount, asFlag, asNumber, asText, excelObject, oneOf } from '../../protocol/excelObject';
import { invalidArgument } from '../../protocol/hostError';
import { fontObject } from './chartFontObject';
import { keptScalar } from '../range/keptScalar';

/** `chart.axes.categoryAxis` and `valueAxis`. */
export function chartAxisObject(axis: () => ChartAxisExtras): ExcelObject {
  return excelObject('ChartAxis', {
    scalars: {
      Minimum: keptScalar(axis, 'minimum', (value) => readLimit(value, (least) => [least, axis().maximum])),
      Maximum: keptScalar(axis, 'maximum', (value) => readLimit(value, (most) => [axis().minimum, most])),
      NumberFormat: keptScalar(axis, 'numberFormat', asText),
      ReversePlotOrder: keptScalar(axis, 'reversed', asFlag),
      Visible: keptScalar(axis, 'visible', asFlag),
      Position: keptScalar(axis, 'position', (value) =>
        oneOf(value, ['Automatic', 'Maximum', 'Minimum', 'Custom']),
      ),
      TickLabelPosition: keptScalar(axis, 'tickLabelPosition', (value) =>
        oneOf(value, ['NextToAxis', 'High', 'Low', 'None']),
      ),
      TickLabelSpacing: keptScalar(axis, 'tickLabelSpacing', asCount),
    },
    links: {
      Format: () => excelObject('ChartAxisFormat', { links: { Font: () => fontObject(axis) } }),
      MajorGridlines: () =>
        excelObject('ChartGridlines', { scalars: { Visible: keptScalar(axis, 'gridlines', asFlag) } }),
    },
  });
}

/** `''` leaves the choice to Excel. */
function readLimit(
  value: unknown,
  limits: (limit: number | '') => readonly [minimum: number | '', maximum: number | ''],
): number | '' {
  const limit = value === '' ? '' : asNumber(value);
  const [minimum, maximum] = limits(limit);
  if (minimum !== '' && maximum !== '' && minimum >= maximum) {
    throw invalidArgument('an axis must end above its beginning');
  }
  return limit;
}
