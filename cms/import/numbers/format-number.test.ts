import { expect, test } from 'vitest'
import { formatNumber, numberFormats } from './format-number.ts'

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 28, 'BB'],
  ['lowerRoman', 14, 'xiv'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['ordinal', 11, '11th'],
  ['ordinal', 22, '22nd'],
  ['cardinalText', 21, 'Twenty-one'],
  ['ordinalText', 20, 'Twentieth'],
  ['ordinalText', 112, 'One hundred twelfth'],
  ['taiwaneseCountingThousand', 10, '十'],
  ['taiwaneseCountingThousand', 12, '十二'],
  ['taiwaneseCountingThousand', 105, '一百零五'],
  ['taiwaneseCountingThousand', 1010, '一千零一十'],
  ['ideographDigital', 105, '一〇五'],
  ['taiwaneseDigital', 20, '二○'],
  ['ideographLegalTraditional', 10, '壹拾'],
  ['ideographTraditional', 10, '癸'],
  ['ideographZodiac', 12, '亥'],
  ['ideographZodiacTraditional', 60, '癸亥'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedCircle', 50, '㊿'],
  ['decimalFullWidth', 12, '１２'],
  ['numberInDash', 3, '- 3 -'],
  ['chicago', 5, '**'],
  ['none', 5, ''],
])('%s writes %i as %s', (format, value, text) => {
  expect(formatNumber(format, value)).toBe(text)
})

test.each([['ideographTraditional', 11], ['decimalEnclosedCircle', 51], ['unheardOf', 1], ['lowerLetter', 0], ['decimal', -1]])('%s has no %i', (format, value) => {
  expect(formatNumber(format, value)).toBeNull()
})

test('every format writes one to ten', () => {
  expect(numberFormats.filter((format) => Array.from({ length: 10 }, (_, index) => formatNumber(format, index + 1)).includes(null))).toEqual([])
})
