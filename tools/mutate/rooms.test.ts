import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isMutated, leftOut, mutated, notLookedAt, roomOf } from './rooms.ts'

const found = (glob: string) => globSync(glob, { cwd: join(import.meta.dirname, '../..'), exclude: ['**/node_modules', '**/dist', '.clf', '.git'] })

test.each(leftOut)('what is left out is there: $files', ({ files }) => {
  expect(found(files)).not.toEqual([])
})

test.each(mutated)('source matches %s', (glob) => {
  expect(found(glob).filter(isMutated).length).toBeGreaterThan(5)
})

test('neither tests nor words nor entries are mutated', () => {
  expect(['packages/text/src/hkid/parse-hkid.test.ts', 'packages/content/src/render/wording.ts', 'tools/tasks/check.ts', 'packages/ssr/src/cli.ts'].filter(isMutated)).toEqual([])
})

test('the source of a rule is', () => {
  expect(isMutated('packages/rules/src/heading-order/rule.ts')).toBe(true)
})

test.each([
  ['packages/rules/src/judge.ts', 'packages/rules'],
  ['apps/intranet/src/pages/index.astro', 'apps/intranet'],
  ['cms/import/options.ts', 'cms/import'],
  ['cms/src/index.ts', 'cms'],
  ['tools/check/stage.ts', 'tools'],
  ['eslint.config.js', 'the root'],
])('%s is of the room %s', (path, room) => {
  expect(roomOf(path)).toBe(room)
})

test('what changed and has no mutants is told by room or by reason, tests are not', () => {
  const changed = ['a', 'b', 'c', 'd'].map((name) => `apps/intranet/src/${name}.ts`)
  expect(notLookedAt([...changed, ...changed, 'packages/ssr/src/cli.ts', 'packages/rules/src/judge.ts', 'packages/rules/src/judge.test.ts', 'tests/pages/a.spec.ts', 'README.md'])).toEqual([
    'Not looked at, 4 files: apps/intranet: No mutants are put into this room. apps/intranet/src/a.ts, apps/intranet/src/b.ts, apps/intranet/src/c.ts, …',
    'Not looked at, 1 file: Entries of a process: their tests start it, and a mutant does not reach another process. packages/ssr/src/cli.ts',
  ])
  expect(notLookedAt(['packages/rules/src/judge.ts'])).toEqual([])
})
