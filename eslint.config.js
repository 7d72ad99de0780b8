import js from '@eslint/js'
import { readdirSync } from 'node:fs'
import tseslint from 'typescript-eslint'
import { roomBoundary } from './tools/rules/room-boundary.js'

const packages = readdirSync(new URL('packages', import.meta.url))

/**
 * Who may import whom. A room that has no row may import nothing, and nobody imports tests, stories or benches, which are in no list.
 * @type {import('./tools/rules/room-boundary.js').Room[]}
 */
export const rooms = [
  { folder: 'packages/tokens', may: [], because: 'Tokens are the ground floor: they import nothing of ours.' },
  { folder: 'packages/text', may: [], because: 'Text is pure functions for everyone: it imports nothing of ours.' },
  { folder: 'packages/browser', may: [], because: 'Driving Chromium knows nothing of what is on the page: it imports nothing of ours.' },
  { folder: 'packages/workflow', may: [], because: 'A workflow is states as data: it imports nothing of ours.' },
  { folder: 'packages/openid', may: [], because: 'Asking a provider who somebody is knows nothing of who may enter: it imports nothing of ours.' },
  { folder: 'packages/components', may: ['tokens', 'text'], because: 'Components may import tokens and text alone, so that a department site loads nothing else.' },
  { folder: 'packages/ssr', may: ['components'], because: 'Server rendering may import components alone: it serves any back end.' },
  { folder: 'packages/content', may: ['text'], because: 'The content contract may import text alone, because the CMS, the intranet and the audit all stand on it.' },
  { folder: 'packages/rules', may: ['content', 'text'], because: 'Rules may import content and text alone: the gate of the CMS and the audit both ask them.' },
  { folder: 'packages/editor', may: ['content', 'text'], because: 'The editor writes the tree and nothing else: it may import content and text alone.' },
  {
    folder: 'packages/app-shell',
    may: ['components', 'ssr', 'content', 'openid', 'text', 'tokens'],
    because: 'The shell may import components, ssr, content, openid, text and tokens: it shows what any app gives it and judges nothing.',
  },
  {
    folder: 'packages/audit',
    may: ['rules', 'content', 'text', 'tokens', 'browser', 'workflow'],
    because: 'The audit judges pages and must not share the code that made them: it may import rules, content, text, tokens, browser and the states of workflow.',
  },
  { folder: 'packages/cli', may: packages, because: 'The command may import any package, and no app: it runs against addresses.' },
  { folder: 'packages/create-site', may: ['components'], because: 'The kit for departments may import the manifest of the components alone.' },
  { folder: 'packages/eslint-plugin', may: ['components'], because: 'The kit for departments may import the manifest of the components alone.' },
  { folder: 'packages/stylelint-config', may: ['components'], because: 'The kit for departments may import the manifest of the components alone.' },
  {
    folder: 'cms',
    may: ['content', 'rules', 'workflow', 'editor', 'openid', 'text', 'audit', 'browser'],
    because: 'The CMS holds content, not looks: it may import content, rules, workflow, editor, openid and text, and to look at the pages of editions audit and browser.',
  },
  { folder: 'apps/intranet', may: packages, because: 'Apps import packages by name and never each other.' },
  { folder: 'apps/audit-desk', may: packages, because: 'Apps import packages by name and never each other.' },
  { folder: 'stories', may: packages, because: 'Stories show packages: they import any of them, and no app.' },
  { folder: 'bench', may: packages, because: 'Benches measure packages: they import any of them, and no app.' },
  { folder: 'tools', may: packages, because: 'Tools may import any package by its name; servers they start, they do not import.' },
  { folder: 'tests', may: [...packages, 'tools'], because: 'Tests may import any package by its name, and the tools that open the house.' },
]

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/build/**', '**/node_modules/**', '**/.astro/**', '**/.strapi/**', '**/storybook-static/**', 'cms/types/**', '.runtime/**', '.clf/**', '**/test-results/**'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { clf: { rules: { 'room-boundary': roomBoundary } } },
    rules: {
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'clf/room-boundary': ['error', rooms],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // A library that shares a page tells the author of the page what is wrong with it, and nobody else.
    files: ['packages/components/src/define.ts', 'packages/components/src/internal/report-mistake.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'cms/config/**', 'cms/src/**'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', setTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', clearTimeout: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
  },
)
