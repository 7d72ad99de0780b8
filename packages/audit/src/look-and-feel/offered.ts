import { resolveLanguage, type LanguageTag } from '@clf/text'
import type { PartName, Sight, SightControl, SightText, UnseenReason } from '../sight/sight.ts'
import { isCalled, languagesCalling, type NamedPart } from './furniture-words.ts'
import { inWords } from './in-words.ts'

/** Everything a control is called: its accessible name, the words and images seen in it, its title and placeholder. */
export function namesOf(sight: Sight, control: SightControl): string[] {
  const isIn = ({ control: holder }: { control: number }) => holder === control.order
  const words = sight.texts.filter(isIn).map(({ text }) => text)
  const images = sight.images.filter(isIn).map(({ name }) => name)
  return [...new Set([control.name, words.join(' '), words.join(''), ...images, control.title, control.placeholder].map((name) => name.trim()).filter(Boolean))]
}

/** The controls of some parts of the page that are called as `part` is. */
export const controlsCalled = (sight: Sight, part: NamedPart, places: readonly PartName[]): SightControl[] =>
  sight.controls.filter((control) => places.includes(control.part) && namesOf(sight, control).some((name) => isCalled(part, name)))

/** The languages in whose words a control is called as `part` is. */
export const languagesOfControl = (sight: Sight, part: NamedPart, control: SightControl): LanguageTag[] => [...new Set(namesOf(sight, control).flatMap((name) => languagesCalling(part, name)))]

const isAnyOf = (reason: string, ...reasons: string[]) => reasons.includes(reason)

/**
 * Whether a person may come to a control: it is seen, or it is closed and something is there that opens. Whether it opens this one, `offeredIn`
 * knows.
 */
export function isOffered(sight: Sight, control: SightControl): boolean {
  if (control.seen.isSeen) return true
  return isAnyOf(control.seen.reason, 'no-box', 'hidden') && sight.controls.some((opener) => isOpener(sight, opener))
}

const openerWords = /menu|navigation|more|options|language|選單|菜單|菜单|目錄|目录|導覽|导览|更多|語言|语言|☰|≡/i

/** A seen control of head or navigation that opens what is closed. */
export const isOpener = (sight: Sight, control: SightControl): boolean => {
  if (control.part === 'main' || control.part === 'foot') return false
  const isClosed = control.kind === 'disclosure' ? control.expanded !== 'true' : control.kind === 'button' && control.expanded === '' && namesOf(sight, control).some((name) => openerWords.test(name))
  return isClosed && control.seen.isSeen
}

const unseenWords: Record<UnseenReason, [traditional: string, simplified: string]> = {
  'no-box': ['沒有顯示', '没有显示'],
  hidden: ['隱藏', '隐藏'],
  faded: ['淡化', '淡化'],
  'off-page': ['在網頁之外', '在网页之外'],
  clipped: ['被裁去', '被裁去'],
  covered: ['被遮蓋', '被遮盖'],
  turned: ['反轉', '反转'],
  blurred: ['模糊', '模糊'],
  moving: ['移動中', '移动中'],
  'too-small': ['太小', '太小'],
  'low-contrast': ['對比度不足', '对比度不足'],
  'not-painted': ['沒有畫出', '没有画出'],
  partly: ['只顯示部分', '只显示部分'],
}

/** Why something is not seen, with what hides it; in English in the words of {@link Sight}. */
export function unseenBy({ seen: { reason, by } }: Pick<SightControl | SightText, 'seen'>): Record<LanguageTag, string> {
  const [traditional, simplified] = reason === '' ? ['', ''] : unseenWords[reason]
  const words = { en: reason, 'zh-Hant-HK': traditional, 'zh-Hans': simplified }
  return inWords((tag) => (by ? `${words[tag]}${tag === 'en' ? ', ' : '，'}${by}` : words[tag]))
}

/** The language of the page as it says itself; undefined when it says none of the three. */
export const languageOf = ({ lang }: Sight): LanguageTag | undefined => (/^(en|zh|yue|cmn)\b/i.test(lang) ? resolveLanguage(lang) : undefined)

/** The place of the part in which something is missed. */
export const placeOfPart = (sight: Sight, part: 'head' | 'foot' | 'main'): { pointer: string; snippet: string } => sight.parts[part] ?? { pointer: 'body', snippet: '<body>' }
