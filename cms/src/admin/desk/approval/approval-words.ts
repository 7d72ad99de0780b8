import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

export const title = said('Approval', '審批', '审批')
export const looking = said('Looking where it stands …', '正在查閱審批進度……', '正在查阅审批进度……')
export const failed = said('Where it stands could not be fetched. Load the page again.', '未能取得審批進度，請重新載入頁面。', '未能取得审批进度，请重新加载页面。')
export const notDone = said('It was not done. Try again in a minute.', '未能完成，請稍後再試。', '未能完成，请稍后再试。')
export const state = said('State', '狀態', '状态')
export const until = said('Until', '限期', '限期')
export const awaits = said('Awaits', '等候處理', '等候处理')
export const nobody = said('nobody', '沒有人', '没有人')
export const someone = said('{name} ({post})', '{name}（{post}）', '{name}（{post}）')
export const changed = said(
  'It was changed since. Nobody can decide on it before it is submitted again.',
  '其後曾經修改。須重新提交，方可作決定。',
  '其后曾经修改。须重新提交，方可作决定。',
)
export const saveFirst = said('Save first: a step is about what is stored.', '請先儲存：處理的是已儲存的內容。', '请先保存：处理的是已保存的内容。')
export const byPublishing = said(
  'Publish it with the Publish button.',
  '請按「發布」鍵發布。',
  '请按“发布”键发布。',
)
export const byPublishingToo = said(
  'Whoever publishes it with the Publish button approves it with the same step.',
  '按「發布」鍵，即同時批准及發布。',
  '按“发布”键，即同时批准并发布。',
)
export const comment = said('Comment', '意見', '意见')
export const commentHelp = said(
  'Kept in the history, for those who work on the document. Needed for: {steps}.',
  '保存於紀錄，供處理文件的人員參考。以下步驟必須填寫：{steps}。',
  '保存于记录，供处理文件的人员参考。以下步骤必须填写：{steps}。',
)
export const commentHelpAlone = said('Kept in the history, for those who work on the document.', '保存於紀錄，供處理文件的人員參考。', '保存于记录，供处理文件的人员参考。')
export const commentMissing = said('Say why, in the comment.', '請在意見欄說明原因。', '请在意见栏说明原因。')
export const emergencyHelp = said(
  'Publishing in an emergency makes it public now. Somebody else approves it within 24 hours, or it is taken back.',
  '緊急發布會即時公開文件。如未於24小時內獲另一人批准，文件便會停止提供。',
  '紧急发布会立即公开文件。如未在24小时内获另一人批准，文件便会停止提供。',
)
export const mayNot = said('{step}: {why}', '{step}：{why}', '{step}：{why}')
export const done = said('Done: {step}. It is now: {state}.', '已完成：{step}。目前狀態：{state}。', '已完成：{step}。目前状态：{state}。')
export const impact = said('What names this document', '引用此文件的內容', '引用此文件的内容')
export const lookingForImpact = said('Looking …', '正在查閱……', '正在查阅……')
export const impactFailed = said('It could not be found out. Close this and open it again.', '未能查閱。請關閉後再開啟。', '未能查阅。请关闭后再打开。')
export const noImpact = said('Nothing names it, nor another edition of it.', '沒有內容引用此文件或其他版次。', '没有内容引用此文件或其他版次。')
export const impactOf = said(
  '{count}, other editions of it counted in. A change of it is read there too.',
  '共 {count} 項（包括引用其他版次的內容）。更改此文件會影響這些內容。',
  '共 {count} 项（包括引用其他版次的内容）。更改此文件会影响这些内容。',
)
export const isPublic = said('public', '已公開', '已公开')
export const isDraft = said('draft', '草稿', '草稿')
export const history = said('History', '紀錄', '记录')
export const noHistory = said('Nothing has happened yet.', '暫無紀錄。', '暂无记录。')
export const clock = said('by the clock', '系統', '系统')

const states: Readonly<Record<string, Said>> = {
  draft: said('returned to you', '已退回給你', '已退回给你'),
  submitted: said('to be approved', '有待批准', '有待批准'),
  approved: said('to be published', '有待發布', '有待发布'),
  scheduled: said('to be published at a set time', '將於指定時間發布', '将于指定时间发布'),
  urgent: said('emergency publication to be approved', '緊急發布有待批准', '紧急发布有待批准'),
}

/** What a document waits for, by the state of its case. */
export const stateWords = (name: string): Said => states[name] ?? said(name, name, name)
