import { expect, test } from 'vitest'
import { asSeen, differsBySeldomOne, distanceOf, hasUnseen, plain } from './letters.ts'

test.each([['Drаinage', 'Drainage'], ['ＨＫＳＡＲ', 'HKSAR'], ['G0vernment', 'Government'], ['漁農白然', '漁農自然'], ['Gov\u200bernment', 'Government'], ['Govérnment', 'Government']])(
  '%s looks like %s',
  (one, other) => {
    expect(asSeen(one)).toBe(asSeen(other))
  },
)

test.each([['渠務署', '路政署'], ['Lands', 'Labour']])('%s does not look like %s', (one, other) => {
  expect(asSeen(one)).not.toBe(asSeen(other))
})

test('a soft hyphen is no character that nobody sees, a zero-width space is', () => {
  expect([hasUnseen('Govern\u00adment'), hasUnseen('Govern\u200bment')]).toEqual([false, true])
  expect(plain('Govern\u00adment')).toBe('government')
})

test.each([['', '', 0], ['署', '署', 0], ['渠務署', '渠務暑', 1], ['abc', 'abcd', 1], ['kitten', 'sitting', 3], ['a', 'abcdef', 4]])('from %j to %j it is %i, or more than 3', (from, to, distance) => {
  expect(distanceOf(from, to, 3)).toBe(distance)
})

test.each([
  ['洰務署', '渠務署', true],
  ['洰务署', '渠务署', true],
  ['勞エ處', '勞工處', true],
  ['水利署', '水務署', false],
  ['渠務署', '渠務署', false],
  ['洰洰署', '渠務署', false],
  ['渠務', '渠務署', false],
])('%s differs from %s in one character that is seldom written: %s', (text, name, is) => {
  expect(differsBySeldomOne(text, name)).toBe(is)
})
