import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inputsOf, isTouched, keyOf } from './inputs.ts'
import type { Stage } from './stage.ts'

const stage: Stage = { name: 'Elements', command: ['playwright.js', 'test'], judges: ['@clf/components', '@clf/ssr'] }
const inputs = new Map([['@clf/components', 'a1'], ['@clf/ssr', 'b2'], ['@clf/cms', 'c3']])

test('the key of a stage changes with a package that it judges', () => {
  expect(keyOf(stage, new Map([...inputs, ['@clf/ssr', 'b3']]))).not.toBe(keyOf(stage, inputs))
})

test('the key of a stage stays when another package changes', () => {
  expect(keyOf(stage, new Map([...inputs, ['@clf/cms', 'c4']]))).toBe(keyOf(stage, inputs))
})

test('the key of a stage changes with its command and its environment', () => {
  expect(keyOf({ ...stage, command: ['playwright.js', 'test', '-g', 'clf-tag'] }, inputs)).not.toBe(keyOf(stage, inputs))
  expect(keyOf({ ...stage, env: { CLF_MATRIX: 'full' } }, inputs)).not.toBe(keyOf(stage, inputs))
})

test('a stage that names no package judges all', () => {
  const all: Stage = { name: 'Lint', command: ['eslint.js'] }
  expect(keyOf(all, new Map([...inputs, ['@clf/cms', 'c4']]))).not.toBe(keyOf(all, inputs))
  expect(isTouched(all, new Map([['@clf/cms', 'c4']]))).toBe(true)
})

test('a change touches the stages that judge what it changed', () => {
  expect(isTouched(stage, new Map([['@clf/ssr', 'b3']]))).toBe(true)
  expect(isTouched(stage, new Map([['@clf/cms', 'c4']]))).toBe(false)
})

test('the key of a stage changes with its folder and its list of packages, not with the order of what it judges', () => {
  expect(keyOf({ ...stage, cwd: 'cms' }, inputs)).not.toBe(keyOf(stage, inputs))
  expect(keyOf({ ...stage, judges: ['@clf/ssr'] }, inputs)).not.toBe(keyOf(stage, inputs))
  expect(keyOf(stage, new Map([...inputs].toReversed()))).toBe(keyOf(stage, inputs))
  expect(keyOf(stage, inputs)).toMatch(/^[0-9a-f]{64}$/)
})

test('where nothing has changed no stage is touched', () => {
  expect([isTouched(stage, new Map()), isTouched({ name: 'Lint', command: ['eslint.js'] }, new Map())]).toEqual([false, false])
})

/** A root in which turbo says this on a line after its greeting. */
async function withTurbo(tasks: object[], read: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'clf-inputs-'))
  try {
    await mkdir(join(root, 'node_modules/turbo/bin'), { recursive: true })
    const said = JSON.stringify({ tasks })
    await writeFile(join(root, 'node_modules/turbo/bin/turbo'), `console.log('turbo 2\\n' + ${JSON.stringify(said)}.replace('ARGS', process.argv.slice(2).join(' ')) + '\\nbye')`)
    await read(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

test('turbo is asked for what the tests of each package depend on', async () => {
  const tasks = [{ task: 'build', package: '@clf/text', hash: 'b' }, { task: 'test', package: '@clf/text', hash: 'ARGS' }, { task: 'test', package: '@clf/ssr', hash: 's' }]
  await withTurbo(tasks, async (root) => {
    expect([...(await inputsOf(root))]).toEqual([['@clf/text', 'run test --dry=json'], ['@clf/ssr', 's']])
    expect((await inputsOf(root, 'main')).get('@clf/text')).toBe('run test --dry=json --filter=...[main]')
  })
})
