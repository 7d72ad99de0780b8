import { resolveLanguage } from '@clf/text'
import type { Sight } from '../sight/sight.ts'

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
/** Elements that stand in a line of words. */
const isInLine = (tag: string) =>
  ['a', 'abbr', 'b', 'bdi', 'br', 'button', 'cite', 'code', 'em', 'font', 'i', 'kbd', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'input', 'option'].includes(tag)

/** The outline of a page that was seen. What is not laid out, such as a closed part, is not counted: versions may stand open or closed. */
export function outlineOf(sight: Sight): Outline {
  const isLaidOut = ({ seen: { reason } }: { seen: { reason: string } }) => reason !== 'no-box' && reason !== 'hidden'
  const isMain = ({ part }: { part: string }) => part === 'main' || (sight.parts.main === null && part === 'rest')
  const texts = sight.texts.filter((text) => isMain(text) && isLaidOut(text) && !text.isGenerated)
  const controls = sight.controls.filter((control) => isMain(control) && isLaidOut(control))
  const ownLanguage = languageKey(sight.lang)
  const isOwn = ({ lang }: { lang: string }) => languageKey(lang) === ownLanguage
  const blocksOf = (isCounted: (tag: string) => boolean) => new Set(texts.filter(({ tag, heading }) => heading === 0 && isCounted(tag)).map(({ pointer }) => pointer)).size
  const headings = Map.groupBy(texts.filter(({ heading }) => heading > 0), (text) => headingKey(text))
  return {
    lang: sight.lang,
    isTranslated: sight.isTranslated,
    headings: [...headings.values()].map((runs) => runs.map(({ text }) => text).join(' ')),
    things: {
      headings: headings.size,
      paragraphs: blocksOf((tag) => !isItem(tag) && !isCell(tag) && !isInLine(tag)),
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

/** Runs of one heading stand in it or in elements of its line. */
const headingKey = ({ pointer }: { pointer: string }): string => /^(.*?\bh[1-6](?::nth-of-type\(\d+\))?)(?: > .*)?$/.exec(pointer)?.[1] ?? pointer

/** Tags of one written language are one: en-HK is en, zh-HK is zh-Hant. */
const languageKey = (lang: string): string => (/^(en|zh|yue|cmn)\b/i.test(lang) ? resolveLanguage(lang) : lang.toLowerCase())
