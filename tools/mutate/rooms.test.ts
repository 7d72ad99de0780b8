import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isMutated, leftOut, mutated } from './rooms.ts'

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
