import { expect, test } from 'vitest'
import { parseTelephone } from './parse-telephone.ts'

test.each([
  '23456789',
  '2345 6789',
  '2345-6789',
  '(852) 2345 6789',
  '+852 2345 6789',
  '00852 23456789',
  '２３４５　６７８９',
])('reads %s', (written) => {
  expect(parseTelephone(written)).toEqual({ valid: true, international: '+85223456789', formatted: '2345 6789' })
})

test.each(
  [
    ['', 'empty'],
    [' - ', 'empty'],
    ['2345 678a', 'characters'],
    ['2345+6789', 'characters'],
    ['2345678', 'length'],
    ['234567890', 'length'],
    ['+852 2345', 'length'],
    ['12345678', 'beginning'],
    ['01234567', 'beginning'],
    ['+86 138 0013 8000', 'abroad'],
    ['0044 20 7946 0000', 'abroad'],
  ] as const,
)('finds in “%s” the problem %s', (written, problem) => {
  expect(parseTelephone(written)).toEqual({ valid: false, problem })
})

test('takes numbers of other places where they are asked for', () => {
  expect(parseTelephone('+86 138 0013 8000', { abroad: true })).toEqual({ valid: true, international: '+8613800138000', formatted: '+8613800138000' })
  expect(parseTelephone('00 44 20 7946 0000', { abroad: true })).toEqual({ valid: true, international: '+442079460000', formatted: '+442079460000' })
  expect(parseTelephone('+44 20', { abroad: true })).toEqual({ valid: false, problem: 'length' })
  expect(parseTelephone('2345 6789', { abroad: true })).toEqual({ valid: true, international: '+85223456789', formatted: '2345 6789' })
})

test('takes eight figures that begin with 852 as they are', () => {
  expect(parseTelephone('8521 2345')).toEqual({ valid: true, international: '+85285212345', formatted: '8521 2345' })
})
