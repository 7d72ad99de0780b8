import { cantTell, failed, passed } from '@clf/rules'
import { isHome, placeOfAddress } from '../../look-and-feel/address.ts'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'

import { defineSiteRule, type WholePage } from '../../look-and-feel/rule-kinds.ts'
import { findTrail } from '../breadcrumb-matches-address/find-trail.ts'
import { judgeTitle, type TitleReason } from './judge-title.ts'

type Reason = TitleReason | 'same-as-another' | 'translated'

const doubts: readonly Reason[] = ['site-unknown', 'page-unknown']

/** The title names the page and its site, in the language of the page, and no other page has it. */
export const titleHasTheForm = defineSiteRule<Reason>({
  id: 'title-has-the-form',
  impact: 'serious',
  criteria: ['clf:title', '2.4.2'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraphs 59 and 60', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech2.htm' },
  sameAs: { missing: ['axe/document-title'] },
  messages: {
    missing: {
      en: 'The page has no title. Write one: page - section - site.',
      'zh-Hant-HK': '網頁沒有標題。請填寫：本頁 - 欄目 - 網站。',
      'zh-Hans': '网页没有标题。请填写：本页 - 栏目 - 网站。',
    },
    'one-part': {
      en: 'The title “{found}” names only the page or only the site. Name both: page - site.',
      'zh-Hant-HK': '標題「{found}」只有網頁或網站名稱。請兩者並列：本頁 - 網站。',
      'zh-Hans': '标题“{found}”只有网页或网站名称。请两者并列：本页 - 网站。',
    },
    'other-page': {
      en: 'The title “{found}” does not name this page: it has none of the words of its heading. Begin with what the heading says.',
      'zh-Hant-HK': '標題「{found}」並非本頁名稱，與頁內標題毫無相同之處。請以頁內標題開始。',
      'zh-Hans': '标题“{found}”并非本页名称，与页内标题毫无相同之处。请以页内标题开始。',
    },
    'other-language': {
      en: 'The title “{found}” is not in the language of the page. Write it in that language.',
      'zh-Hant-HK': '標題「{found}」並非本頁所用語言。請以該語言書寫。',
      'zh-Hans': '标题“{found}”并非本页所用语言。请以该语言书写。',
    },
    'same-as-another': {
      en: 'The title of this page is that of another page too: {found}. Give each page a title of its own.',
      'zh-Hant-HK': '另一網頁的標題與本頁相同：{found}。請讓每頁各有標題。',
      'zh-Hans': '另一网页的标题与本页相同：{found}。请让每页各有标题。',
    },
    'site-unknown': {
      en: 'Whether the title “{found}” names the site cannot be told: the page calls its site otherwise. See whether readers know it.',
      'zh-Hant-HK': '未能確定標題「{found}」有否寫出網站名稱：頁內的網站名稱與之不同。請查看讀者能否認出。',
      'zh-Hans': '未能确定标题“{found}”有否写出网站名称：页内的网站名称与之不同。请查看读者能否认出。',
    },
    'page-unknown': {
      en: 'Whether the title “{found}” names this page cannot be told: the page has no heading. See whether it does.',
      'zh-Hant-HK': '未能確定標題「{found}」是否本頁名稱：頁內沒有標題。請加以查看。',
      'zh-Hans': '未能确定标题“{found}”是否本页名称：页内没有标题。请加以查看。',
    },
    translated: {
      en: 'The browser has translated this page, so its title cannot be held against its words. Audit it as it was published.',
      'zh-Hant-HK': '瀏覽器已翻譯此頁，未能以內容核對標題。請審查原來發布的網頁。',
      'zh-Hans': '浏览器已翻译此页，未能以内容核对标题。请审查原来发布的网页。',
    },
  },
  async evaluate(page) {
    const { first } = page
    const place = { pointer: 'title', snippet: `<title>${first.title}</title>` }
    if (!isOfTheStandard(first)) return [{ outcome: 'inapplicable' }]
    if (first.isTranslated) return [cantTell('translated', place)]
    const inFurniture = (part: string) => ['head', 'foot', 'navigation', 'rest'].includes(part)
    const headings = (levels: readonly number[]) => [...new Set(first.texts.filter(({ heading, part }) => levels.includes(heading) && part !== 'head' && part !== 'foot').map(({ text }) => text))]
    const named = headings([1])
    const reason: Reason | undefined = judgeTitle({
      title: first.title,
      lang: first.lang,
      isHome: isHome(first.url),
      headings: named.length > 0 ? [...named, named.join(' ')] : headings([2]).slice(0, 1),
      sections: findTrail(first)?.steps.map(({ text }) => text) ?? [],
      siteNames: [
        ...first.texts.filter(({ part }) => inFurniture(part)).map(({ text }) => text),
        ...first.images.filter(({ part }) => inFurniture(part)).map(({ name }) => name),
        ...first.controls.filter(({ part, kind }) => part === 'head' && kind === 'link').map(({ name }) => name),
        ...first.metas.filter(({ name }) => ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'author', 'dc.publisher', 'dcterms.publisher'].includes(name)).map(({ content }) =>
          content
        ),
      ],
    })
    const other = !reason || doubts.includes(reason) ? await sameTitled(page) : undefined
    if (other !== undefined) return [failed('same-as-another', place, other)]
    return [reason ? (doubts.includes(reason) ? cantTell : failed)(reason, place, first.title) : passed(place)]
  },
})

/** Pages above this one and the first ones of its navigation, which have titles of their own. */
const mostAsked = 3

/** A page asked for with another query is often the same one: in another size of text, in another order. */
const isSamePlace = (a: string, b: string) => placeOfAddress(a).host === placeOfAddress(b).host && placeOfAddress(a).segments.join('/') === placeOfAddress(b).segments.join('/')

/** The address of another page with the title of this one, of those that it leads to first. */
async function sameTitled(page: WholePage): Promise<string | undefined> {
  const { first } = page
  const isOther = (address: string) => /^https?:/.test(address) && new URL(address).host === new URL(first.url).host && !isSamePlace(address, first.url)
  const above = findTrail(first)?.steps.flatMap(({ address }) => address ?? []) ?? []
  const entries = first.controls.filter(({ part, kind }) => kind === 'link' && (part === 'navigation' || part === 'head')).map(({ href }) => href)
  for (const address of [...new Set([...above, ...entries].filter(isOther).map((each) => each.replace(/#.*$/s, '')))].slice(0, mostAsked)) {
    const { sight } = await page.reach({ address })
    if (sight && sight.title.trim() === first.title.trim() && !isSamePlace(sight.url, first.url)) return sight.url
  }
  return undefined
}
