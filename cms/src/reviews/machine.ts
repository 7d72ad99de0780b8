import { machineOf } from '@clf/workflow'
import type { Words } from '@clf/workflow'

const named = (en: string, hant: string, hans: string): Words => ({ en, 'zh-Hant-HK': hant, 'zh-Hans': hans })

/** Days before its day from which a review is awaited. */
export const daysBefore = 14

/**
 * The review of what is public, by its day. The clock begins it before the day and ends it when something else is public or another day
 * is: nobody ends it by hand.
 */
export const reviewMachine = machineOf({
  id: 'review',
  version: 1,
  title: named('Review of what is public', '已公開內容的檢討', '已公开内容的检讨'),
  initial: 'due',
  roles: {
    owner: { title: named('Owner', '負責人', '负责人') },
    clock: { title: named('Clock', '時鐘', '时钟') },
  },
  states: {
    due: {
      title: named('To be reviewed', '有待檢討', '有待检讨'),
      deadline: { within: { days: daysBefore }, remindBefore: [{ days: 7 }, { days: 1 }], escalateEvery: { days: 7 } },
    },
    over: { title: named('Over', '已完結', '已完结'), final: true },
  },
  transitions: {
    review: {
      title: named('Review it, then publish the next edition or the day of the next review', '檢討內容，然後發布下一版次或下次檢討日期', '检讨内容，然后发布下一版次或下次检讨日期'),
      from: ['due'],
      to: 'over',
      by: ['owner'],
    },
    end: {
      title: named('Over: something else is public, or another day', '已完結：已發布其他內容或另一日期', '已完结：已发布其他内容或另一日期'),
      from: ['due'],
      to: 'over',
      by: ['clock'],
      optional: true,
    },
  },
})
