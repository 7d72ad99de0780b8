import { cantTell, failed, passed } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { controlsCalled, languageOf, languagesOfControl, placeOfPart } from '../../look-and-feel/offered.ts'
import { inEachState, wholePage } from '../../look-and-feel/in-each-state.ts'
import { judgeLinks, linkDoubts, type LinkReason } from '../../look-and-feel/judge-target.ts'
import { linkMessages } from '../../look-and-feel/link-messages.ts'
import { defineSiteRule, type SiteJudgement } from '../../look-and-feel/rule-kinds.ts'
import { targetsOf, type Targets } from '../../look-and-feel/targets.ts'
import type { Sight } from '../../sight/sight.ts'

type Reason = LinkReason | 'missing' | 'translated'

/** What every foot links, in the order of the standard. */
const owed = ['notices', 'privacy', 'accessibility'] as const

const names = {
  notices: { en: 'Important Notices', 'zh-Hant-HK': '重要告示', 'zh-Hans': '重要告示' },
  privacy: { en: 'Privacy Policy', 'zh-Hant-HK': '私隱政策', 'zh-Hans': '私隐政策' },
  accessibility: { en: 'Web Accessibility Conformance', 'zh-Hant-HK': '無障礙網頁守則', 'zh-Hans': '无障碍网页守则' },
} as const

/** The foot links important notices, privacy policy and accessibility statement, and the pages are there. */
export const footerLinksAreLive = defineSiteRule<Reason>({
  id: 'footer-links-are-live',
  impact: 'serious',
  criteria: ['clf:footer-links'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraphs 30 and 58', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech6.htm' },
  messages: {
    missing: {
      en: 'The foot has no link to: {found}. Add it with the address of its page.',
      'zh-Hant-HK': '網頁底部沒有以下連結：{found}。請加上連結及其網址。',
      'zh-Hans': '网页底部没有以下链接：{found}。请加上链接及其网址。',
    },
    translated: {
      en: 'The browser has translated this page, so the links of its foot cannot be known by their words. See whether notices, privacy policy and accessibility statement are linked.',
      'zh-Hant-HK': '瀏覽器已翻譯此頁，未能按字詞辨認網頁底部的連結。請查看是否設有重要告示、私隱政策及無障礙聲明的連結。',
      'zh-Hans': '浏览器已翻译此页，未能按字词辨认网页底部的链接。请查看是否设有重要告示、私隐政策及无障碍声明的链接。',
    },
    ...linkMessages,
  },
  evaluate: (page) => inEachState(page, (sight) => judge(sight, targetsOf(page))),
})

async function judge(sight: Sight, targets: Targets): Promise<SiteJudgement<Reason>[]> {
  if (!isOfTheStandard(sight) || sight.state.theme === 'print') return [{ outcome: 'inapplicable' }]
  const said: SiteJudgement<Reason>[] = []
  for (const part of owed) {
    const links = controlsCalled(sight, part, ['foot']).filter(({ kind }) => kind === 'link' || kind === 'button')
    if (links.length === 0) {
      said.push(sight.isTranslated ? cantTell('translated', wholePage) : failed('missing', placeOfPart(sight, 'foot'), names[part]))
      continue
    }
    // Where the same link stands in several languages, that of the page counts.
    const own = languageOf(sight)
    const inOwn = links.filter((link) => own === undefined || languagesOfControl(sight, part, link).includes(own))
    const fault = await judgeLinks(sight, inOwn.length > 0 ? inOwn : links, targets, ({ seen }) => seen.isSeen)
    said.push(fault ? (linkDoubts.includes(fault.reason) ? cantTell : failed)(fault.reason, fault.control, fault.found) : passed(links[0] ?? placeOfPart(sight, 'foot')))
  }
  return said
}
