import type { ExcelObject } from '../../protocol/excelObject';
import type { Rectangle } from '../../book/rectangle';
import type { UniverBook } from '../../book/univerBook';
import type { IStyleBase } from '@univerjs/core';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { BooleanNumber, generateRandomId } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { asFlag, asText, excelObject, oneOf, plain, textArgument } from '../../protocol/excelObject';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { overlaps, rectangleOf, univerRange } from '../../book/rectangle';
import { worksheetOf } from '../../book/univerBook';
import { colorText, readColor } from '../../cells/colors';
import { barRule, shadesRule } from '../../../univer/numberScales';
import { changeCells } from './rangeArguments';
import { scaleLinks } from './scaleObjects';

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

const NEW_RULES: Readonly<Record<'Custom' | 'DataBar' | 'ColorScale', IConditionFormattingRule['rule']>> = {
  Custom: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} },
  DataBar: barRule('#638EC6', 0, 100),
  ColorScale: shadesRule({ low: '#F8696B', middle: '#FFEB84', high: '#63BE7B' }),
};

/**
 * `range.conditionalFormats`: custom ones (a formula), bars and shades, the newest first in priority, as Excel adds them.
 */
export function conditionalFormatsObject(book: UniverBook, sheetId: string, area: Rectangle): ExcelObject {
  const list = () => {
    worksheetOf(book, sheetId);
    const rules = book.conditionalFormats.getSubunitRules(book.unitId, sheetId) ?? [];
    return rules.filter((rule) => rule.ranges.some((range) => overlaps(rectangleOf(range), area)));
  };
  const object = ({ cfId }: IConditionFormattingRule) => formatObject(book, sheetId, cfId);
  const find = (key: unknown) => list().find(({ cfId }) => cfId === key) ?? null;
  return excelObject('ConditionalFormatCollection', {
    items: () => list().map(object),
    item: (key) => {
      const rule = find(key);
      if (rule === null) throw itemNotFound(`conditional format ${String(key)}`);
      return object(rule);
    },
    calls: {
      GetCount: () => list().length,
    },
    getters: {
      Add: (args) => {
        const type = oneOf(plain(args, 0), ['Custom', 'DataBar', 'ColorScale']);
        changeCells(book, sheetId);
        const cfId = generateRandomId();
        const rule: IConditionFormattingRule = {
          cfId,
          ranges: [univerRange(area)],
          stopIfTrue: false,
          rule: NEW_RULES[type],
        };
        book.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule });
        return formatObject(book, sheetId, cfId);
      },
      GetItemOrNullObject: (args) => {
        const rule = find(textArgument(args, 0));
        return rule === null ? null : object(rule);
      },
    },
  });
}

function formatObject(book: UniverBook, sheetId: string, cfId: string): ExcelObject {
  const rules = () => book.conditionalFormats.getSubunitRules(book.unitId, sheetId) ?? [];
  const stored = () => {
    const found = rules().find((rule) => rule.cfId === cfId);
    if (found === undefined) throw itemNotFound('the conditional format has been deleted');
    return found;
  };
  const custom = (): FormulaRule => {
    const { rule, ...rest } = stored();
    if (!isFormulaRule(rule)) throw invalidArgument('this conditional format has no formula');
    return { ...rest, rule };
  };
  const set = (rule: IConditionFormattingRule) => {
    changeCells(book, sheetId);
    book.run(SetConditionalRuleMutation.id, { subUnitId: sheetId, cfId, rule });
  };
  const style = () => custom().rule.style;
  const restyle = (patch: IStyleBase) => {
    const rule = custom();
    set({ ...rule, rule: { ...rule.rule, style: { ...rule.rule.style, ...patch } } });
  };
  return excelObject('ConditionalFormat', {
    identity: { Id: cfId },
    scalars: {
      Id: { get: () => cfId },
      Type: { get: () => typeOf(stored().rule) },
      Priority: { get: () => rules().indexOf(stored()) },
      StopIfTrue: {
        get: () => stored().stopIfTrue,
        set: (value) => {
          set({ ...stored(), stopIfTrue: asFlag(value) });
        },
      },
    },
    links: {
      Custom: () => customObject(custom, set, style, restyle),
      ...scaleLinks(
        () => stored().rule,
        (rule) => {
          set({ ...stored(), rule });
        },
      ),
    },
    calls: {
      Delete: () => {
        changeCells(book, sheetId);
        book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
      },
    },
  });
}

function customObject(
  custom: () => FormulaRule,
  set: (rule: FormulaRule) => void,
  style: () => IStyleBase,
  restyle: (patch: IStyleBase) => void,
): ExcelObject {
  const rule = () =>
    excelObject('ConditionalFormatRule', {
      scalars: {
        Formula: {
          get: () => custom().rule.value,
          set: (value) => {
            const formula = asText(value);
            if (!formula.startsWith('=')) throw invalidArgument('a formula begins with =');
            set({ ...custom(), rule: { ...custom().rule, value: formula } });
          },
        },
      },
    });
  const format = () =>
    excelObject('ConditionalRangeFormat', {
      links: {
        Fill: () =>
          excelObject('ConditionalRangeFill', {
            scalars: {
              Color: {
                get: () => colorText(style().bg) ?? '',
                set: (value) => {
                  restyle({ bg: readColor(value) });
                },
              },
            },
          }),
        Font: () =>
          excelObject('ConditionalRangeFont', {
            scalars: {
              Color: {
                get: () => colorText(style().cl) ?? '',
                set: (value) => {
                  restyle({ cl: readColor(value) });
                },
              },
              Bold: {
                get: () => style().bl === BooleanNumber.TRUE,
                set: (value) => {
                  restyle({ bl: asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE });
                },
              },
            },
          }),
      },
    });
  return excelObject('CustomConditionalFormat', { links: { Rule: rule, Format: format } });
}

function typeOf(rule: IConditionFormattingRule['rule']): string {
  if (rule.type === CFRuleType.dataBar) return 'DataBar';
  if (rule.type === CFRuleType.colorScale) return 'ColorScale';
  return isFormulaRule(rule) ? 'Custom' : 'ContainsText';
}

function isFormulaRule(rule: IConditionFormattingRule['rule']): rule is IFormulaHighlightCell {
  return (
    rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula
  );
}
