import type { Filter } from './filter.ts'
import { inThreeLanguages, wordOf } from './words.ts'

const en = {
  topic: 'Topic',
  topics: 'Topics',
  issuedBy: 'Issued by',
  reviewBy: 'Next review by',
  status: 'Status',
  lifecycle: { upcoming: 'Not yet in force', current: 'In force', superseded: 'Superseded', withdrawn: 'Withdrawn', expired: 'Expired', archived: 'Archived' },
}

const hant: typeof en = {
  topic: '主題',
  topics: '主題',
  issuedBy: '發出單位',
  reviewBy: '下次覆檢期限',
  status: '狀況',
  lifecycle: { upcoming: '尚未生效', current: '現行', superseded: '已被取代', withdrawn: '已撤回', expired: '已失效', archived: '已存檔' },
}

const hans: typeof en = {
  topic: '主题',
  topics: '主题',
  issuedBy: '发出单位',
  reviewBy: '下次覆检期限',
  status: '状况',
  lifecycle: { upcoming: '尚未生效', current: '现行', superseded: '已被取代', withdrawn: '已撤回', expired: '已失效', archived: '已存档' },
}

/** Words that pages of every kind share. */
export const pageWords = inThreeLanguages(en, hant, hans)

/** Drop-down of topics, for the registers that have one. */
export const topicFilter = {
  by: 'term',
  name: 'topic',
  label: wordOf(pageWords, 'topic'),
  scheme: 'topic',
  field: 'topics',
  isRelation: true,
} as const satisfies Filter
