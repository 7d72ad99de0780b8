import { countingNumber, digitByDigit, formalScript, formalSimplifiedScript } from './chinese-digits.ts'

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const circled = ['①', '㉑', '㊱'].flatMap((first, row) => run(first, [20, 15, 15][row] as number))
const enclosedHan = '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'
const chicago = ['*', '†', '‡', '§']
const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals: Record<string, string> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' }

type Writer = (value: number) => string | null

/** How each number format of OOXML (ECMA-376, 17.18.59) writes a number; null for a number that it cannot write. */
const writers: Record<string, Writer> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  none: () => '',
  lowerLetter: letters,
  upperLetter: (value) => letters(value)?.toUpperCase() ?? null,
  lowerRoman: (value) => roman(value)?.toLowerCase() ?? null,
  upperRoman: roman,
  ordinal,
  cardinalText: (value) => capital(inWords(value)),
  ordinalText: (value) => capital(ordinalWords(value)),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: (value) => value > 40 ? null : (chicago[(value - 1) % 4] ?? '').repeat(Math.ceil(value / 4)),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (value) => circled[value - 1] ?? null,
  decimalEnclosedCircleChinese: (value) => circled[value - 1] ?? null,
  decimalEnclosedParen: (value) => run('⑴', 20)[value - 1] ?? null,
  decimalEnclosedFullstop: (value) => run('⒈', 20)[value - 1] ?? null,
  ideographEnclosedCircle: (value) => enclosedHan[value - 1] ?? null,
  ideographTraditional: (value) => stems[value - 1] ?? null,
  ideographZodiac: (value) => branches[value - 1] ?? null,
  ideographZodiacTraditional: (value) => (value > 60 ? null : `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}`),
  ideographDigital: digitByDigit,
  taiwaneseDigital: (value) => digitByDigit(value).replaceAll('〇', '○'),
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  ideographLegalTraditional: (value) => (value > 9999 ? null : countingNumber(value, formalScript)),
  chineseLegalSimplified: (value) => (value > 9999 ? null : countingNumber(value, formalSimplifiedScript)),
}

/** The number as a list prints it, or null when the format is not known or has no such number. */
export function formatNumber(format: string, value: number): string | null {
  const writer = writers[format]
  if (writer === undefined || !Number.isSafeInteger(value) || value < 0) return null
  return value === 0 && !format.startsWith('decimal') && format !== 'none' ? null : writer(value)
}

/** Every format that is written. */
export const numberFormats = Object.keys(writers)

function run(first: string, length: number): string[] {
  return Array.from({ length }, (_, index) => String.fromCodePoint((first.codePointAt(0) ?? 0) + index))
}

function counting(value: number): string | null {
  return value > 9999 ? null : countingNumber(value)
}

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
}

// After z come aa, bb, cc: Word repeats the letter, up to thirty times.
function letters(value: number): string | null {
  return value > 780 ? null : String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const romanParts: [number, string][] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

function roman(value: number): string | null {
  if (value > 3999) return null
  let rest = value
  return romanParts.map(([size, text]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return text.repeat(count)
  }).join('')
}

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

function inWords(value: number): string | null {
  if (value < 20) return ones[value] ?? null
  if (value < 100) return [tens[Math.floor(value / 10)], ones[value % 10]].filter(Boolean).join('-')
  if (value > 999) return null
  return [`${ones[Math.floor(value / 100)]} hundred`, inWords(value % 100)].filter(Boolean).join(' ')
}

function ordinalWords(value: number): string | null {
  return inWords(value)?.replace(/[a-z]+$/, (last) => ordinals[last] ?? `${last.replace(/y$/, 'ie')}th`) ?? null
}

function capital(text: string | null): string | null {
  return text === null ? null : text.charAt(0).toUpperCase() + text.slice(1)
}
