/** Hands bytes to the browser as a downloaded .xlsx file. */
export function downloadFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click: it must not be gone by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `Phiếu chấm.xlsx` → `Phiếu chấm-xep-hang.xlsx`; a file that already ends so keeps its name. */
export function resultName(name: string, suffix: string): string {
  const stem = name.replace(/\.xlsx$/i, '');
  return `${stem.endsWith(suffix) ? stem : stem + suffix}.xlsx`;
}
