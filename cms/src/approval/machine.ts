import { machineOf } from '@clf/workflow'
import type { Words } from '@clf/workflow'

const named = (en: string, hant: string, hans: string): Words => ({ en, 'zh-Hant-HK': hant, 'zh-Hans': hans })

/** Who takes part in the way of an edition. An auditor takes no step: they look at all of them. */
export const roles = ['author', 'reviewer', 'publisher', 'auditor'] as const

export type Role = (typeof roles)[number]

/** Hours within which somebody else approves what was published in an emergency. */
export const emergencyHours = 24

/**
 * The way of an edition, and of everything else that is published. Its record is the document; the facts of a step hold the SHA-256 of
 * the content that it is about. A case ends with the publication; the next change begins another one.
 */
export const editionMachine = machineOf({
  id: 'edition',
  version: 1,
  title: named('Approval of an edition', '版次審批', '版次审批'),
  initial: 'draft',
  roles: {
    author: { title: named('Author', '擬稿人', '拟稿人') },
    reviewer: { title: named('Reviewer', '覆核人', '审核人') },
    publisher: { title: named('Publisher', '發布人', '发布人') },
    // Carries out at the instant that was set what a publisher has decided.
    clock: { title: named('Clock', '時鐘', '时钟') },
  },
  states: {
    draft: { title: named('Draft', '草稿', '草稿') },
    submitted: {
      title: named('Submitted for approval', '已提交審批', '已提交审批'),
      deadline: { within: { workingDays: 5 }, remindBefore: [{ workingDays: 1 }], escalateEvery: { workingDays: 2 } },
    },
    approved: {
      title: named('Approved, not yet published', '已批准，尚未發布', '已批准，尚未发布'),
      needsDecision: true,
      deadline: { within: { workingDays: 5 }, remindBefore: [{ workingDays: 1 }], escalateEvery: { workingDays: 2 } },
    },
    scheduled: {
      title: named('Approved, to be published at a set time', '已批准，將於指定時間發布', '已批准，将于指定时间发布'),
      needsDecision: true,
      // No instant lies more than a year ahead: what stands here after that has lost its schedule.
      deadline: { within: { days: 400 } },
    },
    urgent: {
      title: named('Published in an emergency, not yet approved', '已緊急發布，尚待批准', '已紧急发布，尚待批准'),
      deadline: { within: { hours: emergencyHours }, remindBefore: [{ hours: 4 }] },
    },
    published: { title: named('Published', '已發布', '已发布'), needsDecision: true, final: true },
    withdrawn: { title: named('Taken back from readers', '已停止向讀者提供', '已停止向读者提供'), final: true },
  },
  transitions: {
    submit: { title: named('Submit for approval', '提交審批', '提交审批'), from: ['draft'], to: 'submitted', by: ['author'], kind: 'submission' },
    // What was changed since is another thing to decide on.
    resubmit: {
      title: named('Submit what has changed', '提交修改內容', '提交修改内容'),
      from: ['submitted', 'approved', 'scheduled'],
      to: 'submitted',
      by: ['author'],
      kind: 'submission',
      optional: true,
    },
    recall: { title: named('Take back', '收回', '收回'), from: ['submitted', 'approved', 'scheduled'], to: 'draft', by: ['author'], optional: true },
    return: {
      title: named('Return with a comment', '退回並附意見', '退回并附意见'),
      from: ['submitted', 'approved', 'scheduled'],
      to: 'draft',
      by: ['reviewer', 'publisher'],
      kind: 'decision',
      comment: 'required',
      optional: true,
    },
    approve: { title: named('Approve', '批准', '批准'), from: ['submitted'], to: 'approved', by: ['reviewer', 'publisher'], kind: 'decision' },
    publish: { title: named('Publish', '發布', '发布'), from: ['approved'], to: 'published', by: ['publisher'], kind: 'decision', comment: 'none' },
    schedule: {
      title: named('Set a time for publication', '指定發布時間', '指定发布时间'),
      from: ['approved'],
      to: 'scheduled',
      by: ['publisher'],
      kind: 'decision',
      comment: 'none',
      optional: true,
    },
    unschedule: { title: named('Take the set time back', '取消指定的發布時間', '取消指定的发布时间'), from: ['scheduled'], to: 'approved', by: ['publisher'], optional: true },
    'publish-now': {
      title: named('Publish before the set time', '提前發布', '提前发布'),
      from: ['scheduled'],
      to: 'published',
      by: ['publisher'],
      kind: 'decision',
      comment: 'none',
      optional: true,
    },
    release: { title: named('Published at the set time', '已於指定時間發布', '已于指定时间发布'), from: ['scheduled'], to: 'published', by: ['clock'], comment: 'none', optional: true },
    fail: { title: named('Not published at the set time', '未能於指定時間發布', '未能于指定时间发布'), from: ['scheduled'], to: 'approved', by: ['clock'], optional: true },
    miss: { title: named('Not published within a year', '一年內未有發布', '一年内未有发布'), from: ['scheduled'], to: 'approved', atDeadline: true },
    // Whoever publishes alone counts as having submitted it: somebody else confirms.
    emergency: {
      title: named('Publish in an emergency', '緊急發布', '紧急发布'),
      from: ['draft', 'submitted'],
      to: 'urgent',
      by: ['publisher'],
      kind: 'submission',
      comment: 'required',
      optional: true,
    },
    confirm: { title: named('Approve the emergency publication', '批准緊急發布', '批准紧急发布'), from: ['urgent'], to: 'published', by: ['reviewer', 'publisher'], kind: 'decision' },
    reject: {
      title: named('Take the emergency publication back', '取消緊急發布', '取消紧急发布'),
      from: ['urgent'],
      to: 'withdrawn',
      by: ['reviewer', 'publisher'],
      kind: 'decision',
      comment: 'required',
      optional: true,
    },
    lapse: { title: named('Taken back because nobody approved it in time', '因未及時獲批准而停止提供', '因未及时获批准而停止提供'), from: ['urgent'], to: 'withdrawn', atDeadline: true },
  },
})
