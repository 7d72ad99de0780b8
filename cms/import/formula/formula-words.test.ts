import { expect, test } from 'vitest'
import { formulaWords } from './formula-words.ts'
import { group, row, symbol, symbolsIn } from './math-part.ts'

const parts = (text: string) => row(symbolsIn(text, false))

test.each([
  [[group('mfrac', [parts('a+25'), parts('12')])], 'the fraction a plus 25, over 12, end of fraction', '分數，分子為 a 加 25，分母為 12，分數完'],
  [[group('msup', [parts('x'), parts('3')])], 'x cubed', 'x 的立方'],
  [[group('msqrt', [parts('x')])], 'the square root of x, end of root', 'x 的平方根'],
  [[group('munderover', [symbolsIn('∑', false)[0] as never, parts('i=1'), parts('n')]), parts('i')], 'the sum from i equals 1 to n of i', '由 i 等於 1 至 n 的總和： i'],
  [symbolsIn('x=365×2', false), 'x equals 365 times 2', 'x 等於 365 乘以 2'],
  [[group('mover', [parts('x'), symbol('mo', '\u0302')])], 'x with hat above', 'x，上方為 尖號'],
  [[group('mmultiscripts', [parts('C'), group('mprescripts', []), row([]), parts('14')])], 'C with 14 raised before it', 'C，左上標為 14'],
  [[group('mmultiscripts', [parts('C'), group('mprescripts', []), parts('6'), parts('14')])], 'C with 6 lowered and 14 raised before it', 'C，左下標為 6，左上標為 14'],
  [symbolsIn('5%≤y', false), '5 per cent is at most y', '百分之 5 小於或等於 y'],
])('a formula is read aloud', (formula, english, chinese) => {
  expect(formulaWords(formula, false)).toBe(english)
  expect(formulaWords(formula, true)).toBe(chinese)
})
