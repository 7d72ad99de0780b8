import { machineOf } from '@clf/workflow'
import type { Words } from '@clf/workflow'

const named = (en: string, hant: string, hans: string): Words => ({ en, 'zh-Hant-HK': hant, 'zh-Hans': hans })

/** Days before the last day from which the issuer is asked to look who has not read it. */
export const daysBeforeReading = 14

/**
 * The reading of a circular by those who must, as its issuer follows it. The clock begins it before its last day, reminds the issuer, and ends it
 * with that day, or when something else is public. Who has acknowledged what stands in rows of its own: readers are no posts.
 */
export const mustReadMachine = machineOf({
  id: 'must-read',
  version: 1,
  title: named('Reading of what must be read', '必須閱讀的內容', '必须阅读的内容'),
  initial: 'unread',
  roles: {
    owner: { title: named('Issuer', '發出人員', '发出人员') },
    clock: { title: named('Clock', '時鐘', '时钟') },
  },
  states: {
    unread: {
      title: named('Being read', '閱讀期內', '阅读期内'),
      deadline: { within: { days: daysBeforeReading }, remindBefore: [{ days: 7 }, { days: 1 }] },
    },
    over: { title: named('Over', '已完結', '已完结'), final: true },
  },
  transitions: {
    follow: {
      title: named('Look under From readers who has not read it, and remind them', '在「讀者訊息」查看尚未閱讀的人員，並加以提醒', '在“读者信息”查看尚未阅读的人员，并加以提醒'),
      from: ['unread'],
      to: 'over',
      by: ['owner'],
    },
    close: { title: named('The last day has passed', '期限已過', '期限已过'), from: ['unread'], to: 'over', atDeadline: true },
    end: {
      title: named('Over: something else is public, or another day', '已完結：已發布其他內容或另一日期', '已完结：已发布其他内容或另一日期'),
      from: ['unread'],
      to: 'over',
      by: ['clock'],
      optional: true,
    },
  },
})
