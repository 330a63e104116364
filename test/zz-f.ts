import { chromium } from 'playwright-core';
import { serveBuiltPages } from './e2e/builtPages';
import { previewScreen } from './e2e/previewPage';
const pages = await serveBuiltPages();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: 1500, height: 850 } });
page.on('pageerror', (e) => console.log('ERR', e.message));
await page.goto(pages.url);
const s = previewScreen(page);
await s.computeButton.waitFor({ timeout: 60000 });
const t0 = Date.now();
await s.compute();
console.log('compute', Date.now() - t0, await s.frontSheet());
await page.waitForTimeout(2000);
await page.screenshot({ path: '/tmp/w/fshots/1.png' });
const frame = page.frames().find((f) => f.url().includes('pane'));
const dump = () => frame?.evaluate(async () => {
  const E = (globalThis as any).Excel;
  return await E.run(async (c: any) => {
    const out: any = {};
    for (const n of ['Kiểm tra dữ liệu', 'Tiêu chí 0 điểm', 'Tổng hợp']) {
      const r = c.workbook.worksheets.getItem(n).getUsedRange(true); r.load('values,formulas,address'); await c.sync();
      out[n] = [r.address, JSON.stringify(r.values.map((x: any) => x.slice(-2))), JSON.stringify(r.formulas.map((x: any) => x.slice(-1)))];
    }
    return out;
  });
});
console.log(await dump());
await browser.close(); await pages.close();
