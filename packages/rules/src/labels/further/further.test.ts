import { expect, test } from 'vitest'
import { rules } from '../../all-rules.ts'
import { editionRules } from '../../edition-rules.ts'
import { furtherSnippets } from './further.ts'

const ids = [...rules, ...editionRules].map(({ id }) => id)
const snippets = furtherSnippets()
/** The set was made once, for the rules that there were: a rule that comes later has labels of its own. */
const labelled = new Set(snippets.map(({ rule }) => rule).filter((rule) => rule !== 'papers'))

test('the set has snippets for 63 rules', () => {
  expect(labelled.size).toBe(63)
})

test.each([...labelled])('%s has two snippets with a fault and two without', (id) => {
  const own = snippets.filter(({ rule }) => rule === id)
  expect(own.filter(({ says }) => says[id] !== undefined).length).toBeGreaterThanOrEqual(2)
  expect(own.filter(({ says }) => says[id] === undefined).length).toBeGreaterThanOrEqual(2)
})

test('every label names a rule, and no id stands twice', () => {
  const named = snippets.flatMap(({ rule, says }) => [...(rule === 'papers' ? [] : [rule]), ...Object.keys(says)])
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
  expect(new Set(snippets.map(({ id }) => id)).size).toBe(snippets.length)
})

test('the halves are those that the hashes of the ids gave', () => {
  const heldOut = snippets.filter(({ isHeldOut }) => isHeldOut).length
  expect(heldOut / snippets.length).toBeGreaterThan(0.4)
  expect(heldOut / snippets.length).toBeLessThan(0.6)
})
