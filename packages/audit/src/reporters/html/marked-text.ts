import type { LanguageTag } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'

// Control characters and halves of characters are no HTML, and what turns the direction would turn the report around.
const unfit = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** Text of a page as it may stand in the report. */
export const fit = (text: string): string => text.replace(unfit, '�')

/** Text of a page: of no language that the report could know, and not to be translated. */
export const verbatim = (text: string): ElementContent => h('code', { lang: '', translate: 'no' }, fit(text))

/** A message in the language of the report, with what it has taken from a page marked with the language that is seen to be. */
export function markedText(text: string, language: LanguageTag): ElementContent[] {
  const whole = fit(text)
  const pieces = language === 'en'
    ? whole.split(/(\p{Script=Han}(?:[\p{Script=Han}，。、]*\p{Script=Han})?)/u)
    : whole.split(/([\p{Script=Latin}<"][^\p{Script=Han}，。、；：？！「」“”（）\n]*[\p{Script=Latin}>"])/u)
  return pieces.flatMap((piece, index): ElementContent[] => {
    if (piece === '') return []
    if (index % 2 === 1) return [language === 'en' ? inHan(piece) : inLatin(piece)]
    return language === 'en' ? [{ type: 'text', value: piece }] : ofOtherScript(piece, whole, language)
  }).flatMap(withSpacesApart)
}

/** Spaces that a page has put between Han characters are quoted, and stand in an element of their own: no word of the report has them. */
const withSpacesApart = (content: ElementContent): ElementContent[] =>
  content.type === 'text'
    ? content.value.split(/(?<=\p{Script=Han})([ \u3000]+)(?=\p{Script=Han})/u).map((part, index): ElementContent => (index % 2 === 1 ? h('span', part) : { type: 'text', value: part }))
    : [content]

const inHan = (text: string) => h('span', { lang: findSimplifiedOnly(text).length > findTraditionalOnly(text).length ? 'zh-Hans' : 'zh-Hant-HK', translate: 'no' }, text)

/** Words are English, or some other Latin language that the report does not know; markup is of none. */
const inLatin = (text: string): ElementContent => (/[<="_]|\d/.test(text) || !/\s/.test(text) ? h('span', { lang: '', translate: 'no' }, text) : h('span', { lang: 'en', translate: 'no' }, text))

/** Characters of the other script, found in a page and quoted. */
function ofOtherScript(piece: string, whole: string, language: 'zh-Hant-HK' | 'zh-Hans'): ElementContent[] {
  const found = new Set(language === 'zh-Hans' ? findTraditionalOnly(whole) : findSimplifiedOnly(whole))
  if (found.size === 0) return [{ type: 'text', value: piece }]
  const other = language === 'zh-Hans' ? 'zh-Hant-HK' : 'zh-Hans'
  const runs = piece.match(new RegExp(`[${[...found].join('')}]+|[^${[...found].join('')}]+`, 'gu')) ?? []
  return runs.map((run): ElementContent => (found.has([...run][0] ?? '') ? h('span', { lang: other, translate: 'no' }, run) : { type: 'text', value: run }))
}
