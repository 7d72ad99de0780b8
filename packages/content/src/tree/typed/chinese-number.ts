const digits = '〇一二三四五六七八九'

/** Value of a number below 1,000 in Chinese or Arabic digits: `十二`, `一百零五`, `二零零六`, `8`. Null when it is none. */
export function chineseNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll('零', '〇')
    .replaceAll('○', '〇')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''))
  const [whole, hundreds, tens, units] = /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(plain) ?? []
  if (!whole) return null
  const ten = tens === undefined ? 0 : tens === '' ? 1 : digits.indexOf(tens)
  return (hundreds ? digits.indexOf(hundreds) * 100 : 0) + ten * 10 + (units ? digits.indexOf(units) : 0)
}
