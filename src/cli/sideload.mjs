/**
 * `npm run sideload`: serves the add-in over https with a certificate this machine trusts, and opens it in desktop
 * Excel where there is one (Windows, macOS). Elsewhere it says how to add it to Excel on the web.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where desktop Excel looks for add-ins that are being developed (learn.microsoft.com, "Sideload Office Add-ins"). */
const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';
const URL_OF_PANE = 'https://localhost:3000/taskpane.html';
const SECONDS_TO_WAIT = 180;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const server = spawn(
  process.execPath,
  ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SIDELOAD: '1' },
  },
);
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

await untilServed();
if (process.platform === 'win32' || process.platform === 'darwin') openInExcel();
else sayHowOnTheWeb();

async function untilServed() {
  // The certificate's authority is trusted by the system, which Node does not ask: only wait for an answer.
  const { Agent, get } = await import('node:https');
  const agent = new Agent({ rejectUnauthorized: false });
  const answers = () =>
    new Promise((resolve) => {
      const request = get(URL_OF_PANE, { agent }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      });
      request.on('error', () => resolve(false));
    });
  for (let second = 0; second < SECONDS_TO_WAIT; second++) {
    if (await answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  console.error(`\nThe pages did not come up at ${URL_OF_PANE} within ${SECONDS_TO_WAIT} seconds.\n`);
  server.kill();
  process.exit(1);
}

/** Tells desktop Excel of the manifest, with what the system has, and starts it. */
function openInExcel() {
  try {
    const manifest = path.join(root, 'manifest.xml');
    const id = /<Id>([0-9a-f-]{36})<\/Id>/iu.exec(readFileSync(manifest, 'utf8'))?.[1];
    if (id === undefined) throw new Error('manifest.xml has no <Id>.');
    if (process.platform === 'win32') {
      execFileSync('reg', ['add', WINDOWS_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
      execFileSync('cmd', ['/c', 'start', '', 'excel']);
    } else {
      const folder = path.join(homedir(), MAC_FOLDER);
      mkdirSync(folder, { recursive: true });
      copyFileSync(manifest, path.join(folder, `${id}.manifest.xml`));
      execFileSync('open', ['-a', 'Microsoft Excel']);
    }
    console.log(`
  Excel starts with the add-in: open a workbook and look for the group "Chỉ số CCHC" on the Home tab, or under
  Home › Add-ins (More Add-ins › Developer Add-ins). The pages are served until you press Ctrl+C.
`);
  } catch (error) {
    console.error(`\n  Excel could not be started: ${error.message}`);
    sayHowOnTheWeb();
  }
}

function sayHowOnTheWeb() {
  console.log(`
  To use the add-in in Excel on the web:
    1. Open ${URL_OF_PANE} in the same browser once and accept the certificate if it asks.
    2. Open a workbook at https://excel.cloud.microsoft
    3. Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, and choose
       ${path.join(root, 'manifest.xml')}
  The pages are served until you press Ctrl+C.
`);
}
