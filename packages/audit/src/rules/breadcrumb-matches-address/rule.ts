import { cantTell, failed, passed, type Judgement } from '@clf/rules'
import { isHome, placeOfAddress } from '../../look-and-feel/address.ts'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'

import { isCalled } from '../../look-and-feel/furniture-words.ts'
import { wholePage } from '../../look-and-feel/in-each-state.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import type { Sight } from '../../sight/sight.ts'
import { partsOfTitle } from '../title-has-the-form/judge-title.ts'
import { findTrail, type Trail } from './find-trail.ts'
import { judgeTrail, type TrailReason } from './judge-trail.ts'

type Reason = TrailReason | 'missing' | 'perhaps-missing' | 'not-seen' | 'on-home'

/** Segments of an address, the language not counted, from which on a reader has lost the way. */
const deep = 3

/** A page below the home page shows the way to it, and the way is that of its address. */
export const breadcrumbMatchesAddress = defineSightRule<Reason>({
  id: 'breadcrumb-matches-address',
  impact: 'moderate',
  criteria: ['clf:breadcrumb'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 58 (Common Look and Feel)', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech2.htm' },
  messages: {
    missing: {
      en: 'The page stands deep in the site ({found}) and shows no way to it. Add a breadcrumb: home, the pages above, this page.',
      'zh-Hant-HK': '此頁位於網站深處（{found}），卻沒有顯示路徑。請加上路徑列：主頁、上層網頁、本頁。',
      'zh-Hans': '此页位于网站深处（{found}），却没有显示路径。请加上路径列：主页、上层网页、本页。',
    },
    'perhaps-missing': {
      en: 'The page shows no way to it ({found}). See whether one is wanted here: home, the pages above, this page.',
      'zh-Hant-HK': '此頁沒有顯示路徑（{found}）。請考慮此處應否設有路徑列：主頁、上層網頁、本頁。',
      'zh-Hans': '此页没有显示路径（{found}）。请考虑此处应否设有路径列：主页、上层网页、本页。',
    },
    'not-seen': {
      en: 'The breadcrumb is there but nobody sees it: {found}. Show it.',
      'zh-Hant-HK': '路徑列存在，但沒有人看得見：{found}。請顯示出來。',
      'zh-Hans': '路径列存在，但没有人看得见：{found}。请显示出来。',
    },
    'on-home': {
      en: 'The home page shows a way that ends at “{found}”. It has none above it: leave the breadcrumb out here.',
      'zh-Hant-HK': '主頁上有瀏覽路徑，最後一步是「{found}」。主頁之上沒有其他網頁，請在此刪去瀏覽路徑。',
      'zh-Hans': '主页上有浏览路径，最后一步是“{found}”。主页之上没有其他网页，请在此删去浏览路径。',
    },
    'home-not-first': {
      en: 'The breadcrumb does not begin with the home page but with “{found}”. Put home first.',
      'zh-Hant-HK': '路徑列並非由主頁開始，而是由「{found}」開始。請把主頁放在最前。',
      'zh-Hans': '路径列并非由主页开始，而是由“{found}”开始。请把主页放在最前。',
    },
    'leads-nowhere': {
      en: 'The step “{found}” of the breadcrumb leads nowhere. Give it the address of its page.',
      'zh-Hant-HK': '路徑列中的「{found}」沒有去處。請填上該頁的網址。',
      'zh-Hans': '路径列中的“{found}”没有去处。请填上该页的网址。',
    },
    'leads-elsewhere': {
      en: 'The step “{found}” of the breadcrumb leads to a page that does not stand above this one, nor in the navigation. Lead to the page above.',
      'zh-Hant-HK': '路徑列中的「{found}」所到的網頁並非本頁的上層，亦不在導覽之內。請連到上層網頁。',
      'zh-Hans': '路径列中的“{found}”所到的网页并非本页的上层，也不在导航之内。请连到上层网页。',
    },
    order: {
      en: 'The steps of the breadcrumb stand in the wrong order: “{found}” stands above the step before it. Go from home downwards.',
      'zh-Hant-HK': '路徑列次序有誤：「{found}」是前一項的上層。請由主頁逐層向下。',
      'zh-Hans': '路径列次序有误：“{found}”是前一项的上层。请由主页逐层向下。',
    },
    'other-page': {
      en: 'The last step of the breadcrumb, “{found}”, does not name this page. End with the title of the page.',
      'zh-Hant-HK': '路徑列最後一項「{found}」並非本頁名稱。請以本頁標題作結。',
      'zh-Hans': '路径列最后一项“{found}”并非本页名称。请以本页标题作结。',
    },
    'name-unlike': {
      en: 'The last step of the breadcrumb, “{found}”, is not quite the title of this page. See whether a reader takes them for one.',
      'zh-Hant-HK': '路徑列最後一項「{found}」與本頁標題不盡相同。請查看讀者會否視為同一頁。',
      'zh-Hans': '路径列最后一项“{found}”与本页标题不尽相同。请查看读者会否视为同一页。',
    },
  },
  evaluate(sight) {
    if (!isOfTheStandard(sight) || sight.state.theme === 'print') return [{ outcome: 'inapplicable' }]
    const trail = findTrail(sight)
    if (isHome(sight.url) || isSiteHome(sight)) return [trail && isHome(sight.url) ? judgeOnHome(sight, trail) : { outcome: 'inapplicable' }]
    const { segments } = placeOfAddress(sight.url)
    if (!trail) return [segments.length >= deep ? failed('missing', wholePage, `/${segments.join('/')}`) : cantTell('perhaps-missing', wholePage, `/${segments.join('/')}`)]
    const unseen = unseenIn(sight, trail)
    if (unseen !== undefined) return sight.viewport.width < 640 ? [{ outcome: 'inapplicable' }] : [failed('not-seen', trail.start, unseen)]
    const { texts, controls, title } = sight
    const headings = [
      ...new Set(texts.filter(({ heading, part }) => heading === 1 && part !== 'head').map(({ text }) => text)),
      ...new Set(texts.filter(({ heading }) => heading === 1).map(({ text }) => text)),
    ]
    const parts = partsOfTitle(title)
    const fault = judgeTrail(trail.steps, {
      address: sight.url,
      names: headings.length > 0 ? [...headings, headings.join(' '), parts[0] ?? ''] : [parts[0] ?? '', parts.at(-1) ?? ''],
      entries: controls.filter(({ part, href, order }) => part !== 'main' && href !== '' && !trail.steps.some((step) => step.order === order)).map(({ href }) => href),
      home: homeOf(sight),
    })
    if (!fault) return [passed(trail.start)]
    return [(fault.reason === 'name-unlike' ? cantTell : failed)(fault.reason, trail.start, fault.found)]
  },
})

