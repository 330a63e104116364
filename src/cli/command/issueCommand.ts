import { extname } from 'node:path';
import { issuesText, readIssues } from '../../core/issue/issueMark';
import { planIssue } from '../../core/issue/planIssue';
import type { IssuePlan } from '../../core/issue/planIssue';
import { localTimeOf } from '../../core/localTime';
import { ISSUES_NAME } from '../../core/workbook';
import { forms } from '../../locales/office/forms';
import { readHiddenName } from '../../xlsx/readFile';
import { writeForm, writeHiddenName } from '../../xlsx/writeFile';
import { onlyInput, wrongUse } from './arguments';
import type { CommandLine } from './arguments';
import { DONE, pathsOf, runCommand } from './command';
import type { Caller, Texts } from './command';
import { readBook, readSettings, writeNewFiles, writeWhole } from './commandFiles';

const OPTIONS = {
  out: { type: 'string' },
  block: { type: 'string' },
  'last-year': { type: 'boolean' },
  remember: { type: 'string' },
  settings: { type: 'string' },
} as const;

/** Runs `npm run issue` with these arguments; its exit code. */
export function issueCommand(args: readonly string[], caller: Caller): Promise<number> {
  return runCommand({ name: 'issue', options: OPTIONS, run: issue }, args, caller);
}

async function issue(
  { positionals, given, has }: CommandLine<keyof typeof OPTIONS>,
  texts: Texts,
  caller: Caller,
): Promise<number> {
  const { fromCaller, path } = pathsOf({ given }, caller);
  const input = fromCaller(onlyInput(positionals, texts.cli));
  const [folder, remember] = [path('out'), path('remember')];
  if (folder === null) throw wrongUse(texts.cli.outMissing);
  const ending = extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (remember !== null && extname(remember).toLowerCase() !== ending)
    throw wrongUse(texts.cli.extension('--remember', ending));
  const { snapshot, file: original } = await readBook(input, remember !== null, texts, caller.out);
  const settings = await readSettings(path('settings'), original, texts, caller.out);
  const now = localTimeOf(new Date());
  const before = readIssues(readHiddenName(original, ISSUES_NAME));
  const block = given('block');
  const wish = {
    blocks: block === null ? null : [block],
    withLastYear: has('last-year'),
    issues: before,
    now,
  };
  const plan = planIssue(snapshot, settings, wish, forms);
  const saved = new Date().toISOString();
  await writeNewFiles(
    folder,
    plan.forms.map(({ fileName, form }) => ({ name: fileName, bytes: () => writeForm(form, saved) })),
  );
  if (remember !== null)
    await writeWhole(remember, writeHiddenName(original, ISSUES_NAME, issuesText(plan.issues)));
  print(plan, texts, caller);
  if (remember !== null) caller.out(texts.cli.wrote(remember));
  else if (plan.issues.length > before.length) caller.out(texts.cli.issueForgotten);
  caller.out(texts.cli.wrote(folder));
  return DONE;
}

function print({ forms, without }: IssuePlan, texts: Texts, { out }: Caller): void {
  for (const block of new Set(forms.map((form) => form.block))) {
    const own = forms.filter((form) => form.block === block);
    out(texts.cli.issued(block, own.length, own[0]?.issue ?? 0));
  }
  if (without.length > 0) out(texts.cli.withoutSet(without.map(({ name }) => name)));
}
