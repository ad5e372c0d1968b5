import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const typescript = ['**/*.ts'];
const scripts = ['**/*.mjs', '*.js'];
const tests = ['**/*.test.ts', '**/testing/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];

/** What Kith promises about pages, as rules: no markup from strings, no inline styles, no code from text. */
const promises = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'cssText'].map((property) => ({
      property,
      message: 'Markup and styles from strings break the page’s security policy.',
    })),
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [
        'lit/directives/style-map.js',
        'lit/directives/unsafe-html.js',
        'lit/directives/unsafe-svg.js',
      ].map((name) => ({ name, message: 'It breaks the page’s security policy.' })),
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
      message: "Inline styles break `style-src 'none'`; use a class.",
    },
    { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
    { selector: 'TSModuleDeclaration[kind=namespace]', message: 'Use modules.' },
  ],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', 'storybook-static/', '.cache/', 'coverage/']),
  // No comment switches a rule off.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [
      ts.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...promises,
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a message says itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `class X extends mixin(Y) {}` and elements that only carry a definition are what the platform asks for.
      '@typescript-eslint/no-extraneous-class': 'off',
      // The compiler checks both; the rules would ask for shorter forms that `exactOptionalPropertyTypes` refuses.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: scripts,
    // Some functions of the scripts are sent to a page.
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
);
