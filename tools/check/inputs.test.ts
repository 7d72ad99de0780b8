import { expect, test } from 'vitest'
import { isTouched, keyOf } from './inputs.ts'
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
