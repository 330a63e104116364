import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const every = (rules) => Object.fromEntries(Object.keys(rules).map((name) => [name, 'error']));
const officeRules = every(
  Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 0])),
);

/** A folder of src may import from itself and from `allowed`; packages only where `packages` matches. */
function boundary(folder, allowed, packages) {
  const others = [
    ...['core', 'excel', 'xlsx', 'docx', 'sentFiles', 'taskpane', 'commands', 'preview', 'cli', 'locales'],
  ].filter((name) => name !== folder && !allowed.includes(name));
  const patterns = [
    {
      regex: `(^|/)\\.\\./(${others.join('|')})(/|$)`,
      message: `src/${folder} may import from ${['itself', ...allowed].join(', ')} only (src/README.md).`,
    },
  ];
  if (packages !== undefined) {
    patterns.push({
      regex: `^(?!\\.{1,2}/)(?!(${packages.join('|')})(/|$))`,
      message: packages.length === 0 ? `src/${folder} has no dependencies.` : `Only ${packages.join(', ')}.`,
    });
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const impure = (names, why) => names.map((name) => ({ name, message: why }));

/** The pane of Excel on a Mac has no lookbehind before Safari 16.4: one such pattern, and the script does not even load. */
const lookbehinds = ['Literal[regex.pattern=/\\(\\?<[=!]/]', 'TemplateElement[value.raw=/\\(\\?<[=!]/]'].map(
  (selector) => ({ selector, message: 'No lookbehind: Safari before 16.4 does not know it.' }),
);

/** What is imported for its type only has a line of its own, so that one sees what a file needs when it runs. */
const typeAmongValues = {
  selector: 'ImportSpecifier[importKind="type"]',
  message: 'Types are imported apart: import type { … } from …',
};

/** As `naming-convention` below, of what shows its type without the compiler: quick enough for every run. */
const constantInLowerCase = [
  '[init.type=/^(?:Literal|TemplateLiteral|TaggedTemplateExpression|ArrayExpression|BinaryExpression|UnaryExpression)$/]',
  '[init.expression.type=/^(?:ArrayExpression|Literal)$/]',
  '[init.callee.property.name=/^(?:map|flatMap|filter|keys|values|entries|split|join|reduce)$/]',
  '[id.typeAnnotation.typeAnnotation.type=/^TS(?:String|Number|Boolean|Array|Tuple|TypeOperator)/]',
].map((initial) => ({
  selector: `:matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="const"] > VariableDeclarator[id.name=/[a-z]/]:not([init.regex])${initial}`,
  message: 'Constants of a file that are a text, a number, a truth value or a list are named in UPPER_CASE.',
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache', 'test-artifacts', 'coverage'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', typeAmongValues],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeRules,
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          modifiers: ['const', 'global'],
          types: ['boolean', 'number', 'string', 'array'],
          format: ['UPPER_CASE'],
        },
      ],
      'no-restricted-syntax': ['error', typeAmongValues, ...lookbehinds, ...constantInLowerCase],
    },
  },
  // Nothing but the pane may import React.
  { ...reactHooks.configs.flat['recommended-latest'], files: ['src/taskpane/**/*.{ts,tsx}'] },
  boundary('core', [], ['jsonc-parser']),
  // The web edition's spreadsheet has texts of its own in each language.
  boundary('locales', ['core'], ['@univerjs']),
  boundary('excel', ['core'], []),
  boundary('xlsx', ['core'], ['fflate']),
  boundary('docx', ['core', 'xlsx'], []),
  boundary('sentFiles', ['core', 'xlsx'], ['@e965/xlsx']),
  boundary(
    'taskpane',
    ['core', 'excel', 'sentFiles', 'xlsx', 'docx', 'locales'],
    ['react', 'react-dom', '@fluentui'],
  ),
  boundary('commands', ['core', 'excel', 'locales'], []),
  boundary('preview', ['core', 'excel', 'xlsx', 'sentFiles', 'taskpane', 'locales'], ['@univerjs']),
  boundary('cli', ['core', 'docx', 'xlsx', 'sentFiles', 'locales'], ['node:.*', 'serve-static']),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure(
          [
            'Office',
            'Excel',
            'window',
            'document',
            'navigator',
            'fetch',
            'process',
            'console',
            'setTimeout',
            'Date',
          ],
          'The core is pure: no Office, DOM, clock, network or process.',
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is pure: no random source.' },
      ],
    },
  },
  { files: ['src/cli/**/*.ts', 'test/bench/**/*.ts', 'test/sample/**/*.ts'], rules: { 'no-console': 'off' } },
);
