import { cantTell, failed, passed } from '@clf/rules'
import { hongKongDay } from '@clf/text'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { readHistory } from '../../look-and-feel/history.ts'
import { inWords } from '../../look-and-feel/in-words.ts'
import { inEachState, wholePage } from '../../look-and-feel/in-each-state.ts'
import { unseenBy } from '../../look-and-feel/offered.ts'
import { readRecords, recordOf } from '../../look-and-feel/records.ts'
import { defineSiteRule, type SiteJudgement, type WholePage } from '../../look-and-feel/rule-kinds.ts'
import { daysOf, writtenDates } from '../../look-and-feel/written-dates.ts'
import type { Sight } from '../../sight/sight.ts'
import { judgeDates, type DateKnowledge, type DateReason, type Visit } from './judge-dates.ts'
import { shownDates } from './shown-dates.ts'

type Reason = DateReason | 'translated'

const doubts: readonly Reason[] = ['today', 'perhaps-future', 'translated']

/** The page shows the later of its last revision and last review dates, and the date comes from its content, not from a clock. */
export const revisionDateIsShown = defineSiteRule<Reason>({
  id: 'revision-date-is-shown',
  impact: 'moderate',
  criteria: ['clf:revision-date'],
  source: {
    title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 28',
    url: 'http://www.ogcio.gov.hk/eng/knowledge/ech6.htm',
  },
  messages: {
    missing: {
      en: 'The page shows neither a last revision date nor a last review date. Show whichever is later, from the content’s own data.',
      'zh-Hant-HK': '網頁沒有顯示修訂日期或覆檢日期。請按內容資料顯示較後的日期。',
      'zh-Hans': '网页没有显示修订日期或覆检日期。请按内容资料显示较后的日期。',
    },
    undated: {
      en: 'The label "{found}" has no date beside it. Write the date in full, for example 12 June 2006.',
      'zh-Hant-HK': '「{found}」旁邊沒有日期。請寫出完整日期，例如2006年6月12日。',
      'zh-Hans': '“{found}”旁边没有日期。请写出完整日期，例如2006年6月12日。',
    },
    'not-on-calendar': {
      en: 'No calendar has the date “{found}”. Correct it.',
      'zh-Hant-HK': '日曆上沒有「{found}」這一天。請更正。',
      'zh-Hans': '日历上没有“{found}”这一天。请更正。',
    },
    future: {
      en: 'The date “{found}” is still to come, so nobody can have revised the page then. Show the day of the last change.',
      'zh-Hant-HK': '日期「{found}」尚未到來，不可能是修訂日期。請顯示最近一次修改的日期。',
      'zh-Hans': '日期“{found}”尚未到来，不可能是修订日期。请显示最近一次修改的日期。',
    },
    'perhaps-future': {
      en: 'The date “{found}” is still to come if the day stands first in it, as it does in Hong Kong. Write the month in words.',
      'zh-Hant-HK': '如按本港習慣把日放在前面，日期「{found}」尚未到來。請以文字寫出月份。',
      'zh-Hans': '如按本港习惯把日放在前面，日期“{found}”尚未到来。请以文字写出月份。',
    },
    'not-seen': {
      en: 'The date is there but nobody sees it: {found}. Show it at the end of the page.',
      'zh-Hant-HK': '日期存在，但沒有人看得見：{found}。請在網頁末端顯示。',
      'zh-Hans': '日期存在，但没有人看得见：{found}。请在网页末端显示。',
    },
    'not-at-the-end': {
      en: 'The date “{found}” does not stand at the end of the page, where readers look for it. Put it into the foot.',
      'zh-Hant-HK': '日期「{found}」並非位於網頁末端，讀者難以找到。請放在網頁底部。',
      'zh-Hans': '日期“{found}”并非位于网页末端，读者难以找到。请放在网页底部。',
    },
    'follows-the-clock': {
      en: 'The date “{found}” follows the calendar: on another day the same page shows another date. Show the date on which its content was changed.',
      'zh-Hant-HK': '日期「{found}」隨日曆改變：換了日子，同一網頁便顯示另一日期。請顯示內容真正修改的日期。',
      'zh-Hans': '日期“{found}”随日历改变：换了日子，同一网页便显示另一日期。请显示内容真正修改的日期。',
    },
    'contradicts-the-record': {
      en: 'The page shows another date than the records have (page / record): {found}. Correct the one that is wrong.',
      'zh-Hant-HK': '網頁所示日期與紀錄不符（網頁 / 紀錄）：{found}。請更正錯誤的一方。',
      'zh-Hans': '网页所示日期与记录不符（网页 / 记录）：{found}。请更正错误的一方。',
    },
    today: {
      en: 'The date “{found}” is that of today’s visit. See whether the page was revised today, or give the records with --records; an audit on another day with --history tells too.',
      'zh-Hant-HK': '日期「{found}」正是今天。請查看網頁是否今天修訂，或以 --records 提供紀錄；改日連同 --history 再審查亦可得知。',
      'zh-Hans': '日期“{found}”正是今天。请查看网页是否今天修订，或以 --records 提供记录；改日连同 --history 再审查也可得知。',
    },
    translated: {
      en: 'The browser has translated this page, so its date cannot be known by its label. See whether it is shown.',
      'zh-Hant-HK': '瀏覽器已翻譯此頁，未能按標籤辨認日期。請查看有否顯示。',
      'zh-Hans': '浏览器已翻译此页，未能按标签辨认日期。请查看有否显示。',
    },
  },
  async evaluate(page) {
    if (!isOfTheStandard(page.first)) return [{ outcome: 'inapplicable' }]
    const known = await knowledgeOf(page)
    return inEachState(page, (sight) => judge(sight, known))
  },
})

