import { resolveLanguage, type LanguageTag } from '@clf/text'
import { parseArgs } from 'node:util'

/**
 * The language that a command line asks to be answered in, wherever the option stands, and however wrong the rest is. What is no tag of
 * ours is understood where that can be done: `zh-CN` is wrong, and is told so in Simplified.
 * @param args what stands behind `clf`
 */
export function askedLanguage(args: readonly string[]): LanguageTag {
  const { values } = parseArgs({ args: [...args], options: { language: { type: 'string', multiple: true } }, strict: false })
  const tag = values['language']?.findLast((each) => typeof each === 'string')
  return typeof tag === 'string' ? resolveLanguage(tag) : 'en'
}
