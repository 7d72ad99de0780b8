import { cantTell, failed, passed } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { formerFaults, readHistory } from '../../look-and-feel/history.ts'
import { controlsCalled, languageOf, languagesOfControl } from '../../look-and-feel/offered.ts'
import { defineSiteRule, type WholePage } from '../../look-and-feel/rule-kinds.ts'
import { lifeOf, targetsOf } from '../../look-and-feel/targets.ts'
import type { Sight, SightControl } from '../../sight/sight.ts'
import { isOverAYearOld, readStatement, reviewDayOf, type Statement } from './read-statement.ts'

type Reason = 'gone' | 'not-reached' | 'undated' | 'old' | 'no-standard' | 'no-level' | 'no-contact' | 'contradicted' | 'never-audited' | 'translated'

const doubts: readonly Reason[] = ['not-reached', 'never-audited', 'translated']

/** The accessibility statement that the foot links is there, of the last year, whole, and true to the last stored audit. */
export const statementIsCurrent = defineSiteRule<Reason>({
  id: 'statement-is-current',
  impact: 'serious',
  criteria: ['clf:accessibility-statement'],
  source: { title: 'Guide to Preparation of Procurement Specifications for Accessible Websites, 3.11; Technical Notes of 2021', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech2.htm' },
  messages: {
    gone: {
      en: 'The accessibility statement is not there: {found}. Publish it, or correct the link in the foot.',
      'zh-Hant-HK': '無障礙聲明並不存在：{found}。請發布聲明，或更正網頁底部的連結。',
      'zh-Hans': '无障碍声明并不存在：{found}。请发布声明，或更正网页底部的链接。',
    },
    'not-reached': {
      en: 'The accessibility statement could not be opened from here: {found}. Open it and read it.',
      'zh-Hant-HK': '在此未能開啟無障礙聲明：{found}。請開啟閱讀。',
      'zh-Hans': '在此未能打开无障碍声明：{found}。请打开阅读。',
    },
    undated: {
      en: 'The accessibility statement has no date: {found}. Say when it was written or reviewed.',
      'zh-Hant-HK': '無障礙聲明沒有日期：{found}。請註明撰寫或覆檢日期。',
      'zh-Hans': '无障碍声明没有日期：{found}。请注明撰写或覆检日期。',
    },
    old: {
      en: 'The accessibility statement is more than a year old: {found}. Audit the site, review the statement and date it.',
      'zh-Hant-HK': '無障礙聲明已超過一年：{found}。請審查網站、覆檢聲明並註明日期。',
      'zh-Hans': '无障碍声明已超过一年：{found}。请审查网站、覆检声明并注明日期。',
    },
    'no-standard': {
      en: 'The accessibility statement does not name the standard: {found}. Name it with its version, for example WCAG 2.2.',
      'zh-Hant-HK': '無障礙聲明沒有列明標準：{found}。請寫出標準及版本，例如 WCAG 2.2。',
      'zh-Hans': '无障碍声明没有列明标准：{found}。请写出标准及版本，例如 WCAG 2.2。',
    },
    'no-level': {
      en: 'The accessibility statement does not name the level: {found}. Name it, for example level AA.',
      'zh-Hant-HK': '無障礙聲明沒有列明級別：{found}。請寫出級別，例如 AA 級。',
      'zh-Hans': '无障碍声明没有列明级别：{found}。请写出级别，例如 AA 级。',
    },
    'no-contact': {
      en: 'The accessibility statement names nobody to turn to: {found}. Give an e-mail address or a telephone number.',
      'zh-Hant-HK': '無障礙聲明沒有聯絡方法：{found}。請提供電郵地址或電話號碼。',
      'zh-Hans': '无障碍声明没有联络方法：{found}。请提供电邮地址或电话号码。',
    },
    contradicted: {
      en: 'The accessibility statement says that the site conforms, and the last stored audit found faults of: {found}. Mend them, or name them in the statement.',
      'zh-Hant-HK': '無障礙聲明稱網站符合標準，但最近一次存檔審查發現違反：{found}。請修正，或在聲明中列明。',
      'zh-Hans': '无障碍声明称网站符合标准，但最近一次存档审查发现违反：{found}。请修正，或在声明中列明。',
    },
    translated: {
      en: 'The browser has translated the accessibility statement: {found}. Read it as it was published.',
      'zh-Hant-HK': '瀏覽器已翻譯無障礙聲明：{found}。請閱讀原來發布的版本。',
      'zh-Hans': '浏览器已翻译无障碍声明：{found}。请阅读原来发布的版本。',
    },
    'never-audited': {
      en: 'The accessibility statement is whole and of {found}. Whether it is true no stored audit of this site tells: give one with --history.',
      'zh-Hant-HK': '無障礙聲明完整，日期為{found}。沒有此網站的存檔審查可證其屬實：請以 --history 提供。',
      'zh-Hans': '无障碍声明完整，日期为{found}。没有此网站的存档审查可证其属实：请以 --history 提供。',
    },
  },
  async evaluate(page) {
    const link = isOfTheStandard(page.first) ? linkIn(page.first) : undefined
    // That the foot links none, or leads nowhere, another rule says.
    if (!link || !/^https?:/.test(link.href)) return [{ outcome: 'inapplicable' }]
    const faults = await faultsOf(page, link)
    return faults.length === 0 ? [passed(link)] : faults.map(({ reason, found }) => (doubts.includes(reason) ? cantTell : failed)(reason, link, found))
  },
})

/** The link to the statement, the one in the language of the page where there are several. */
function linkIn(sight: Sight): SightControl | undefined {
  const links = controlsCalled(sight, 'accessibility', ['foot']).filter(({ kind }) => kind === 'link')
  const own = languageOf(sight)
  // The mark of the initiative leads to its guidelines.
  const candidates = links.filter(({ href }) => !/\bw3\.org$/.test(URL.canParse(href) ? new URL(href).hostname : ''))
  return candidates.find((link) => own !== undefined && languagesOfControl(sight, 'accessibility', link).includes(own)) ?? candidates[0]
}

async function faultsOf(page: WholePage, { href }: SightControl): Promise<{ reason: Reason; found: string }[]> {
  const target = await targetsOf(page).at(href)
  const life = lifeOf(target, new URL(href).host === new URL(page.url).host)
  if (life !== 'live' || !target.outline) return [{ reason: life === 'dead' ? 'gone' : 'not-reached', found: `${href} (${target.unjudged ?? ''})` }]
  const { text, otherText, footText, links, isTranslated } = target.outline
  if (isTranslated) return [{ reason: 'translated', found: href }]
  const statement = readStatement(`${text}\n${otherText}\n${footText}`, links, page.day)
  const body = readStatement(`${text}\n${otherText}`, links, page.day)
  const day = reviewDayOf(text, page.day) ?? statement.day
  const faults = wantsOf({ ...body, day }, page.day).map((reason) => ({ reason, found: reason === 'old' ? `${day ?? ''}, ${href}` : href }))
  return faults.length > 0 ? faults : truthOf(page, { ...body, day })
}

function wantsOf({ day, namesStandard, namesLevel, namesContact }: Statement, today: string): Reason[] {
  const wants: [Reason, boolean][] = [
    ['undated', day === undefined],
    ['old', day !== undefined && isOverAYearOld(day, today)],
    ['no-standard', !namesStandard],
    ['no-level', !namesLevel],
    ['no-contact', !namesContact],
  ]
  return wants.filter(([, isWanting]) => isWanting).map(([reason]) => reason)
}

function truthOf({ history, url }: WholePage, { claims, day = '' }: Statement): { reason: Reason; found: string }[] {
  if (history === undefined) return [{ reason: 'never-audited', found: day }]
  const { wasAudited, failed: rules } = formerFaults(readHistory(history), url)
  if (!wasAudited) return [{ reason: 'never-audited', found: day }]
  return claims === 'full' && rules.length > 0 ? [{ reason: 'contradicted', found: rules.join(', ') }] : []
}