function judge(sight: Sight, known: DateKnowledge): SiteJudgement<Reason>[] {
  const shown = shownDates(sight)
  if (shown.length === 0 && sight.isTranslated) return [cantTell('translated', wholePage)]
  const fault = judgeDates(shown, { ...known, now: { ...known.now, days: daysShown(sight) } })
  if (!fault) return shown.map(({ label }) => passed(label))
  const unseen = fault.reason === 'not-seen' && fault.at ? unseenBy(fault.at.dated.seen.isSeen ? fault.at.label : fault.at.dated) : undefined
  const found = unseen ? inWords((tag) => `${fault.found} (${unseen[tag]})`) : fault.found
  return [(doubts.includes(fault.reason) ? cantTell : failed)(fault.reason, fault.at?.label ?? { pointer: 'body', snippet: '<body>' }, found)]
}

const daysShown = (sight: Sight): string[] => shownDates(sight).flatMap(({ date }) => date?.day ?? [])

/** How many days later the page is asked again; a date that follows the clock is then another one. */
const later = 45

/** A date that follows the clock is of today or of a day not long ago, such as the first of the month. */
const recent = 62

async function knowledgeOf({ day, first, reach, records, history, url, requested }: WholePage): Promise<DateKnowledge> {
  const now: Visit = { today: hongKongDay() === day ? daysOf(new Date()) : [day], days: daysShown(first) }
  const record = records === undefined ? undefined : (recordOf(url, readRecords(records)) ?? recordOf(requested, readRecords(records)))
  const isRecent = now.days.some((each) => each >= daysFrom(day, -recent))
  const anotherDay = daysFrom(day, later)
  const then = isRecent ? (await reach({ day: anotherDay })).sight : null
  return { now, record, anotherDay: then ? { today: [anotherDay], days: daysShown(then) } : undefined, formerToday: formerTodayOf(history, url, requested) }
}

const daysFrom = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** The date that was today's when the page was audited before. */
function formerTodayOf(history: string | undefined, ...addresses: string[]): string | undefined {
  if (history === undefined) return undefined
  const finding = readHistory(history).findings.find(({ rule, reason, on }) =>
    rule === revisionDateIsShown.id && reason === 'today' && on.some(({ requested, url }) => addresses.includes(requested) || addresses.includes(url))
  )
  return finding && writtenDates(finding.message.en)[0]?.day
}
