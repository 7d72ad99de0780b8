import { hasSpaceBetweenHan, languageTags } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import type { LanguageTag } from '@clf/text'
import type { Catalogue } from './catalogue.ts'

/**
 * What is wrong with the strings of a catalogue, a sentence each: a string too few, an empty one, characters or quotation marks of the other
 * script, a space between Han characters. Tests of an app ask it of each of its catalogues.
 */
export function catalogueFaults(strings: Catalogue<unknown>): string[] {
  const inEnglish = textsIn(strings.en).length
  return languageTags.flatMap((lang) => {
    const texts = textsIn(strings[lang])
    const missing = texts.length === inEnglish ? [] : [`${lang} has ${texts.length} strings, en ${inEnglish}`]
    // A function is asked more than once, and may answer the same.
    return [...missing, ...new Set(texts.flatMap((text) => faultsOf(text, lang).map((fault) => `${lang} "${text}": ${fault}`)))]
  })
}

function faultsOf(text: string, lang: LanguageTag): string[] {
  const checks: [boolean, string][] = [
    [text.trim() === '', 'is empty'],
    [hasSpaceBetweenHan(text), 'has a space between Han characters'],
    [lang === 'zh-Hans' && findTraditionalOnly(text).length > 0, 'has a Traditional character'],
    [lang === 'zh-Hant-HK' && findSimplifiedOnly(text).length > 0, 'has a Simplified character'],
    [lang === 'zh-Hans' && /[「」『』]/u.test(text), 'has the quotation marks of Traditional Chinese'],
    [lang === 'zh-Hant-HK' && /[“”]/u.test(text), 'has the quotation marks of Simplified Chinese'],
  ]
  return checks.filter(([isFault]) => isFault).map(([, fault]) => fault)
}

/** Figures that functions are called with: several, and one, which has words of its own. */
const figures = [[3, 4, 5], [1, 1, 1]]

/** Every string of a catalogue, those of functions too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return figures.flatMap((each) => textsIn((value as (...numbers: number[]) => unknown)(...each)))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
