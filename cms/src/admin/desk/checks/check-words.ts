import type { Impact } from '@clf/rules'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

export const title = said('What readers would stumble over', '讀者會遇到的障礙', '读者会遇到的障碍')
export const help = said(
  'F8 comes here from anywhere in the form, and goes on to the next. Enter goes to the place.',
  '在表單任何位置按 F8 可來到此處，再按前往下一項；按 Enter 前往該處。',
  '在表单任何位置按 F8 可来到此处，再按前往下一项；按 Enter 前往该处。',
)
export const looking = said('Reading the text …', '正在檢查文字……', '正在检查文字……')
export const failed = said(
  'The text could not be checked: {why}. Save what you have and open the document again; if it happens again, report it.',
  '未能檢查文字：{why}。請先儲存內容，再重新開啟文件；如再次發生，請報告。',
  '未能检查文字：{why}。请先保存内容，再重新打开文件；如再次发生，请报告。',
)
export const nothing = said('Nothing found.', '沒有發現問題。', '没有发现问题。')
export const summary = said('{faults} to mend, {questions} to answer.', '{faults} 項須更正，{questions} 項待回答。', '{faults} 项须更正，{questions} 项待回答。')
export const whole = said('The whole document', '整份文件', '整份文件')
export const questions = said('For you to judge', '請你判斷', '请你判断')
export const groupOf = said('{name} ({count})', '{name}（{count}）', '{name}（{count}）')
export const more = said('Show {count} more', '再顯示 {count} 項', '再显示 {count} 项')

/** How much a fault hinders whom it meets. */
export const severities: Readonly<Record<Impact, Said>> = {
  critical: said('Shuts readers out or misleads them', '令讀者無法閱讀或受誤導', '使读者无法阅读或受误导'),
  serious: said('A serious barrier', '嚴重障礙', '严重障碍'),
  moderate: said('A barrier', '一般障礙', '一般障碍'),
  minor: said('A small barrier', '輕微障礙', '轻微障碍'),
}
