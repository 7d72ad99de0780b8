import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

/** How far a letter is, as `GET /desk/from-readers/letters` says it. */
export type LetterState = 'new' | 'in-hand' | 'done'

export const letterStates: readonly LetterState[] = ['new', 'in-hand', 'done']

export const stateNames: Readonly<Record<LetterState, Said>> = {
  new: said('New ({count})', '新收到（{count}）', '新收到（{count}）'),
  'in-hand': said('In hand ({count})', '處理中（{count}）', '处理中（{count}）'),
  done: said('Done ({count})', '已完成（{count}）', '已完成（{count}）'),
}

/** What sets a state. */
export const stateActs: Readonly<Record<LetterState, Said>> = {
  new: said('Open again', '重新開啟', '重新打开'),
  'in-hand': said('Take in hand', '開始處理', '开始处理'),
  done: said('Done', '完成', '完成'),
}

export const kindNames: Readonly<Record<'feedback' | 'accessibility-problem', Said>> = {
  feedback: said('Feedback', '意見', '意见'),
  'accessibility-problem': said('Accessibility problem', '無障礙問題', '无障碍问题'),
}

export const languageNames: Readonly<Record<string, Said>> = {
  en: said('English', '英文', '英文'),
  'zh-Hant-HK': said('Traditional Chinese', '繁體中文', '繁体中文'),
  'zh-Hans': said('Simplified Chinese', '簡體中文', '简体中文'),
}

/** What the screens of what readers write say. */
export const fromReadersWords = {
  title: said('From readers', '讀者訊息', '读者留言'),
  parts: said('Parts', '分頁', '分页'),
  letters: said('Letters', '來信', '来信'),
  unanswered: said('Searches that found nothing', '沒有結果的搜尋', '没有结果的搜索'),
  looking: said('Looking …', '正在查閱……', '正在查阅……'),
  failed: said('This could not be fetched. Load the page again.', '未能取得內容，請重新載入頁面。', '未能取得内容，请重新加载页面。'),
  none: said('Nothing stands here.', '此處沒有來信。', '此处没有来信。'),
  about: said('About', '關於', '关于'),
  received: said('Received', '收到時間', '收到时间'),
  equipment: said('Used with', '所用工具', '所用工具'),
  contact: said('Answer to', '答覆地址', '答复地址'),
  set: said('Set by', '處理人', '处理人'),
  setBy: said('{by}, {at}', '{by}，{at}', '{by}，{at}'),
  doneHelp: said(
    'Done deletes the e-mail address of the letter. Answer it first.',
    '按「完成」會刪除來信的電郵地址，請先答覆。',
    '按“完成”会删除来信的电邮地址，请先答复。',
  ),
  nowNew: said('{reference} is open again.', '{reference} 已重新開啟。', '{reference} 已重新打开。'),
  nowInHand: said('{reference} is in hand.', '{reference} 正在處理。', '{reference} 正在处理。'),
  nowDone: said('{reference} is done.', '{reference} 已完成。', '{reference} 已完成。'),
  notSet: said(
    '{reference} was not changed. You may lack the right, or the server did not answer.',
    '{reference} 未有更改。你可能沒有權限，或伺服器沒有回應。',
    '{reference} 未有更改。你可能没有权限，或服务器没有响应。',
  ),
  earlier: said('Previous page', '上一頁', '上一页'),
  later: said('Next page', '下一頁', '下一页'),
  unansweredIntro: said(
    'What readers searched for and did not find, by week, of all servers. Nothing says who searched.',
    '讀者搜尋而沒有結果的字詞，按星期計算，涵蓋所有伺服器。不會記錄搜尋者。',
    '读者搜索而没有结果的字词，按星期计算，涵盖所有服务器。不会记录搜索者。',
  ),
  noneUnanswered: said('Every search of the last eight weeks found something.', '過去八個星期的搜尋均有結果。', '过去八个星期的搜索均有结果。'),
  query: said('Search words', '搜尋字詞', '搜索字词'),
  languageOf: said('Language', '語言', '语言'),
  total: said('All weeks', '合計', '合计'),
  weekOf: said('Week of {day}', '{day} 起一星期', '{day} 起一星期'),
  others: said('(other words)', '（其他字詞）', '（其他字词）'),
  mustRead: said('Must be read', '必須閱讀', '必须阅读'),
  mustReadIntro: said(
    'Circulars that readers are asked to acknowledge, with those who have. Another content asks anew.',
    '須由讀者確認已閱讀的通告，以及已確認的人員。內容更改後須重新確認。',
    '须由读者确认已阅读的通告，以及已确认的人员。内容更改后须重新确认。',
  ),
  noMustRead: said('No public circular must be read.', '目前沒有須確認閱讀的已公開通告。', '目前没有须确认阅读的已公开通告。'),
  readBy: said('by {day}, acknowledged by {count}', '期限 {day}，已確認 {count} 人', '期限 {day}，已确认 {count} 人'),
  report: said('Who has read it', '閱讀情況', '阅读情况'),
  reportOf: said('Of the content {hash}, which is public now.', '現時公開內容（{hash}）的情況。', '现时公开内容（{hash}）的情况。'),
  csv: said('Save as a table (CSV)', '儲存為表格（CSV）', '保存为表格（CSV）'),
  name: said('Name', '姓名', '姓名'),
  hasRead: said('Read', '閱讀', '阅读'),
  readOn: said('on {at}', '於 {at}', '于 {at}'),
  readLate: said('late, on {at}', '逾期，於 {at}', '逾期，于 {at}'),
  readEarlier: said('not yet; another version on {at}', '尚未閱讀；曾於 {at} 閱讀另一版本', '尚未阅读；曾于 {at} 阅读另一版本'),
  notRead: said('not yet', '尚未閱讀', '尚未阅读'),
  knownReaders: said(
    'Known are those who have acknowledged something before. Who never did is not listed.',
    '只包括曾確認任何通告的人員；從未確認者不會列出。',
    '只包括曾确认任何通告的人员；从未确认者不会列出。',
  ),
  leftOut: said('{count} more are not shown.', '另有 {count} 項未有顯示。', '另有 {count} 项未有显示。'),
} as const
