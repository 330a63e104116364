import type {
  IColorScale,
  IConditionFormattingRule,
  IDataBar,
} from '@univerjs/sheets-conditional-formatting';
import { CFRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import type { NumberScale, ScaleLook } from '../../core/workbook';

/** A scale as Univer's plugin keeps it. */
export function scaleRule(
  cfId: string,
  scale: NumberScale,
): IConditionFormattingRule<IDataBar | IColorScale> {
  const { row, column, rows, columns } = scale.area;
  const range = {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
  const rule = scale.kind === 'bar' ? barRule(scale.color, scale.from, scale.to) : shadesRule(scale);
  return { cfId, ranges: [range], stopIfTrue: false, rule };
}

export function barRule(color: string, from: number, to: number): IDataBar {
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.num, value: from },
      max: { type: CFValueType.num, value: to },
      isGradient: false,
      positiveColor: color,
      nativeColor: color,
    },
  };
}

export function shadesRule({
  low,
  middle,
  high,
}: Readonly<Record<'low' | 'middle' | 'high', string>>): IColorScale {
  return {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: low, value: { type: CFValueType.min } },
      { index: 1, color: middle, value: { type: CFValueType.percentile, value: 50 } },
      { index: 2, color: high, value: { type: CFValueType.max } },
    ],
  };
}

/** The bar or the shades that a rule of Univer's has, `null` where it is another one. */
export function keptScale(rule: unknown): ScaleLook | null {
  const config = property(rule, 'config');
  if (property(rule, 'type') === CFRuleType.dataBar) {
    const [color, from, to] = [
      property(config, 'positiveColor'),
      property(property(config, 'min'), 'value'),
      property(property(config, 'max'), 'value'),
    ];
    return typeof color === 'string' && typeof from === 'number' && typeof to === 'number'
      ? { kind: 'bar', color, from, to }
      : null;
  }
  if (property(rule, 'type') !== CFRuleType.colorScale || !Array.isArray(config)) return null;
  const [low, middle, high] = config.map((point: unknown) => property(point, 'color'));
  return typeof low === 'string' && typeof middle === 'string' && typeof high === 'string'
    ? { kind: 'shades', low, middle, high }
    : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
