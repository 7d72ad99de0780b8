import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyHouse } from './copied-house.ts'
import type { CopiedHouse } from './copied-house.ts'

const root = join(import.meta.dirname, '../..')
let house: CopiedHouse

/** What is made is compiled, linted and tested in the whole check; of each run `block.test.ts` is, which makes one in every room that a body passes. */
const isFull = process.env['CLF_MATRIX'] === 'full'

const make = (...words: string[]) => house.run('node_modules/plop/bin/plop.js', ['--plopfile', 'tools/new/plopfile.ts', ...words])
const read = (file: string) => readFileSync(join(house.folder, file), 'utf8')

const built = new Set<string>()

/** Builds packages that something was made in and that are not built since, and not only checks them: each reads the types of the one before it. */
function build(...names: string[]): void {
  for (const name of names.filter((each) => !built.has(each))) {
    house.run('node_modules/typescript/bin/tsc', ['-p', `packages/${name}/tsconfig.json`])
    built.add(name)
  }
}

beforeAll(() => {
  house = copyHouse(['packages/browser', 'packages/content', 'packages/text', 'packages/tokens'])
  make('element', 'office-hours', 'Office hours', '辦公時間', '办公时间')
  make('element', 'on-call', "Who's on call", '「當值」人員', '“值班”人员')
  make('story', 'office-hours', 'with-table')
  make('story', 'tag', 'long-text')
  make('rule', 'title-is-plain', 'both')
  make('rule', 'parts-are-named', 'pages')
  make('rule', 'part-is-written', 'editions')
}, 60_000)

afterAll(() => house.remove())

test('an element is exported from the barrel and written in three languages', () => {
  expect(read('packages/components/src/index.ts')).toContain("export { OfficeHoursElement } from './office-hours/office-hours.ts'")
  expect(read('packages/components/src/office-hours/office-hours.messages.ts')).toMatch(/Office hours[^]*辦公時間[^]*办公时间/)
})

test('words with quotation marks stand in the code as they were given', () => {
  expect(read('packages/components/src/on-call/on-call.messages.ts')).toMatch(/label: "Who's on call"[^]*label: '「當值」人員'[^]*label: '“值班”人员'/)
})

test('what the generators make and what they change is formatted', () => house.checkFormat())

test('a rule is listed', () => {
  expect(read('packages/rules/src/all-rules.ts')).toContain('  titleIsPlain,\n')
  expect(read('packages/audit/src/rules/all-rules.ts')).toContain('  partsAreNamed,\n')
})

test.runIf(isFull)('what the generators make passes types and lint', { timeout: 180_000 }, () => {
  build('rules', 'audit', 'components')
  house.run('node_modules/eslint/bin/eslint.js', [
    '--max-warnings',
    '0',
    'packages/components/src/office-hours',
    'packages/components/src/on-call',
    'packages/rules/src/title-is-plain',
    'packages/rules/src/part-is-written',
    'packages/audit/src/rules/parts-are-named',
  ])
})

test('a name that is not kebab-case is refused with an example', () => {
  expect(() => make('rule', 'TitleIsPlain', 'both')).toThrow(/A rule is named in lower case with hyphens/)
})

test.runIf(isFull)('a rule that is made keeps what every rule has to keep, and its cases are judged as they say', { timeout: 180_000 }, () => {
  build('rules', 'audit')
  const own = house.passingTests(['packages/rules/src/title-is-plain', 'packages/rules/src/part-is-written', 'packages/audit/src/rules/parts-are-named'])
  expect(own.length).toBeGreaterThan(2)
  const loops = house.passingTests(['packages/rules/src/labels', 'packages/audit/src/rules/fixtures.test.ts', 'tools/rules/rule-folders.test.ts'], /title-is-plain|parts-are-named|part-is-written/)
  expect(loops).toEqual(expect.arrayContaining([
    'part-is-written says why, what happened and what to do, in three languages',
    'part-is-written has at least five snippets with a fault and five without',
    'parts-are-named has every message in three languages, with a place for what was found in all or none',
    'title-is-plain names criteria that exist, an impact, and a source with its address',
    expect.stringMatching(/^rules\/src\/title-is-plain\/fixture.*is judged as its ids say$/),
  ]))
})

const command = (...words: string[]) => spawnSync(process.execPath, ['tools/tasks/new.ts', ...words], { cwd: house.folder, encoding: 'utf8', input: '' })

test('without arguments every generator is listed with its arguments', () => {
  const { status, stdout } = command()
  expect(status).toBe(0)
  for (const [, name] of readFileSync(join(root, 'tools/new/plopfile.ts'), 'utf8').matchAll(/setGenerator\('([a-z-]+)'/g)) expect(stdout).toMatch(new RegExp(`npm run new ${name} NAME`))
})

test('without a name and without a terminal one sentence says what is missing', () => {
  const { status, stderr } = command('rule')
  expect(status).toBe(1)
  expect(stderr.trim()).toBe('The name is missing, and there is no terminal to ask in. Write it behind the command: npm run new rule NAME [ABOUT]')
})
