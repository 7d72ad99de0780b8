import { cantTell, failed, passed } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { languageOf } from '../../look-and-feel/offered.ts'
import { wholePage } from '../../look-and-feel/in-each-state.ts'
import { outlineOf } from '../../look-and-feel/outline.ts'
import { defineSiteRule } from '../../look-and-feel/rule-kinds.ts'
import { targetsOf } from '../../look-and-feel/targets.ts'
import { judgeAlternates, type AlternatesReason } from './judge-alternates.ts'

type Reason = AlternatesReason | 'translated'

const doubts: readonly Reason[] = ['not-reached', 'says-perhaps-less', 'stands-in-another-language']

/** The three versions of a page answer, say the same and name each other. */
export const languageAlternatesAreComplete = defineSiteRule<Reason>({
  id: 'language-alternates-are-complete',
  impact: 'moderate',
  criteria: ['clf:language-versions'],
  source: {
    title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19',
    url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm',
  },
  messages: {
    missing: {
      en: 'The head does not name the versions: {found}. Add a link rel="alternate" hreflang for each language.',
      'zh-Hant-HK': '網頁開首沒有列出以下版本：{found}。請為每種語言加上 link rel="alternate" hreflang。',
      'zh-Hans': '网页开首没有列出以下版本：{found}。请为每种语言加上 link rel="alternate" hreflang。',
    },
    'not-this-page': {
      en: 'What the head names as this page in its own language is another page: {found}. Write the address of this page.',
      'zh-Hant-HK': '網頁開首所列的本頁版本其實是另一頁：{found}。請填寫本頁的網址。',
      'zh-Hans': '网页开首所列的本页版本其实是另一页：{found}。请填写本页的网址。',
    },
    dead: {
      en: 'A version that the head names does not exist: {found}. Publish it, or correct the address.',
      'zh-Hant-HK': '網頁開首所列的版本並不存在：{found}。請發布該版本，或更正網址。',
      'zh-Hans': '网页开首所列的版本并不存在：{found}。请发布该版本，或更正网址。',
    },
    'not-returned': {
      en: 'The version {found} does not name this page in return, so search engines trust neither. Let all three name each other.',
      'zh-Hant-HK': '版本{found}沒有列出本頁，搜尋器因而兩者都不採信。請讓三個版本互相列出。',
      'zh-Hans': '版本{found}没有列出本页，搜索引擎因而两者都不采信。请让三个版本互相列出。',
    },
    'says-no-language': {
      en: 'The version in {found} does not say its language. Add lang to its html element.',
      'zh-Hant-HK': '{found}版本沒有註明語言。請在其 html 元素加上 lang。',
      'zh-Hans': '{found}版本没有注明语言。请在其 html 元素加上 lang。',
    },
    'other-language': {
      en: 'A version says that it is in another language than it is named for: {found}. Correct its lang, or the address.',
      'zh-Hant-HK': '有版本所註明的語言與所列不同：{found}。請更正其 lang 或網址。',
      'zh-Hans': '有版本所注明的语言与所列不同：{found}。请更正其 lang 或网址。',
    },
    empty: {
      en: 'The version in {found} has a frame and no content. Translate the page, or take the version off.',
      'zh-Hant-HK': '{found}版本只有框架而沒有內容。請翻譯此頁，或移除該版本。',
      'zh-Hans': '{found}版本只有框架而没有内容。请翻译此页，或移除该版本。',
    },
    'same-text': {
      en: 'A version is not translated: its words are those of another language. {found}. Translate it.',
      'zh-Hant-HK': '有版本未經翻譯，內容仍是另一語言：{found}。請翻譯。',
      'zh-Hans': '有版本未经翻译，内容仍是另一语言：{found}。请翻译。',
    },
    'says-less': {
      en: 'The versions do not say the same: {found} (this page : that version). Bring them to one content.',
      'zh-Hant-HK': '各版本的內容並不相同：{found}（本頁：該版本）。請使內容一致。',
      'zh-Hans': '各版本的内容并不相同：{found}（本页：该版本）。请使内容一致。',
    },
    'says-perhaps-less': {
      en: 'The versions may not say the same: {found} (this page : that version). Compare them.',
      'zh-Hant-HK': '各版本的內容可能不同：{found}（本頁：該版本）。請加以比較。',
      'zh-Hans': '各版本的内容可能不同：{found}（本页：该版本）。请加以比较。',
    },
    'stands-in-another-language': {
      en: 'Most of a version is marked as being in another language: {found}. See whether the document exists in no other, and whether the page says so.',
      'zh-Hant-HK': '有版本大部分內容標明屬另一語言：{found}。請查看文件是否只有該語言，以及網頁有否說明。',
      'zh-Hans': '有版本大部分内容标明属另一语言：{found}。请查看文件是否只有该语言，以及网页有否说明。',
    },
    'not-reached': {
      en: 'A version could not be opened from here: {found}. Open it and compare.',
      'zh-Hant-HK': '在此未能開啟其中一個版本：{found}。請開啟並比較。',
      'zh-Hans': '在此未能打开其中一个版本：{found}。请打开并比较。',
    },
    translated: {
      en: 'The browser has translated this page, so its versions cannot be compared. Audit it as it was published.',
      'zh-Hant-HK': '瀏覽器已翻譯此頁，未能比較各版本。請審查原來發布的網頁。',
      'zh-Hans': '浏览器已翻译此页，未能比较各版本。请审查原来发布的网页。',
    },
  },
  async evaluate(page) {
    const { first } = page
    const { alternates } = first
    if (!isOfTheStandard(first)) return [{ outcome: 'inapplicable' }]
    if (first.isTranslated) return [cantTell('translated', wholePage)]
    if (languageOf(first) === undefined) return alternates.length === 0 ? [failed('missing', wholePage, 'en, zh-Hant-HK, zh-Hans')] : [failed('says-no-language', wholePage, page.url)]
    const faults = await judgeAlternates(page.url, outlineOf(first), alternates, targetsOf(page))
    if (faults.length === 0) return alternates.map(placeOf).map(passed)
    return faults.map(({ reason, found, at }) => (doubts.includes(reason) ? cantTell : failed)(reason, placeOf(alternates[at]), found))
  },
})

const placeOf = (alternate: { hreflang: string; href: string } | undefined) =>
  alternate
    ? { pointer: `link[hreflang="${alternate.hreflang}"]`, snippet: `<link rel="alternate" hreflang="${alternate.hreflang}" href="${alternate.href}">` }
    : { pointer: 'head', snippet: '<head>' }
