import { withValueAt } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import type { EditionFacts } from '../edition/edition.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { failed, passed } from '../rule.ts'

/** The owner of a document looks at it again within twelve months. */
export const reviewIsDueWithinAYear = defineEditionRule({
  id: 'review-is-due-within-a-year',
  impact: 'moderate',
  criteria: ['clf:revision-date'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 29', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  why: {
    en: 'Readers rely on a page until somebody takes it away. One that nobody looks at again misleads them.',
    'zh-Hant-HK': '網頁未撤下前，讀者會一直依賴它。無人覆檢的網頁會誤導讀者。',
    'zh-Hans': '网页未撤下前，读者会一直依赖它。无人覆检的网页会误导读者。',
  },
  messages: {
    'too-late': {
      en: 'The review is due on {found}, more than twelve months after the last one. Set an earlier day.',
      'zh-Hant-HK': '下次覆檢日期為{found}，距上次超過十二個月。請提早。',
      'zh-Hans': '下次覆检日期为{found}，距上次超过十二个月。请提早。',
    },
    'no-day': {
      en: 'No day is set for the next review. Set one within twelve months.',
      'zh-Hant-HK': '未有訂明下次覆檢日期。請訂於十二個月內。',
      'zh-Hans': '未有订明下次覆检日期。请订于十二个月内。',
    },
    overdue: {
      en: 'The review was due on {found}. Look at the document, then write when you did.',
      'zh-Hant-HK': '覆檢限期為{found}，現已過期。請覆檢後填寫覆檢日期。',
      'zh-Hans': '覆检期限为{found}，现已过期。请覆检后填写覆检日期。',
    },
  },
  evaluate({ edition: { facts, around } }) {
    const { reviewBy } = facts
    if (reviewBy === undefined) return [{ outcome: 'inapplicable' }]
    const place = placeOfField('reviewBy', reviewBy)
    if (!reviewBy) return [failed('no-day', place)]
    const latest = latestOf(facts)
    if (latest !== null && reviewBy > latest) return [failed('too-late', place, reviewBy)]
    return [around.today !== undefined && around.today > reviewBy ? failed('overdue', place, reviewBy) : passed(place)]
  },
  repair(edition, { reason }) {
    const latest = latestOf(edition.facts)
    return reason === 'overdue' || latest === null ? null : withValueAt(edition, 'reviewBy', latest)
  },
})

/** Twelve months after the last revision or review; of 29 February, the 28th. */
function latestOf({ revisedOn, reviewedOn }: EditionFacts): string | null {
  const last = [revisedOn, reviewedOn].filter((day) => typeof day === 'string').toSorted().at(-1)
  if (last === undefined) return null
  const next = `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next
}
