const digits = '零一二三四五六七八九'

/** Digit by digit, with 零 and never 〇, as Hong Kong papers print a year: 2006 gives 二零零六. */
export function chineseDigits(value: number): string {
  return [...String(value)].map((digit) => digits.charAt(Number(digit))).join('')
}

/** Spoken form of a whole number from 1 to 99: 12 gives 十二, 20 gives 二十, 31 gives 三十一. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`
  return ones === 0 ? head : head + digits.charAt(ones)
}
