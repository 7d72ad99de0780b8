import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom. `never` lists what a room must not import by name; the reason is the lint message.
 * @type {{ room: string, files: string, never: string[], because: string }[]}
 */
const boundaries = [
  { room: 'tokens', files: 'packages/tokens/**', never: ['@clf/*'], because: 'Tokens are the ground floor: they import nothing of ours.' },
  { room: 'text', files: 'packages/text/**', never: ['@clf/*'], because: 'Text is pure functions for everyone: it imports nothing of ours.' },
  { room: 'components', files: 'packages/components/**', never: ['@clf/ssr', '@clf/content', '@clf/audit', '@clf/intranet', '@clf/cms'], because: 'Components may import tokens and text alone, so that a department site loads nothing else.' },
  { room: 'ssr', files: 'packages/ssr/**', never: ['@clf/content', '@clf/audit', '@clf/tokens', '@clf/intranet', '@clf/cms'], because: 'Server rendering may import components and text alone: it serves any back end.' },
  { room: 'content', files: 'packages/content/**', never: ['@clf/components', '@clf/ssr', '@clf/audit', '@clf/tokens', '@clf/intranet', '@clf/cms'], because: 'The content contract may import text alone, because the CMS, the intranet and the audit all stand on it.' },
  { room: 'browser', files: 'packages/browser/**', never: ['@clf/*'], because: 'Driving a browser imports nothing of ours, so that tests of every room can.' },
  { room: 'audit', files: 'packages/audit/**', never: ['@clf/components', '@clf/components/*', '@clf/ssr', '@clf/intranet', '@clf/cms'], because: 'The audit judges pages and must not share the code that made them: it may import content, text, tokens and browser.' },
  { room: 'cms', files: 'cms/**', never: ['@clf/components', '@clf/components/*', '@clf/ssr', '@clf/audit', '@clf/tokens', '@clf/intranet'], because: 'The CMS holds content, not looks: it may import content and text.' },
  { room: 'intranet', files: 'apps/intranet/**', never: ['@clf/cms', '@clf/audit', '@clf/tests', '@clf/stories'], because: 'Apps import packages by name and never each other.' },
]

const everyone = {
  group: ['@clf/tests', '@clf/tests/*', '@clf/stories', '@clf/stories/*', '**/tests/**', '**/stories/**'],
  message: 'Nothing imports tests or stories: they are leaves.',
}
const byName = { regex: String.raw`(\.\./)+(packages|apps|cms|tools)/`, message: 'Import another room by its package name, not by a path into its folder.' }

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/build/**', '**/node_modules/**', '**/.astro/**', '**/.strapi/**', '**/storybook-static/**', 'cms/types/**', '.runtime/**', '.clf/**', '**/test-results/**'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': ['error', { patterns: [everyone, byName] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  ...boundaries.map(({ room, files, never, because }) => ({
    name: `boundary of ${room}`,
    files: [files],
    /** @type {import('eslint').Linter.RulesRecord} */
    rules: { 'no-restricted-imports': ['error', { patterns: [everyone, byName, { group: never, message: because }] }] },
  })),
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'cms/config/**', 'cms/src/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', setTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', clearTimeout: 'readonly', Buffer: 'readonly', URL: 'readonly' } },
  },
  { files: ['tools/**', 'tests/**', '*.config.*'], rules: { 'no-restricted-imports': ['error', { patterns: [] }] } },
)