/** On the home page a way of two steps whose last is no link; entries of navigation may stand in a row there too. */
function judgeOnHome(sight: Sight, trail: Trail): Judgement<Reason> {
  const last = trail.steps.at(-1)
  const isWay = trail.steps.length > 1 && last?.address === null && unseenIn(sight, trail) === undefined
  return isWay ? failed('on-home', trail.start, last.text) : { outcome: 'inapplicable' }
}

/** Where the signatures lead: the first link of the head that is no skip link. */
const homeOf = ({ controls, url }: Sight): string | undefined =>
  controls.find(({ part, href, kind }) =>
    part === 'head' && kind === 'link' && /^https?:/.test(href) && href.replace(/#.*$/s, '') !== url.replace(/#.*$/s, '') && new URL(href).host === new URL(url).host &&
    placeOfAddress(href).segments.length < placeOfAddress(url).segments.length
  )?.href

/** A site that stands below the root of its host: its home is what it calls so. */
const isSiteHome = (sight: Sight): boolean => {
  const here = sight.url.replace(/[#?].*$/s, '').replace(/\/$/, '')
  return sight.controls.some(({ part, name, href, current }) =>
    part !== 'main' && part !== 'foot' && isCalled('home', name) && (href.replace(/[#?].*$/s, '').replace(/\/$/, '') === here) && current !== ''
  )
}

/** Why the first or last step is not seen; undefined when both are. */
function unseenIn({ controls, texts }: Sight, { steps }: Trail): string | undefined {
  const things = [...controls, ...texts].filter(({ order }) => steps.some((step) => step.order === order))
  const hidden = things.filter(({ seen }) => !seen.isSeen)
  return hidden.length > things.length / 2 ? (hidden[0]?.seen.reason ?? '') : undefined
}
