import { cantTell, failed, passed } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { inWords } from '../../look-and-feel/in-words.ts'
import { controlsCalled, placeOfPart, unseenBy } from '../../look-and-feel/offered.ts'
import { inEachState, wholePage } from '../../look-and-feel/in-each-state.ts'
import { judgeLinks, linkDoubts, type LinkReason } from '../../look-and-feel/judge-target.ts'
import { linkMessages } from '../../look-and-feel/link-messages.ts'
import { offeredIn } from '../../look-and-feel/revealed.ts'
import { defineSiteRule, type SiteJudgement } from '../../look-and-feel/rule-kinds.ts'
import { targetsOf, type Targets } from '../../look-and-feel/targets.ts'
import type { PartName, Sight, SightControl } from '../../sight/sight.ts'

type Reason = LinkReason | 'missing' | 'translated' | 'unsent' | 'perhaps-unsent'

const top: readonly PartName[] = ['head', 'navigation']
const names = {
  search: { en: 'Search', 'zh-Hant-HK': '搜尋', 'zh-Hans': '搜寻' },
  siteMap: { en: 'Site Map', 'zh-Hant-HK': '網站指南', 'zh-Hans': '网站指南' },
  contact: { en: 'Contact Us', 'zh-Hant-HK': '聯絡我們', 'zh-Hans': '联络我们' },
} as const

/** A page can be searched from its head, and leads to the site map and to people. */
export const searchMapAndContactAreThere = defineSiteRule<Reason>({
  id: 'search-map-and-contact-are-there',
  impact: 'serious',
  criteria: ['clf:search-map-contact', '2.4.5'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 18', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  messages: {
    missing: {
      en: 'The page does not offer: {found}. Put it into the head; site map and contact may also stand in the foot.',
      'zh-Hant-HK': '網頁沒有提供：{found}。請放在網頁頂部；網站指南及聯絡我們亦可放在底部。',
      'zh-Hans': '网页没有提供：{found}。请放在网页顶部；网站指南及联络我们也可放在底部。',
    },
    unsent: {
      en: 'What is typed into the search is sent nowhere ({found}): it is in no form, and the page has no script. Put it into a form with the address of the search.',
      'zh-Hant-HK': '在搜尋欄輸入的字詞不會送出（{found}）：該欄不在表格內，網頁亦沒有程式。請放入表格，並填上搜尋頁的網址。',
      'zh-Hans': '在搜寻栏输入的字词不会送出（{found}）：该栏不在表格内，网页也没有程序。请放入表格，并填上搜寻页的网址。',
    },
    'perhaps-unsent': {
      en: 'The field of the search ({found}) is in no form and has no button, so only a script can send it. Type a word, press Enter, and see whether results come.',
      'zh-Hant-HK': '搜尋欄（{found}）不在表格內，亦沒有按鈕，只能由程式送出。請輸入字詞並按 Enter 鍵，查看有沒有結果。',
      'zh-Hans': '搜寻栏（{found}）不在表格内，也没有按钮，只能由程序送出。请输入字词并按 Enter 键，查看有没有结果。',
    },
    translated: {
      en: 'The browser has translated this page, so search, site map and contact cannot be known by their words. See whether they are offered.',
      'zh-Hant-HK': '瀏覽器已翻譯此頁，未能按字詞辨認搜尋、網站指南及聯絡我們。請查看是否提供。',
      'zh-Hans': '浏览器已翻译此页，未能按字词辨认搜寻、网站指南及联络我们。请查看是否提供。',
    },
    ...linkMessages,
  },
  evaluate: (page) => inEachState(page, async (sight) => judge(sight, { targets: targetsOf(page), isOffered: await offeredIn(page, sight) })),
})

interface Known {
  targets: Targets
  /** See {@link offeredIn}. */
  isOffered: (control: SightControl) => boolean
}

async function judge(sight: Sight, known: Known): Promise<SiteJudgement<Reason>[]> {
  if (!isOfTheStandard(sight) || sight.state.theme === 'print') return [{ outcome: 'inapplicable' }]
  return [await judgeSearch(sight, known), await judgePart(sight, 'siteMap', known), await judgePart(sight, 'contact', known)]
}

async function judgePart(sight: Sight, part: 'siteMap' | 'contact', known: Known): Promise<SiteJudgement<Reason>> {
  const links = controlsCalled(sight, part, [...top, 'foot']).filter(({ kind }) => kind === 'link' || kind === 'button')
  return judgeOffered(sight, links, part, known)
}

/** A field or button of a form of search, or a link that is called so. */
async function judgeSearch(sight: Sight, known: Known): Promise<SiteJudgement<Reason>> {
  const inTop = ({ part }: SightControl) => top.includes(part)
  const fields = sight.controls.filter((control) => inTop(control) && control.isInSearch && control.kind === 'field')
  const called = controlsCalled(sight, 'search', top)
  const forms = [...fields, ...sight.controls.filter((control) => inTop(control) && control.isInSearch && control.kind !== 'field'), ...called.filter(({ kind }) => kind !== 'link')]
  const links = called.filter(({ kind }) => kind === 'link')
  const offered = forms.find((control) => known.isOffered(control) || isEmptyField(control))
  if (offered) {
    // What opens a closed part needs no script for it.
    if (links.length === 0 && forms.every(({ kind, sentBy }) => kind !== 'disclosure' && sentBy === '')) return failed('unsent', offered, offered.name || names.search)
    // A field alone, in no form: whether a script listens to it nobody sees.
    if (links.length === 0 && forms.every(({ kind, sentBy }) => kind === 'field' && sentBy === 'script')) return cantTell('perhaps-unsent', offered, offered.name || names.search)
    const sent = forms.find(({ sends }) => sends !== '')
    const { unjudged = '' } = sent ? await known.targets.at(sent.sends) : {}
    return sent && isNoAnswer.has(unjudged) ? failed('dead', sent, inWords((tag) => `${sent.name || names.search[tag]} (${sent.sends}): ${unjudged}`)) : passed(offered)
  }
  const [hidden] = forms
  if (links.length === 0 && hidden) return failed('not-seen', hidden, inWords((tag) => `${hidden.name || names.search[tag]} (${unseenBy(hidden)[tag]})`))
  return judgeOffered(sight, links, 'search', known)
}

/** What no search answers, whatever is asked; that nothing was found is an answer. */
const isNoAnswer = new Set(['error-page', 'no-answer', 'redirect-loop', 'not-html'])

/** Of a field without words only the border is painted, which is there without words as well. */
const isEmptyField = ({ kind, seen }: SightControl) => kind === 'field' && seen.reason === 'not-painted'

async function judgeOffered(sight: Sight, links: readonly SightControl[], part: keyof typeof names, { targets, isOffered }: Known): Promise<SiteJudgement<Reason>> {
  const [first] = links
  if (!first) return sight.isTranslated ? cantTell('translated', wholePage) : failed('missing', placeOfPart(sight, 'head'), names[part])
  const fault = await judgeLinks(sight, links, targets, isOffered)
  return fault ? (linkDoubts.includes(fault.reason) ? cantTell : failed)(fault.reason, fault.control, fault.found) : passed(first)
}
