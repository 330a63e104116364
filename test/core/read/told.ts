import type { Finding } from '../../../src/core/findings/findings';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { workbook } from '../sheets';

/** `Sở Nội vụ 75` of each ranked unit, then `C3 weights-unusable` of each finding that matters. */
export function toldBy(book: WorkbookSnapshot, matters: (finding: Finding) => boolean): readonly string[] {
  const codes = (findings: readonly Finding[]) =>
    findings.filter(matters).map(({ code, place }) => `${place.cell} ${code}`);
  try {
    const { ranking } = rankWorkbook(book, defaultSettings);
    const units = ranking.blocks.flatMap((block) =>
      block.units.map(({ name, percent }) => `${name} ${Number((percent ?? -1).toFixed(4))}`),
    );
    return [...units, ...codes(ranking.findings)];
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    return codes(error.findings);
  }
}

/** Points of some units in their order, and `column-unread C3` of every warning. */
export function pointsAndWarnings(units: readonly string[], sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  const points = new Map(
    ranking.blocks.flatMap((block) => block.units.map((unit) => [unit.name, unit.points] as const)),
  );
  return {
    points: units.map((unit) => points.get(unit)),
    said: ranking.findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, place }) => `${code} ${place.cell}`),
  };
}

/** `Cụm 1: Xã A 1, Xã B 2` of each block, each unit with its rank, then `C3 weights-unusable` of every warning and error. */
export function ranksToldBy(book: WorkbookSnapshot): readonly string[] {
  const codes = (findings: readonly Finding[]) =>
    findings.flatMap(({ code, place, severity }) => (severity === 'info' ? [] : [`${place.cell} ${code}`]));
  try {
    const { ranking } = rankWorkbook(book, defaultSettings);
    const blocks = ranking.blocks.map(
      ({ name, units }) => `${name}: ${units.map((unit) => `${unit.name} ${unit.rank ?? '-'}`).join(', ')}`,
    );
    return [...blocks, ...codes(ranking.findings)];
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    return codes(error.findings);
  }
}

/** `Sở Y tế 1.1: 4 → 3 | Chậm | Đã ban hành | KH 12`: each change with reason, explanation and evidence; then what is said. */
export function changesToldBy(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  const changes = ranking.blocks.flatMap(({ appraisal, matrix }) =>
    (appraisal?.changes ?? []).map(({ unit, leaf, self, verified1, reason, explanation, evidence }) => {
      const points = [self, verified1].map((score) => (typeof score === 'number' ? score / 1e6 : score));
      const texts = [reason, explanation, evidence].map((text) => text ?? '');
      const { code, name } = matrix.leaves[leaf] ?? { code: '', name: '' };
      return [`${unit} ${code === '' ? name : code}: ${points.join(' → ')}`, ...texts].join(' | ');
    }),
  );
  const said = ranking.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, place }) => `${code} ${place.cell}`);
  return [...changes, ...said];
}
