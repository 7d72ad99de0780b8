import { resolveLanguage, type LanguageTag } from '@clf/text'
import type { Place } from '@clf/rules'
import type { Sight, SightControl, SightImage, SightText, UnseenReason, Visibility } from '../sight/sight.ts'
import { plain } from './letters.ts'

/** Words in the head of a page: written, or the text alternative of an image. */
export interface HeadWords extends Place {
  words: string
  order: number
  control: number
  seen: Visibility
  isRead: boolean
  isImage: boolean
  /** Below or beside the first screen. */
  isOnFirstScreen: boolean
  isReplacedByPicture: boolean
  lang: string
}

/** What stands in the head: written words and images with or without a name, in reading order. */
export function headWordsOf(sight: Sight): HeadWords[] {
  const { parts, viewport } = sight
  const isInHead = ({ part, order, box }: SightText | SightImage | SightControl) => part === 'head' || (!parts.head && order < (parts.main?.from ?? Infinity) && box.y < 300)
  const entry = (thing: SightText | SightImage | SightControl, words: string): HeadWords => ({
    words,
    order: thing.order,
    control: thing.control,
    seen: thing.seen,
    isRead: thing.isRead,
    isImage: 'file' in thing,
    isOnFirstScreen: thing.box.height === 0 || (thing.box.y + thing.box.height <= viewport.height + 1 && thing.box.x + thing.box.width <= viewport.width + 1),
    isReplacedByPicture: 'isReplacedByPicture' in thing && thing.isReplacedByPicture,
    lang: thing.lang,
    pointer: thing.pointer,
    snippet: thing.snippet,
  })
  const filled = new Set([...sight.texts, ...sight.images].map(({ control }) => control))
  // A link that holds no words has its name from a label: what it shows is a picture of its style.
  const labelled = sight.controls.filter((control) => control.kind === 'link' && !filled.has(control.order) && isInHead(control))
  return [
    ...sight.texts.filter(isInHead).map((text) => entry(text, text.text)),
    ...sight.images.filter(isInHead).map((image) => entry(image, image.name)),
    ...labelled.map((control) => ({ ...entry(control, control.name), control: control.order, isImage: true, isReplacedByPicture: true })),
  ].toSorted((a, b) => a.order - b.order)
}

/** Words that together say what was looked for. */
export interface Claim extends Place {
  words: string
  parts: readonly HeadWords[]
}

/** Most runs of words that a name may be divided into. */
const longestSpan = 6

/** Where words one after the other say what `says` looks for, each place once: the shortest run of words that says it. */
export function claimsIn(words: readonly HeadWords[], says: (words: string) => boolean): Claim[] {
  const claims: Claim[] = []
  const named = words.filter((each) => each.words !== '')
  for (let end = 0; end < named.length; end += 1) {
    for (let start = end; start >= 0 && start > end - longestSpan; start -= 1) {
      const parts = named.slice(start, end + 1)
      const said = parts.map((part) => part.words).join(' ')
      const [first] = parts
      if (!first || !says(said)) continue
      // A run that was found in a shorter one, or shares its last words with the one before, is the same claim.
      if (!claims.some((claim) => claim.parts.some((part) => parts.includes(part)))) claims.push({ words: said, parts, pointer: first.pointer, snippet: first.snippet })
      break
    }
  }
  return claims
}

/** How a person misses something: what its message is about. */
export type Missed = 'hidden' | 'cut-off' | 'covered' | 'illegible' | 'below'

const missedBy: Record<UnseenReason, Missed> = {
  'no-box': 'hidden',
  hidden: 'hidden',
  faded: 'hidden',
  moving: 'hidden',
  'not-painted': 'hidden',
  'off-page': 'cut-off',
  clipped: 'cut-off',
  partly: 'cut-off',
  covered: 'covered',
  turned: 'illegible',
  blurred: 'illegible',
  'too-small': 'illegible',
  'low-contrast': 'illegible',
}

/** How words are missed; null when they are seen. */
export function missedOf(words: readonly HeadWords[]): { reason: Missed; found: string; place: Place } | null {
  for (const each of words) {
    const { seen } = each
    if (seen.reason !== '') return { reason: missedBy[seen.reason], found: `${each.words}${seen.by ? ` (${seen.by})` : ''}`, place: each }
    if (!each.isOnFirstScreen) return { reason: 'below', found: each.words, place: each }
  }
  return null
}

/** What is wrong with a name that is missed, in three languages. */
export function missedMessages(name: Record<LanguageTag, string>): Record<Missed, Record<LanguageTag, string>> {
  const { en, 'zh-Hant-HK': tc, 'zh-Hans': sc } = name
  return {
    hidden: {
      en: `The ${en} stands in the page and is not seen: {found}. Show it at the top of every page.`,
      'zh-Hant-HK': `網頁內有${tc}，但看不見：{found}。請在每一頁的頂部顯示。`,
      'zh-Hans': `网页内有${sc}，但看不见：{found}。请在每一页的顶部显示。`,
    },
    'cut-off': {
      en: `The ${en} is cut off or stands outside the page: {found}. Let it wrap onto more lines and keep it inside the page.`,
      'zh-Hant-HK': `${tc}被裁去或置於網頁之外：{found}。請讓文字換行，並放在網頁之內。`,
      'zh-Hans': `${sc}被裁去或置于网页之外：{found}。请让文字换行，并放在网页之内。`,
    },
    covered: {
      en: `Something lies over the ${en}: {found}. Move what covers it.`,
      'zh-Hant-HK': `${tc}被其他內容遮蓋：{found}。請移開遮蓋物。`,
      'zh-Hans': `${sc}被其他内容遮盖：{found}。请移开遮盖物。`,
    },
    illegible: {
      en: `The ${en} cannot be read: {found}. Write it upright, sharp, at 9 pixels or larger and with enough contrast.`,
      'zh-Hant-HK': `${tc}難以閱讀：{found}。請以正向、清晰、不小於9像素而對比度足夠的文字顯示。`,
      'zh-Hans': `${sc}难以阅读：{found}。请以正向、清晰、不小于9像素而对比度足够的文字显示。`,
    },
    below: {
      en: `The ${en} is not on the first screen: {found}. Put it at the top of the page.`,
      'zh-Hant-HK': `${tc}不在首個畫面之內：{found}。請放在網頁頂部。`,
      'zh-Hans': `${sc}不在首个画面之内：{found}。请放在网页顶部。`,
    },
  }
}

/** Whether what is read out holds the words: the name of a link stands for the words in it. */
export function isReadOut({ parts, words }: Claim, sight: Sight, says: (words: string) => boolean): boolean {
  if (!parts.every(({ isRead }) => isRead)) return false
  const orders = new Set(parts.map(({ control }) => control))
  const [only] = orders
  if (orders.size !== 1 || only === undefined || only < 0) return true
  const control = sight.controls.find(({ order }) => order === only)
  return !control || control.name === '' || says(control.name) || squeezed(control.name).includes(squeezed(words))
}

/** A name that is put together of the words of several elements may have no spaces between them. */
const squeezed = (words: string) => plain(words).replaceAll(' ', '')

/** Language that words of the page should be in; nothing where it does not say, or where the reader's browser has translated it. */
export const languageOf = ({ lang, isTranslated }: Sight): LanguageTag | undefined => (lang.trim() === '' || isTranslated ? undefined : resolveLanguage(lang))

/** Where the head stands, or would. */
export const headPlace = ({ parts }: Sight): Place => parts.head ? { pointer: parts.head.pointer, snippet: parts.head.snippet } : { pointer: 'body', snippet: '<body>' }
