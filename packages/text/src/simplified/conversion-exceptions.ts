/** Text the conversion to Simplified leaves as it is. */
export interface ConversionException {
  text: string
  reason: string
}

/** Hong Kong characters whose Simplified form in the dictionary is in hardly any font, so that readers see a box. */
export const conversionExceptions: readonly ConversionException[] = [
  { text: '𨋢', reason: 'a lift; the dictionary gives 䢂' },
  { text: '鱲', reason: 'in the place name 赤鱲角; the dictionary gives 𫚭' },
  { text: '輋', reason: 'in place names such as 坪輋; the dictionary gives 𪨶' },
  { text: '餸', reason: 'dishes; the dictionary gives 𩠌' },
  { text: '嗰', reason: 'that; the dictionary gives 𠮶' },
]
