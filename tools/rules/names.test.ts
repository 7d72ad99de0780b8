import { expect, test } from 'vitest'
import { trackedFiles } from './tracked-files.ts'

const rootFiles = [
  '.editorconfig',
  '.nvmrc',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
  'dprint.json',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'eslint.config.js',
  'knip.json',
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'turbo.json',
  'vitest.config.ts',
]
const rooms = ['.changeset', '.ci', '.github', 'apps', 'bench', 'cms', 'docs', 'packages', 'stories', 'tests', 'tools']

test('no file or folder has a name that explains nothing', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|manager|shared)(\.[a-z.]+)?(\/|$)/
  expect(trackedFiles.filter((path) => vague.test(path))).toEqual([])
})

test('source files are named in kebab-case, with brackets only for routes', () => {
  const sources = trackedFiles.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path))
  expect(sources.length).toBeGreaterThan(50)
  const name = /^(\[[a-zA-Z.]+\]|[a-z0-9]+)([-.](\[[a-zA-Z]+\]|[a-z0-9]+))*$/
  expect(sources.filter((path) => !name.test(path.split('/').at(-1) ?? ''))).toEqual([])
})

test('the root holds the rooms and a fixed list of files', () => {
  const top = new Set(trackedFiles.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path)))
  expect([...top].filter((entry) => !rootFiles.includes(entry) && !rooms.includes(entry))).toEqual([])
})
