import { expect, test } from 'vitest'
import { isValidHkid, parseHkid } from './parse-hkid.ts'

test.each(['A123456(3)', 'G123456(A)', 'C123456(9)', 'K000000(0)', 'Y000000(9)', 'AB987654(3)', 'WX123456(9)'])(
  'accepts %s',
  (value) => {
    expect(isValidHkid(value)).toBe(true)
  },
)

test('refuses the sample of the official schema, whose check digit is wrong', () => {
  expect(parseHkid('A123456(A)')).toEqual({ valid: false, problem: 'check-digit' })
})

test.each(['a1234563', 'Ａ１２３４５６（３）', ' a 123456 ( 3 ) ', 'A123456(3)\n', 'ａ１２３４５６３'])(
  'reads %j as the printed form',
  (value) => {
    expect(parseHkid(value)).toEqual({
      valid: true,
      prefix: 'A',
      digits: '123456',
      checkDigit: '3',
      formatted: 'A123456(3)',
    })
  },
)

test.each([
  ['', 'empty'],
  [' () ', 'empty'],
  ['1234563', 'prefix'],
  ['ABC123456(3)', 'prefix'],
  ['É123456(3)', 'prefix'],
  ['A12345', 'digits'],
  ['A12-456(3)', 'digits'],
  ['A', 'digits'],
  ['A123456', 'check-digit-missing'],
  ['A123456()', 'check-digit-missing'],
  ['A123456(4)', 'check-digit'],
  ['A123456(33)', 'check-digit'],
  ['A123456(B)', 'check-digit'],
  ['A１２３４５６(٣)', 'check-digit'],
])('says which part of %j is wrong: %s', (value, problem) => {
  expect(parseHkid(value)).toEqual({ valid: false, problem })
})

test('never repeats the number in a failure', () => {
  expect(JSON.stringify(parseHkid('Z987654(0)'))).not.toMatch(/\d/)
})
