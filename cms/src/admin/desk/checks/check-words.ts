import type { Impact } from '@clf/rules'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

export const title = said('What readers would stumble over', '讀者會遇到的障礙', '读者会遇到的障碍')
export const help = said(
  'F8 comes here and goes on to the next, Shift+F8 to the one before. Enter: to the place. Shift+Enter: mend it. Ctrl+Z: take that back. Escape: back to where you wrote.',
  '按 F8 來到此處及前往下一項，按 Shift+F8 返回上一項。Enter：前往該處。Shift+Enter：代為更正。Ctrl+Z：還原。Escape：返回撰寫位置。',
  '按 F8 来到此处及前往下一项，按 Shift+F8 返回上一项。Enter：前往该处。Shift+Enter：代为更正。Ctrl+Z：撤销。Escape：返回撰写位置。',
)
export const looking = said('Reading the text …', '正在檢查文字……', '正在检查文字……')
export const failed = said(
  'The text could not be checked: {why}. Save what you have and open the document again; if it happens again, report it.',
  '未能檢查文字：{why}。請先儲存內容，再重新開啟文件；如再次發生，請報告。',
  '未能检查文字：{why}。请先保存内容，再重新打开文件；如再次发生，请报告。',
)
export const unread = said(
  '{language}: the text cannot be read, so nothing is said of it. Put an earlier text in its place, or report it.',
  '{language}：未能讀取內文，因此沒有檢查。請還原較早的內文，或報告此問題。',
  '{language}：无法读取正文，因此没有检查。请恢复较早的正文，或报告此问题。',
)
export const nothing = said('Nothing found.', '沒有發現問題。', '没有发现问题。')
export const summary = said('{faults} to mend, {questions} to answer.', '{faults} 項須更正，{questions} 項待回答。', '{faults} 项须更正，{questions} 项待回答。')
export const whole = said('The whole document', '整份文件', '整份文件')
export const questions = said('For you to judge', '請你判斷', '请你判断')
export const answered = said('Answered', '已回答', '已回答')
export const isRight = said('It is right as it stands', '內容無誤', '内容无误')
export const thisIsRight = said('It is right as it stands: {message}', '內容無誤：{message}', '内容无误：{message}')
export const openAgain = said('Ask again', '重新提問', '重新提问')
export const openThisAgain = said('Ask again: {message}', '重新提問：{message}', '重新提问：{message}')
export const answeredBy = said('Right as it stands, said {by} on {at}.', '{by} 於 {at} 確認內容無誤。', '{by} 于 {at} 确认内容无误。')
export const stored = said('Your answer is kept until what it was asked about changes.', '已記錄你的回答；相關內容改動前一直有效。', '已记录你的回答；相关内容改动前一直有效。')
export const openedAgain = said('The question is open again.', '已重新提問。', '已重新提问。')
export const notStored = said('Your answer was not kept. Save the draft and answer again.', '未能記錄你的回答。請先儲存草稿，然後再回答。', '未能记录你的回答。请先保存草稿，然后再回答。')
export const groupOf = said('{name} ({count})', '{name}（{count}）', '{name}（{count}）')
export const mend = said('Mend it', '代為更正', '代为更正')
export const mendThis = said('Mend it: {message}', '代為更正：{message}', '代为更正：{message}')
export const takeBack = said('Take it back', '還原', '撤销')
export const mended = said('Mended.', '已更正。', '已更正。')
export const takenBack = said('Taken back.', '已還原。', '已撤销。')
export const notTakenBack = said(
  'It was changed since, and stays. Go to its place and undo it there with Ctrl+Z, or write it again.',
  '其後已有改動，因此未能還原。請前往該處按 Ctrl+Z 還原，或重新輸入。',
  '其后已有改动，因此未能撤销。请前往该处按 Ctrl+Z 撤销，或重新输入。',
)
export const notMended = said('No machine can mend this one as it stands. Press Enter to go to its place.', '此項未能自動更正。請按 Enter 前往該處。', '此项无法自动更正。请按 Enter 前往该处。')
export const notConverted = said('The words were not made. Save what you have and try again.', '未能轉換。請先儲存內容，然後再試。', '未能转换。请先保存内容，然后再试。')
export const more = said('Show {count} more', '再顯示 {count} 項', '再显示 {count} 项')

/** How much a fault hinders whom it meets. */
export const severities: Readonly<Record<Impact, Said>> = {
  critical: said('Shuts readers out or misleads them', '令讀者無法閱讀或受誤導', '使读者无法阅读或受误导'),
  serious: said('A serious barrier', '嚴重障礙', '严重障碍'),
  moderate: said('A barrier', '一般障礙', '一般障碍'),
  minor: said('A small barrier', '輕微障礙', '轻微障碍'),
}
