import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const HTML_SINKS = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Outside text never becomes markup: build nodes and set textContent.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Outside text never becomes markup: build nodes and set textContent.',
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Outside text never becomes markup.' },
];

const SHAPE = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message: 'No "as unknown as": narrow the type or validate the value.',
  },
];

const DOM_GLOBALS = ['document', 'window', 'DOMParser', 'MutationObserver', 'getSelection', 'getComputedStyle'].map((name) => ({
  name,
  message: 'The DOM is touched only in lib/page and components.',
}));

export default defineConfig(
  { ignores: ['.output/', '.wxt/', '.cache/', 'out/', 'coverage/', 'node_modules/', 'public/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': ['error', ...HTML_SINKS, ...SHAPE],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['lib/**/*.ts'], ignores: ['lib/page/**'], rules: { 'no-restricted-globals': ['error', ...DOM_GLOBALS] } },
  // Fixtures write the markup of whole pages; what they write is their own.
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', ...SHAPE] } },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
