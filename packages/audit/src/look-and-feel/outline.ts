import { resolveLanguage } from '@clf/text'
import type { Sight, SightText } from '../sight/sight.ts'

/** What a page says and how much, as far as it is compared with other pages. */
export interface Outline {
  /** `lang` of the root element; empty when it says none. */
  lang: string
  /** The browser has translated it. */
  isTranslated: boolean
  /** Texts of the headings of its main part. */
  headings: readonly string[]
  /** How many there are of each in its main part. */
  things: Things
  /** Words of its main part: those in the language of the page, and those marked as of another. */
  text: string
  otherText: string
  /** Where links of its main part lead, in full. */
  links: readonly string[]
  /** Where all its links lead. */
  allLinks: readonly string[]
  /** Words of its foot. */
  footText: string
  alternates: readonly { hreflang: string; href: string }[]
}

export const thingKinds = ['headings', 'paragraphs', 'items', 'cells', 'images', 'fields'] as const

type Things = Record<(typeof thingKinds)[number], number>

const isItem = (tag: string) => ['li', 'dt', 'dd'].includes(tag)
const isCell = (tag: string) => ['td', 'th', 'caption'].includes(tag)
/** The outline of a page that was seen. What is not laid out, such as a closed part, is not counted: versions may stand open or closed. */
export function outlineOf(sight: Sight): Outline {
  const isLaidOut = ({ seen: { reason } }: { seen: { reason: string } }) => reason !== 'no-box' && reason !== 'hidden'
  const isMain = ({ part }: { part: string }) => part === 'main' || (sight.parts.main === null && part === 'rest')
  const texts = withoutNotes(sight.texts.filter((text) => isMain(text) && isLaidOut(text) && !text.isGenerated))
  const controls = sight.controls.filter((control) => isMain(control) && isLaidOut(control))
  const ownLanguage = languageKey(sight.lang)
  const isOwn = ({ lang }: { lang: string }) => languageKey(lang) === ownLanguage
  const blocksOf = (isCounted: (tag: string) => boolean) => new Set(texts.filter(({ block, heading }) => heading === 0 && isCounted(block.tag)).map(({ block }) => block.pointer)).size
  const headings = [...Map.groupBy(texts.filter(({ heading }) => heading > 0), ({ headingAt }) => headingAt).values()].map((runs) => runs.map(({ text }) => text).join(' '))
  return {
    lang: sight.lang,
    isTranslated: sight.isTranslated,
    headings,
    things: {
      headings: headings.filter((heading) => !isIndexMark(heading)).length,
      paragraphs: blocksOf((tag) => !isItem(tag) && !isCell(tag)),
      items: blocksOf(isItem),
      cells: blocksOf(isCell),
      images: sight.images.filter((image) => isMain(image) && isLaidOut(image) && image.name !== '').length,
      fields: controls.filter(({ kind }) => kind === 'field' || kind === 'choice').length,
    },
    text: texts.filter(isOwn).map(({ text }) => text).join('\n'),
    otherText: texts.filter((text) => !isOwn(text)).map(({ text }) => text).join('\n'),
    links: controls.flatMap(({ href }) => (href === '' ? [] : [href])),
    allLinks: sight.controls.flatMap(({ href }) => (href === '' ? [] : [href])),
    footText: sight.texts.filter(({ part }) => part === 'foot').map(({ text }) => text).join(' '),
    alternates: sight.alternates,
  }
}

/** A letter, figures or a number of strokes over a part of an index, of which each language has as many as its names begin with. */
const isIndexMark = (heading: string): boolean => /^(?:[a-z]|\d+(?:\s*[-–]\s*\d+)?|\d+\s*[劃畫画])$/i.test(heading.trim())

/** Says of a version how it was made, or that another one holds: it stands in that version alone. */
const isAboutVersions =
  /(converted|translated) (by (machine|software|computer)|automatically)|(machine|automatic|computer) translation|(english|chinese) version (shall )?prevails?|(read|see) the (english|(traditional |simplified )?chinese) version|(自動|電腦|機器|自动|电脑|机器)(轉換|转换|翻譯|翻译)|^(閱讀|阅读|參閱|参阅|查看).{0,6}(中文|英文)(版|版本)$|以.{0,6}(文本|版本|版)(為準|为准)/i

/** What a page says without such notes: the heading or the block that holds one. */
function withoutNotes(texts: readonly SightText[]): SightText[] {
  const noted = texts.filter(({ text }) => isAboutVersions.test(text))
  return texts.filter((text) =>
    !noted.some((note) => note === text || (note.heading > 0 && note.headingAt === text.headingAt) || (note.heading === 0 && text.heading === 0 && note.pointer === text.pointer))
  )
}

/** Tags of one written language are one: en-HK is en, zh-HK is zh-Hant. */
const languageKey = (lang: string): string => (/^(en|zh|yue|cmn)\b/i.test(lang) ? resolveLanguage(lang) : lang.toLowerCase())
