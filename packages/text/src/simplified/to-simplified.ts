import { Converter } from 'opencc-js/t2cn'
import { conversionExceptions } from './conversion-exceptions.ts'

const convert: (text: string) => string = Converter({ from: 'hk', to: 'cn' })

const exceptionPattern = new RegExp(`(${conversionExceptions.map((exception) => exception.text).join('|')})`, 'u')

/** Stored beside converted text, so that text made by an older converter can be found. */
export const converterVersion = 'opencc-js 1.4.2 hk-cn, exceptions 1'

/**
 * Simplified Chinese of Traditional Chinese as written in Hong Kong. Words stay those of Hong Kong (程式 gives 程式),
 * only the script changes, with context: 頭髮 gives 头发, 乾隆 stays 乾隆. Text in other scripts is untouched.
 * The result is a machine conversion and needs a reviewer.
 */
export function toSimplified(text: string): string {
  const parts = text.split(exceptionPattern)
  return parts.map((part, index) => (index % 2 === 1 ? part : convert(part))).join('')
}
