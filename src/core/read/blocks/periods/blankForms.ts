import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import { topOf } from '../../../workbook';
import { fold } from '../../cells/text';
import { kindOfUnit } from '../../names/unitNames';
import type { ReadTable } from '../../layouts/unitScoreSheet';
import type { ReadSource } from '../../sheets/sheetReading';
import { hasScores } from './blankPeriods';

/** The sources without blank forms, and what is said of each form. */
export interface WithoutForms {
  readonly sources: readonly ReadSource[];
  readonly findings: readonly Finding[];
}

/**
 * Passes over the form that score sheets were copied from: a tab called one (`Mẫu`, `Bộ tiêu chí`), in which no line names
 * a unit and nobody has scored anything. A blank sheet whose tab may be a unit's, or a workbook of nothing but forms, stays as it is.
 */
export function withoutBlankForms(sources: readonly ReadSource[]): WithoutForms {
  const tablesOf = ({ tables, unitTables }: ReadSource) => [...tables, ...unitTables];
  if (!sources.some((source) => tablesOf(source).some(({ table }) => table.units.some(hasScores))))
    return { sources, findings: [] };
  const findings: Finding[] = [];
  const kept = sources.map((source) => {
    const { sheet, tables } = source;
    if (tables.length === 0 || !isFormName(sheet.name) || !tablesOf(source).every(isBlankForm)) return source;
    findings.push(finding('sheet-passed-over', topOf(sheet.name), { sheet: sheet.name, isForm: true }));
    return { ...source, tables: [], unitTables: [], isForm: true as const };
  });
  return { sources: findings.length === 0 ? sources : kept, findings };
}

function isBlankForm({ table: { namedBy, units } }: ReadTable): boolean {
  return namedBy !== undefined && !units.some(hasScores);
}

function isFormName(tab: string): boolean {
  return FORM.test(fold(tab)) && kindOfUnit(tab) === null;
}

const FORM =
  /^(?:(?:bieu |phieu |bang |file )?mau(?! giao)|form|template|bieu|phieu|khung|(?:bo )?tieu chi|bang (?:cham|tieu chi)|sheet ?\d*$|trang (?:tinh )?\d*$)\b|\b(?:form|template)$/u;
