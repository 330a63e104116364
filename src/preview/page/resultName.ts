/** `Phiếu chấm.xlsx` → `Phiếu chấm-xep-hang.xlsx`; a file that already ends so keeps its name. */
export function resultName(name: string, suffix: string): string {
  const stem = name.replace(/\.xlsx$/i, '');
  return `${stem.endsWith(suffix) ? stem : stem + suffix}.xlsx`;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
