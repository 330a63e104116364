import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ExcelObject } from '../../protocol/excelObject';
import { barRule, keptScale, shadesRule } from '../../../univer/numberScales';
import type { ScaleLook } from '../../../../core/workbook';
import { colorText, readColor } from '../../cells/colors';
import { asFlag, excelObject, oneOf } from '../../protocol/excelObject';
import { apiNotFound, invalidArgument } from '../../protocol/hostError';

type Rule = IConditionFormattingRule['rule'];
type Bar = Extract<ScaleLook, { kind: 'bar' }>;
type Shades = Extract<ScaleLook, { kind: 'shades' }>;

/** `conditionalFormat.dataBar` and `.colorScale`: bars between two numbers, and three shades over the median. */
export function scaleLinks(
  rule: () => Rule,
  set: (rule: Rule) => void,
): Readonly<Record<'DataBar' | 'ColorScale', () => ExcelObject>> {
  const bar = (): Bar => {
    const scale = keptScale(rule());
    if (scale?.kind !== 'bar') throw invalidArgument('this conditional format has no bars');
    return scale;
  };
  const shades = (): Shades => {
    const scale = keptScale(rule());
    if (scale?.kind !== 'shades') throw invalidArgument('this conditional format has no shades');
    return scale;
  };
  const changeBar = (patch: Partial<Bar>) => {
    const { color, from, to } = { ...bar(), ...patch };
    set(barRule(color, from, to));
  };
  return {
    DataBar: () => barObject(bar, changeBar),
    ColorScale: () =>
      excelObject('ColorScaleConditionalFormat', {
        scalars: {
          Criteria: {
            get: () => criteriaOf(shades()),
            set: (value) => {
              shades();
              set(shadesRule(shadesOf(value)));
            },
          },
        },
      }),
  };
}

function barObject(bar: () => Bar, change: (patch: Partial<Bar>) => void): ExcelObject {
  return excelObject('DataBarConditionalFormat', {
    scalars: {
      LowerBoundRule: {
        get: () => ({ type: 'Number', formula: String(bar().from) }),
        set: (value) => {
          change({ from: boundOf(value) });
        },
      },
      UpperBoundRule: {
        get: () => ({ type: 'Number', formula: String(bar().to) }),
        set: (value) => {
          change({ to: boundOf(value) });
        },
      },
    },
    links: {
      PositiveFormat: () =>
        excelObject('ConditionalDataBarPositiveFormat', {
          scalars: {
            FillColor: {
              get: () => bar().color,
              set: (value) => {
                change({ color: colorOf(value) });
              },
            },
            GradientFill: {
              get: () => false,
              set: (value) => {
                if (asFlag(value)) throw apiNotFound('bars that fade');
              },
            },
          },
        }),
    },
  });
}

/** The number of a bound: that of a plain number or of a formula that is one. */
function boundOf(value: unknown): number {
  oneOf(property(value, 'type'), ['Number']);
  const number = Number(String(property(value, 'formula')).replace(/^=/u, ''));
  if (!Number.isFinite(number)) throw invalidArgument('a bound that is no number');
  return number;
}

function shadesOf(value: unknown): Omit<Shades, 'kind'> {
  const color = (point: string, type: string) => {
    oneOf(property(property(value, point), 'type'), [type]);
    return colorOf(property(property(value, point), 'color'));
  };
  const shades = {
    low: color('minimum', 'LowestValue'),
    middle: color('midpoint', 'Percentile'),
    high: color('maximum', 'HighestValue'),
  };
  if (Number(property(property(value, 'midpoint'), 'formula')) !== 50) throw apiNotFound('another midpoint');
  return shades;
}

function criteriaOf({ low, middle, high }: Shades): object {
  return {
    minimum: { formula: null, type: 'LowestValue', color: low },
    midpoint: { formula: '50', type: 'Percentile', color: middle },
    maximum: { formula: null, type: 'HighestValue', color: high },
  };
}

function colorOf(value: unknown): string {
  return colorText(readColor(value)) ?? '';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
