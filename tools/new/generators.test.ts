import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const copied = ['package.json', 'tsconfig.base.json', 'tsconfig.json', 'eslint.config.js', 'tools', 'packages', 'cms/src']
let house = ''

const node = (args: string[]): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
}
const make = (...words: string[]) => node(['node_modules/plop/bin/plop.js', '--plopfile', 'tools/new/plopfile.ts', ...words])

// The generators work in a copy of the house, beside the original so that its installed packages are found.
beforeAll(() => {
  house = mkdtempSync(join(root, '.clf/new-'))
  for (const path of copied) cpSync(join(root, path), join(house, path), { recursive: true, filter: (from) => !/node_modules|\.tmp/.test(from.slice(root.length)) })
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  make('element', 'office-hours', 'Office hours', '辦公時間', '办公时间')
  make('story', 'office-hours', 'with-table')
  make('rule', 'title-is-plain')
  make('block', 'fee')
}, 60_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

test('an element is exported from the barrel and written in three languages', () => {
  expect(readFileSync(join(house, 'packages/components/src/index.ts'), 'utf8')).toContain("export { OfficeHoursElement } from './office-hours/office-hours.ts'")
  expect(readFileSync(join(house, 'packages/components/src/office-hours/office-hours.messages.ts'), 'utf8')).toMatch(/Office hours[^]*辦公時間[^]*办公时间/)
})

test('a rule is listed, a block is typed, rendered and offered by the CMS', () => {
  expect(readFileSync(join(house, 'packages/audit/src/rules/all-rules.ts'), 'utf8')).toContain('  titleIsPlain,\n')
  expect(readFileSync(join(house, 'packages/content/src/blocks.ts'), 'utf8')).toContain("'content.fee',")
  expect(readFileSync(join(house, 'cms/src/api/circular/content-types/circular/schema.json'), 'utf8')).toContain('"content.fee"')
})

test('what the generators make passes types and lint', { timeout: 180_000 }, () => {
  for (const name of ['content', 'audit', 'components']) node(['node_modules/typescript/bin/tsc', '-p', `packages/${name}/tsconfig.json`, '--noEmit'])
  node(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', 'packages/components/src/office-hours', 'packages/audit/src/rules/title-is-plain', 'packages/content/src'])
})

test('a name that is not kebab-case is refused with an example', () => {
  expect(() => make('rule', 'TitleIsPlain')).toThrow(/A rule is named in lower case with hyphens/)
})
