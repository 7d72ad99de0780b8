import { expect, test } from 'vitest'
import { readTokens } from './read-tokens.ts'
import { resolveReferences } from './resolve-references.ts'

function resolve(file: unknown) {
  return resolveReferences(readTokens(file))
}

test('follows references through several steps', () => {
  const file = { size: { $type: 'number', a: { $value: 1 }, b: { $value: '{size.a}' }, c: { $value: '{size.b}' } } }
  expect(resolve(file).get('size.c')).toEqual({ type: 'number', value: 1 })
})

test('refuses a reference to nothing', () => {
  expect(() => resolve({ a: { $type: 'number', $value: '{b}' } })).toThrow('Token refers to nothing: a → b.')
})

test('refuses a circle', () => {
  const file = { $type: 'number', a: { $value: '{b}' }, b: { $value: '{a}' } }
  expect(() => resolve(file)).toThrow('Token refers to itself: a → b → a.')
})

test('refuses a reference to another type', () => {
  const file = { a: { $type: 'number', $value: '{b}' }, b: { $type: 'duration', $value: { value: 1, unit: 'ms' } } }
  expect(() => resolve(file)).toThrow('Token refers from number to duration: a → b.')
})

test('refuses a token without a type and a group that is a text', () => {
  expect(() => resolve({ a: { $value: 1 } })).toThrow('Token "a" needs a $type out of color, dimension')
  expect(() => resolve({ a: 'red' })).toThrow('Expected a group or a token at "a". Received string.')
})
