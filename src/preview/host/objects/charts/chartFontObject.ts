import type { ExcelObject } from '../../protocol/excelObject';
import { asNumber, excelObject } from '../../protocol/excelObject';
import { invalidArgument } from '../../protocol/hostError';
import { keptScalar } from '../range/keptScalar';

/** `ChartFont`, of which this host keeps the size. */
export function fontObject(kept: () => { fontSize: number }): ExcelObject {
  return excelObject('ChartFont', { scalars: { Size: keptScalar(kept, 'fontSize', readSize) } });
}

/** In points. */
function readSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument('a font has 1 to 409 points');
  return size;
}
