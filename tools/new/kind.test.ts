import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyHouse } from './copied-house.ts'
import type { CopiedHouse } from './copied-house.ts'

/** What is made is compiled, linted and tested in the whole check, and read there in a real house. */
const isFull = process.env['CLF_MATRIX'] === 'full'

let house: CopiedHouse

beforeAll(() => {
  house = copyHouse(['packages/workflow'])
  house.run('node_modules/plop/bin/plop.js', ['--plopfile', 'tools/new/plopfile.ts', 'kind', 'press-notice', 'Press notices', '新聞公報', '新闻公报'])
  house.run('node_modules/plop/bin/plop.js', ['--plopfile', 'tools/new/plopfile.ts', 'kind', 'staff-memo', "Officers' memos", '「員工」便箋', '“员工”便笺'])
  if (isFull) { for (const name of ['text', 'content']) house.run('node_modules/typescript/bin/tsc', ['-p', `packages/${name}/tsconfig.json`]) }
}, 120_000)

afterAll(() => house.remove())

test('new kinds of document change three files that are there', () => {
  expect(house.changedFiles()).toEqual([
    'cms/seed/loader/kinds/all-kinds.ts',
    'packages/content/src/kinds/all-examples.ts',
    'packages/content/src/kinds/all-kinds.ts',
  ])
  expect(existsSync(join(house.folder, 'cms/src/api/press-notice/content-types/press-notice/schema.json'))).toBe(true)
})

test('what it makes and what it changes is formatted', () => {
  expect(house.newFiles().filter((file) => file.endsWith('.ts')).length).toBeGreaterThan(18)
  house.checkFormat()
})

test('words with quotation marks stand in every file as they were given', () => {
  const read = (file: string) => readFileSync(join(house.folder, file), 'utf8')
  expect(read('packages/content/src/kinds/staff-memo/words.ts')).toContain(`title: "Officers' memos"`)
  expect(read('cms/seed/staff-memos.yaml')).toContain(`title: "Officers' memos: an example"`)
  expect(read('.changeset/add-staff-memos.md')).toContain("Add officers' memos as")
})

test.runIf(isFull)('what it makes passes lint and types', { timeout: 180_000 }, () => {
  const made = ['packages/content/src/kinds', 'cms/src/api/press-notice', 'cms/src/api/staff-memo', 'cms/seed/loader/kinds']
  house.run('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', ...made])
  house.run('node_modules/typescript/bin/tsc', ['-p', 'cms/tsconfig.types.json'])
})

test.runIf(isFull)('the loops over kinds hold for it', { timeout: 180_000 }, () => {
  const passed = house.passingTests(['packages/content/src/kinds', 'cms/seed/loader/kinds'])
  expect(passed).toContain('the content type of press-notice has something to show in the demonstration and in the tests')
  expect(passed).toContain('the row of press-notice bears the name of its folder')
  expect(passed).toContain('the row of staff-memo bears the name of its folder')
})

test('a name that is there already, or is not kebab-case, is refused and nothing is written', () => {
  const plop = (name: string) => house.run('node_modules/plop/bin/plop.js', ['--plopfile', 'tools/new/plopfile.ts', 'kind', name, '', '', ''])
  expect(() => plop('PressNotice')).toThrow(/named in lower case with hyphens/)
  expect(() => plop('guideline')).toThrow(/There is a kind “guideline” already/)
})
