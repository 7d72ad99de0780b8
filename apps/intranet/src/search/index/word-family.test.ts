import { expect, test } from 'vitest'
import { familyOf } from './word-family.ts'

test.each([
  ['apply', 'applying', 'applied', 'application'],
  ['book', 'booking', 'booked'],
  ['plan', 'planning', 'planned'],
  ['dispose', 'disposal', 'disposing'],
  ['retire', 'retirement', 'retiring'],
  ['approve', 'approval'],
  ['declare', 'declaration', 'declarations'],
])('gives %s and its like one family', (word, ...others) => {
  for (const other of others) expect([other, familyOf(other)]).toEqual([other, familyOf(word)])
})

test('keeps apart what is of another root', () => {
  expect(familyOf('officer')).not.toBe(familyOf('office'))
  expect(familyOf('its')).toBe('its')
})
