import type { NoticeKind } from '../case/notices.ts'
import type { Language } from '../language.ts'

interface MailWords {
  /** Subject and first sentence, by what happened. */
  notice: Record<NoticeKind, { subject: string; sentence: string }>
  digest: { subject: (count: number) => string; sentence: (count: number) => string }
  workflow: string
  step: string
  due: string
  overdue: string
  open: string
  and: string
  /** Between a label and what it labels. */
  colon: string
  noContent: string
}

export const mailWords: Record<Language, MailWords> = {
  en: {
    notice: {
      awaited: { subject: 'Something awaits you within hours', sentence: 'Something awaits you, and there are only hours to do it.' },
      reminder: { subject: 'Reminder: something awaits you', sentence: 'Something still awaits you, and its deadline is near.' },
      overdue: { subject: 'Overdue: something awaits you', sentence: 'Something awaits you, and its deadline has passed.' },
      escalated: { subject: 'Passed on to you: something awaits you', sentence: 'Something was passed on to your post, because nobody has acted on it, or nobody can.' },
      returned: { subject: 'Returned to you', sentence: 'Something that you submitted came back with a comment.' },
      unattended: { subject: 'Nobody can act', sentence: 'Nobody can act on something: posts are vacant, holders are away or have submitted it themselves. Appoint somebody to act.' },
      failed: { subject: 'Not done at the set time', sentence: 'Something was to happen by itself at a set time and did not. Sign in to see why and what to do.' },
    },
    digest: {
      subject: (count) => (count === 1 ? 'One thing awaits you today' : `${count} things await you today`),
      sentence: (count) => (count === 1 ? 'This awaits you:' : `These ${count} await you:`),
    },
    workflow: 'Workflow',
    step: 'Step',
    due: 'By',
    overdue: 'overdue',
    open: 'Open',
    and: ', ',
    colon: ': ',
    noContent: 'This message was sent by a program. It holds nothing of what is to be decided; sign in to see it.',
  },
  'zh-Hant-HK': {
    notice: {
      awaited: { subject: '有事項須於數小時內處理', sentence: '有事項等候你處理，限期只餘數小時。' },
      reminder: { subject: '提示：有事項等候處理', sentence: '有事項仍待你處理，限期將至。' },
      overdue: { subject: '逾期：有事項等候處理', sentence: '有事項等候你處理，現已逾期。' },
      escalated: { subject: '已轉交你處理的事項', sentence: '由於無人處理或無人可以處理，有事項已轉交你的職位。' },
      returned: { subject: '事項已退回', sentence: '你提交的事項已連同意見退回。' },
      unattended: { subject: '無人可處理的事項', sentence: '由於職位懸空、任職人員休假或曾親自提交，有事項無人可以處理。請安排署任人員。' },
      failed: { subject: '未能於指定時間執行', sentence: '有事項原定於指定時間自動執行，但未能完成。請登入查看原因及跟進方法。' },
    },
    digest: { subject: (count) => `今天有 ${count} 項事項等候處理`, sentence: (count) => `以下 ${count} 項事項等候你處理：` },
    workflow: '工作流程',
    step: '步驟',
    due: '限期',
    overdue: '逾期',
    open: '開啟',
    and: '、',
    colon: '：',
    noContent: '本訊息由程式發出，不載有待決事項的內容；請登入查閱。',
  },
  'zh-Hans': {
    notice: {
      awaited: { subject: '有事项须于数小时内处理', sentence: '有事项等候你处理，限期只余数小时。' },
      reminder: { subject: '提示：有事项等候处理', sentence: '有事项仍待你处理，限期将至。' },
      overdue: { subject: '逾期：有事项等候处理', sentence: '有事项等候你处理，现已逾期。' },
      escalated: { subject: '已转交你处理的事项', sentence: '由于无人处理或无人可以处理，有事项已转交你的职位。' },
      returned: { subject: '事项已退回', sentence: '你提交的事项已连同意见退回。' },
      unattended: { subject: '无人可处理的事项', sentence: '由于职位悬空、任职人员休假或曾亲自提交，有事项无人可以处理。请安排署任人员。' },
      failed: { subject: '未能于指定时间执行', sentence: '有事项原定于指定时间自动执行，但未能完成。请登录查看原因及跟进方法。' },
    },
    digest: { subject: (count) => `今天有 ${count} 项事项等候处理`, sentence: (count) => `以下 ${count} 项事项等候你处理：` },
    workflow: '工作流程',
    step: '步骤',
    due: '限期',
    overdue: '逾期',
    open: '打开',
    and: '、',
    colon: '：',
    noContent: '本信息由程序发出，不载有待决事项的内容；请登录查阅。',
  },
}
