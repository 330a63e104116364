import type { ScoreTable, UnitReading } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';

/**
 * Says which names of units and blocks are none: an error value or `TRUE` that a formula left (`#N/A`), a mark that is
 * called a block (`?`); and which unit above or in the header of a score sheet is called by a number. Those in rows of
 * units are said where their cells are looked at, see `dateCells`.
 */
export function namesOfNothing({ kind, namedBy, block, units }: ScoreTable): readonly Finding[] {
  const blocks = new Map<string, UnitReading>();
  const findings: Finding[] = [];
  for (const unit of units) {
    const { name, place } = unit;
    const own = unit.block ?? block ?? '';
    if (own !== '' && !blocks.has(own)) blocks.set(own, unit);
    if (isLeftByFormula(name))
      findings.push(finding('name-is-number', place, { text: name, as: 'unit' }, { severity: 'warning' }));
    else if (LAYOUTS[kind].rows === 'criteria' && namedBy === undefined && NUMBER.test(name))
      findings.push(finding('name-is-number', place, { text: name }));
  }
  for (const [text, { place }] of blocks) {
    if (!isLeftByFormula(text) && /[\p{L}\p{N}]/u.test(text)) continue;
    findings.push(finding('name-is-number', place, { text, as: 'block' }, { severity: 'warning' }));
  }
  return findings;
}

function isLeftByFormula(name: string): boolean {
  return name.length <= LONGEST && LEFT.test(name);
}

/** No error value is longer: `#GETTING_DATA`. */
const LONGEST = 20;
/** An error value as a text, in English or as Excel shows it, or a logical value. */
const LEFT = /^(?:#(?:N\/A|[A-Z0-9/_]+[!?]?)|TRUE|FALSE)$/u;
const NUMBER = /^\d{1,9}$/u;
