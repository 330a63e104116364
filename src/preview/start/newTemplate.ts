import { localTimeOf } from '../../core/localTime';
import { planTemplate, scoredYear } from '../../core/template/template';
import type { TemplateLayout } from '../../core/template/template';
import { template as texts } from '../../locales/office/template';
import { emptyWorkbook } from '../../xlsx/package/emptyWorkbook';
import { writePlanIntoCopy } from '../../xlsx/writeFile';
import type { StartTemplate } from './startPage';

const LAYOUTS: Readonly<Record<StartTemplate, readonly [TemplateLayout, ...TemplateLayout[]]>> = {
  unitScoreSheet: ['unitScoreSheet'],
  criteriaByUnits: ['criteriaByUnits'],
  issue: ['criteriaSet', 'unitList'],
};

/** A workbook with one of the empty sheets that the pane inserts, or with both that forms are issued by. */
export async function newTemplate(template: StartTemplate, now: Date): Promise<File> {
  const year = scoredYear(localTimeOf(now));
  const plans = LAYOUTS[template].map((layout) => planTemplate(layout, year, [], texts));
  const sheets = plans.flatMap((plan) => plan.sheets);
  const name = sheets[0]?.name ?? '';
  const bytes = await writePlanIntoCopy(emptyWorkbook(now.toISOString()), {
    sheets,
    replaces: [],
    activate: name,
  });
  return new File([new Uint8Array(bytes)], `${name}.xlsx`);
}
