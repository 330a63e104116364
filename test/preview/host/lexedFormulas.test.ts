import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import { univerData } from '../../excel/univerBook';

it.each(["=SUM('Sở A'!B2:B4)/C1", '=IF(A1="x""y",-B1,TổngĐiểm)', '=1', '', '=SUM('])(
  'the parts of the formula %s are those that Univer finds, however often it asks and whatever it does to them',
  (formula) => {
    const { univer } = headlessExcel(univerData({ name: 'Sở A', values: [[1]] }));
    const expected = new LexerTreeBuilder().sequenceNodesBuilder(formula);
    const lexer = univer.__getInjector().get(LexerTreeBuilder);
    const first = lexer.sequenceNodesBuilder(formula);
    expect(first).toEqual(expected);
    first?.splice(0, 1, '#REF!');
    expect(lexer.sequenceNodesBuilder(formula)).toEqual(expected);
  },
);
