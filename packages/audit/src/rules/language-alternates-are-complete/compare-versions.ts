import { resolveLanguage, type LanguageTag } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { inWords, languageName, type Found } from '../../look-and-feel/in-words.ts'
import { thingKinds, type Outline } from '../../look-and-feel/outline.ts'

export type VersionReason = 'empty' | 'other-language' | 'says-no-language' | 'same-text' | 'says-less' | 'says-perhaps-less' | 'stands-in-another-language'

/** What is wrong with one version of a page by itself: `language` is the one that the link to it promises. */
export function judgeVersion(outline: Outline, language: LanguageTag): { reason: VersionReason; found: Found } | undefined {
  const said = (reason: VersionReason, found: string) => ({ reason, found })
  if (outline.lang.trim() === '') return said('says-no-language', language)
  if (resolveLanguage(outline.lang) !== language || !/^(en|zh|yue|cmn)\b/i.test(outline.lang)) return said('other-language', `${language}: lang="${outline.lang}"`)
  if (amountOf(outline.text + outline.otherText) === 0 && outline.things.images + outline.things.fields === 0) return said('empty', language)
  if (isWrittenOtherwise(outline.text, language)) return said('same-text', `${language}: ${firstWordsOf(outline.text)}`)
  // Who marks what is not translated tells the truth; whether the document exists in no other language, a person knows.
  if (amountOf(outline.otherText) > amountOf(outline.text) && amountOf(outline.otherText) > 40) return said('stands-in-another-language', `${language}: ${firstWordsOf(outline.otherText)}`)
  return undefined
}

const kindNames: Record<(typeof thingKinds)[number] | 'text', Record<'zh-Hant-HK' | 'zh-Hans', string>> = {
  headings: { 'zh-Hant-HK': '標題', 'zh-Hans': '标题' },
  paragraphs: { 'zh-Hant-HK': '段落', 'zh-Hans': '段落' },
  items: { 'zh-Hant-HK': '列表項目', 'zh-Hans': '列表项目' },
  cells: { 'zh-Hant-HK': '儲存格', 'zh-Hans': '单元格' },
  images: { 'zh-Hant-HK': '圖像', 'zh-Hans': '图像' },
  fields: { 'zh-Hant-HK': '欄位', 'zh-Hans': '字段' },
  text: { 'zh-Hant-HK': '文字', 'zh-Hans': '文字' },
}

/** What two versions of a page say unequally. `language` is that of `other`. */
export function compareVersions(own: Outline, other: Outline, language: LanguageTag): { reason: VersionReason; found: Found } | undefined {
  if (own.text.trim() !== '' && evenedLines(own.text) === evenedLines(other.text) && resolveLanguage(own.lang) !== language && differsByScript(own.text)) {
    return { reason: 'same-text', found: `${language}: ${firstWordsOf(other.text)}` }
  }
  // One picture more may be an advertisement of the one version, or words that another writes out.
  const counts = (['headings', 'cells', 'fields', 'images'] as const).find((kind) => Math.abs(own.things[kind] - other.things[kind]) > (kind === 'images' ? 1 : 0))
  const unequal = counts ?? thingKinds.find((kind) => isFarFrom(own.things[kind], other.things[kind]))
  const told = (kind: keyof typeof kindNames, a: number, b: number) =>
    inWords((reader) => reader === 'en' ? `${language}: ${kind} ${a} : ${b}` : `${languageName(language, reader)}，${kindNames[kind][reader]} ${a} : ${b}`)
  if (unequal) return { reason: 'says-less', found: told(unequal, own.things[unequal], other.things[unequal]) }
  const [a, b] = [amountOf(own.text), amountOf(other.text)]
  const bothChinese = resolveLanguage(own.lang) !== 'en' && language !== 'en'
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  if (high > 30 && low < high * (bothChinese ? 0.9 : 0.45)) return { reason: 'says-less', found: told('text', a, b) }
  const perhaps = thingKinds.find((kind) => own.things[kind] !== other.things[kind])
  return perhaps ? { reason: 'says-perhaps-less', found: told(perhaps, own.things[perhaps], other.things[perhaps]) } : undefined
}

/** One more or less may be a paragraph divided; two, or one of few, is something left out. */
const isFarFrom = (a: number, b: number) => Math.abs(a - b) > Math.max(1, Math.max(a, b) * 0.2)

/** How much is said, in Chinese characters; a word of Latin script takes about 1.6. */
function amountOf(text: string): number {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) + 1.6 * (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0)
}

const evenedLines = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Words that would read otherwise in another language: Latin ones, or characters that one script alone has. */
const differsByScript = (text: string) => /\p{Script=Latin}{3,} \p{Script=Latin}{2,} \p{Script=Latin}{2,}/u.test(text) || findTraditionalOnly(text).length > 0 || findSimplifiedOnly(text).length > 0

/** Whether words that are said to be in a language are for the most part in another. */
function isWrittenOtherwise(text: string, language: LanguageTag): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0
  if (han + latin < 12) return false
  if (language === 'en') return han > latin * 1.6
  if (han < latin * 1.6 * 0.5) return true
  const [wrong, right] = language === 'zh-Hans' ? [findTraditionalOnly(text), findSimplifiedOnly(text)] : [findSimplifiedOnly(text), findTraditionalOnly(text)]
  return wrong.length > 3 && wrong.length > right.length
}

const firstWordsOf = (text: string) => [...text.replace(/\s+/g, ' ').trim()].slice(0, 40).join('')
