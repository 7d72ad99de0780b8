import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const copied = ['package.json', 'vitest.config.ts', 'tsconfig.base.json', 'tsconfig.json', 'eslint.config.js', 'dprint.json', 'tools', 'packages', 'cms/src']
let house = ''

const node = (args: string[]): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
}
const make = (...words: string[]) => node(['node_modules/plop/bin/plop.js', '--plopfile', 'tools/new/plopfile.ts', ...words])

const built = new Set<string>()

/** Builds packages that something was made in and that are not built since, and not only checks them: each reads the types of the one before it. */
function build(...names: string[]): void {
  for (const name of names.filter((each) => !built.has(each))) {
    node(['node_modules/typescript/bin/tsc', '-p', `packages/${name}/tsconfig.json`])
    built.add(name)
  }
}

/** The installed packages of the original, and the house's own from the copy. */
function linkPackages(): void {
  const installed = join(root, 'node_modules')
  mkdirSync(join(house, 'node_modules/@clf'), { recursive: true })
  for (const name of readdirSync(installed).filter((each) => each !== '@clf')) symlinkSync(join(installed, name), join(house, 'node_modules', name))
  for (const name of readdirSync(join(house, 'packages'))) symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@clf', name))
}

// The generators work in a copy of the house, beside the original.
beforeAll(() => {
  house = mkdtempSync(join(root, '.clf/new-'))
  for (const path of copied) cpSync(join(root, path), join(house, path), { recursive: true, filter: (from) => !/node_modules|\.tmp/.test(from.slice(root.length)) })
  linkPackages()
  make('element', 'office-hours', 'Office hours', '辦公時間', '办公时间')
  make('element', 'on-call', "Who's on call", '「當值」人員', '“值班”人员')
  make('story', 'office-hours', 'with-table')
  make('story', 'tag', 'long-text')
  make('rule', 'title-is-plain', 'both')
  make('rule', 'parts-are-named', 'pages')
  make('rule', 'part-is-written', 'editions')
}, 60_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

test('an element is exported from the barrel and written in three languages', () => {
  expect(readFileSync(join(house, 'packages/components/src/index.ts'), 'utf8')).toContain("export { OfficeHoursElement } from './office-hours/office-hours.ts'")
  expect(readFileSync(join(house, 'packages/components/src/office-hours/office-hours.messages.ts'), 'utf8')).toMatch(/Office hours[^]*辦公時間[^]*办公时间/)
})

test('words with quotation marks stand in the code as they were given', () => {
  expect(readFileSync(join(house, 'packages/components/src/on-call/on-call.messages.ts'), 'utf8')).toMatch(/label: "Who's on call"[^]*label: '「當值」人員'[^]*label: '“值班”人员'/)
})

test('what the generators make and what they change is formatted', () => {
  const made = ['components/src/office-hours', 'components/src/on-call', 'rules/src/title-is-plain', 'rules/src/part-is-written', 'audit/src/rules/parts-are-named'].map((folder) =>
    `packages/${folder}/*.ts`
  )
  const changed = ['components/src/index.ts', 'components/src/tag/tag.stories.ts', 'rules/src/all-rules.ts', 'rules/src/edition-rules.ts', 'audit/src/rules/all-rules.ts'].map((file) =>
    `packages/${file}`
  )
  node(['node_modules/dprint/bin.cjs', 'check', ...made, ...changed])
})

test('a rule is listed', () => {
  expect(readFileSync(join(house, 'packages/rules/src/all-rules.ts'), 'utf8')).toContain('  titleIsPlain,\n')
  expect(readFileSync(join(house, 'packages/audit/src/rules/all-rules.ts'), 'utf8')).toContain('  partsAreNamed,\n')
})

test('what the generators make passes types and lint', { timeout: 180_000 }, () => {
  build('rules', 'audit', 'components')
  node([
    'node_modules/eslint/bin/eslint.js',
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

test('a rule that is made keeps what every rule has to keep, and its cases are judged as they say', { timeout: 180_000 }, () => {
  build('rules', 'audit')
  node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    'packages/rules/src/title-is-plain',
    'packages/rules/src/document',
    'packages/rules/src/labels',
    'packages/audit/src/rules/parts-are-named',
    'packages/audit/src/rules/fixtures.test.ts',
    'tools/rules/rule-folders.test.ts',
  ])
})

const command = (...words: string[]) => spawnSync(process.execPath, ['tools/tasks/new.ts', ...words], { cwd: house, encoding: 'utf8', input: '' })

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
