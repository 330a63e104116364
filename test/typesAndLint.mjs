/**
 * Types (as by `tsc --noEmit`) and lint (as by `eslint --max-warnings 0 .`) of the whole project over one program of
 * TypeScript: what it found out of the types serves both. Prints what is wrong; exits with 1 then.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getNewLine: () => '\n',
};
const program = programOf('tsconfig.json');
const types = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles('.');
const lint = await (await eslint.loadFormatter('stylish')).format(results);

console.log(`${types}${lint}`);
process.exitCode = types === '' && lint === '' ? 0 : 1;

function programOf(file) {
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error !== undefined) throw new Error(ts.formatDiagnostic(error, host));
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, host));
  return ts.createProgram(fileNames, options);
}
