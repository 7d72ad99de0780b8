import { cantTell, failed, passed, type Judgement } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { claimsIn, headPlace, headWordsOf } from '../../look-and-feel/head.ts'
import { asSeen } from '../../look-and-feel/letters.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import type { Sight } from '../../sight/sight.ts'
import { namesInFull, saysGovernment } from '../government-name-is-seen/names.ts'

type Reason = 'elsewhere' | 'look-alike' | 'home-elsewhere' | 'internal'

/** A page that says government is where it says it is, or says that it is a demonstration. */
export const hostMatchesClaim = defineSightRule<Reason>({
  id: 'host-matches-claim',
  impact: 'critical',
  criteria: ['clf:government-host'],
  source: commonLook,
  messages: {
    elsewhere: {
      en: 'The page says that it is the Government’s and is at {found}, not on gov.hk. Move it to gov.hk, or say on the page that it is a demonstration.',
      'zh-Hant-HK': '網頁聲稱屬於政府，但網址是{found}，不在 gov.hk 之下。請移至 gov.hk，或在頁面註明只作示範。',
      'zh-Hans': '网页声称属于政府，但网址是{found}，不在 gov.hk 之下。请移至 gov.hk，或在页面注明只作示范。',
    },
    'look-alike': {
      en: '{found} looks like an address of the Government and is none: only gov.hk and what ends in .gov.hk is. Do not trust this page.',
      'zh-Hant-HK': '{found}看似政府網址，其實不是：只有 gov.hk 及以 .gov.hk 結尾的才是。請勿信任此網頁。',
      'zh-Hans': '{found}看似政府网址，其实不是：只有 gov.hk 及以 .gov.hk 结尾的才是。请勿信任此网页。',
    },
    'home-elsewhere': {
      en: 'The link with the name of the government or department leads to another site: {found}. Let it lead to the home page of this one.',
      'zh-Hant-HK': '政府或部門名稱的連結通往另一網站：{found}。請連往本網站的首頁。',
      'zh-Hans': '政府或部门名称的链接通往另一网站：{found}。请链接至本网站的首页。',
    },
    internal: {
      en: 'The page says that it is the Government’s and is at {found}, which is reached inside a network alone. Look whether it is an internal site, or say on the page that it is a demonstration.',
      'zh-Hant-HK': '網頁聲稱屬於政府，而網址{found}只能在內部網絡到達。請查看是否內部網站，或在頁面註明只作示範。',
      'zh-Hans': '网页声称属于政府，而网址{found}只能在内部网络到达。请查看是否内部网站，或在页面注明只作示范。',
    },
  },
  evaluate(sight) {
    const words = headWordsOf(sight)
    const claims = claimsIn(words, (each) => saysGovernment(each) || namesInFull.some((name) => asSeen(each).includes(asSeen(name))))
    if (!isOfTheStandard(sight) || (claims.length === 0 && !saysGovernment(sight.title)) || !URL.canParse(sight.url)) return [{ outcome: 'inapplicable' }]
    const place = claims[0] ?? headPlace(sight)
    const { hostname } = new URL(sight.url)
    const host = hostname.replace(/\.$/, '').toLowerCase()
    return [ofHost(host, sight, place), ...homeElsewhere(host, sight, claims.flatMap(({ parts }) => parts.map(({ control }) => control)))]
  },
})

const isOfGovernment = (host: string) => host === 'gov.hk' || host.endsWith('.gov.hk')

/** Names that no public server has, and addresses that are not routed. https://www.rfc-editor.org/rfc/rfc6761, rfc1918 */
const isInternal = (host: string) =>
  !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home\.arpa|test|example|invalid)$/.test(host) || /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
  /^\[(::1|f[cd][0-9a-f:]+|fe80[0-9a-f:]+)\]$/.test(host)

const looksGovernmental = (host: string) => /gov|xn--/.test(host) && (/hk|hong/.test(host) || host.includes('xn--'))

function ofHost(host: string, sight: Sight, place: { pointer: string; snippet: string }): Judgement<Reason> {
  if (isOfGovernment(host)) return passed(place)
  if (saysDemonstration(sight)) return passed(place)
  if (isInternal(host)) return cantTell('internal', place, host)
  return failed(looksGovernmental(host) ? 'look-alike' : 'elsewhere', place, host)
}

/** Words that are seen and say that the page is no government site. */
export const demonstrationWords =
  /\bdemonstration\b|\bdemo (site|page|website)\b|\b(invented|fictional|fictitious)\b|\bnot an? (real |actual |official )?(government|official) (web ?site|site|page)|\bnot (the )?official\b|示範|虛構|(並非|不是|非)(真實|官方|正式)?(的)?政府(的)?網(站|頁)|非官方|示范|虚构|(并非|不是|非)(真实|官方|正式)?(的)?政府(的)?网(站|页)/i

const saysDemonstration = ({ texts, images }: Sight) =>
  texts.some(({ text, seen }) => seen.isSeen && demonstrationWords.test(text)) || images.some(({ name, seen }) => seen.isSeen && demonstrationWords.test(name))

/** The link that holds the name leads home: to the host of the page, in a site of the government to another of it as well. */
function homeElsewhere(host: string, { controls }: Sight, named: readonly number[]): Judgement<Reason>[] {
  return controls.flatMap((control) => {
    if (control.kind !== 'link' || !named.includes(control.order) || !/^https?:/.test(control.href)) return []
    const to = new URL(control.href).hostname.replace(/\.$/, '').toLowerCase()
    return to === host || to === `www.${host}` || host === `www.${to}` || (isOfGovernment(host) && isOfGovernment(to)) ? [] : [failed('home-elsewhere', control, control.href)]
  })
}
