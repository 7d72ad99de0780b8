import type { Message } from '../language.ts'
import type { RefusalCode } from './refusal.ts'

/** Why an act is refused, and what to do. `detail` names the post, person, state or transition it is about. */
export const refusalWords: Record<RefusalCode, Message<string>> = {
  'unknown-machine': {
    en: (detail) => `There is no workflow “${detail}”. Check the name, or ask the administrator to install it.`,
    'zh-Hant-HK': (detail) => `找不到工作流程「${detail}」。請核對名稱，或請管理員安裝。`,
    'zh-Hans': (detail) => `找不到工作流程“${detail}”。请核对名称，或请管理员安装。`,
  },
  'unknown-case': {
    en: (detail) => `There is no case ${detail}. It may have been opened from an old link: look for it in your list.`,
    'zh-Hant-HK': (detail) => `找不到個案 ${detail}。連結可能已過時，請在你的清單中尋找。`,
    'zh-Hans': (detail) => `找不到个案 ${detail}。链接可能已过时，请在你的清单中寻找。`,
  },
  'already-open': {
    en: (detail) => `A case about this record is open already (${detail}). Go on with that one.`,
    'zh-Hant-HK': (detail) => `這項紀錄已有進行中的個案（${detail}）。請繼續處理該個案。`,
    'zh-Hans': (detail) => `这项记录已有进行中的个案（${detail}）。请继续处理该个案。`,
  },
  'role-without-post': {
    en: (detail) => `No post or group of the directory was named for the role “${detail}”. Name one.`,
    'zh-Hant-HK': (detail) => `角色「${detail}」未有指定名錄內的職位或組別。請指定一個。`,
    'zh-Hans': (detail) => `角色“${detail}”未有指定名录内的职位或组别。请指定一个。`,
  },
  'case-ended': {
    en: (detail) => `The case has ended: ${detail}. Nothing more can be done in it.`,
    'zh-Hant-HK': (detail) => `個案已經結束：${detail}，不能再作處理。`,
    'zh-Hans': (detail) => `个案已经结束：${detail}，不能再作处理。`,
  },
  'unknown-transition': {
    en: (detail) => `This workflow has no step “${detail}”. Check the name.`,
    'zh-Hant-HK': (detail) => `這個工作流程沒有步驟「${detail}」。請核對名稱。`,
    'zh-Hans': (detail) => `这个工作流程没有步骤“${detail}”。请核对名称。`,
  },
  'not-from-here': {
    en: (detail) => `This cannot be done while the case is at “${detail}”. Open it again to see what can be done.`,
    'zh-Hant-HK': (detail) => `個案處於「${detail}」時不能執行這個步驟。請重新開啟個案，查看可執行的步驟。`,
    'zh-Hans': (detail) => `个案处于“${detail}”时不能执行这个步骤。请重新打开个案，查看可执行的步骤。`,
  },
  'changed-meanwhile': {
    en: (detail) => `Somebody else has acted on this case meanwhile; it is at “${detail}” now. Open it again and look before you act.`,
    'zh-Hant-HK': (detail) => `其間已有其他人處理這宗個案，現處於「${detail}」。請重新開啟，查看後再處理。`,
    'zh-Hans': (detail) => `其间已有其他人处理这宗个案，现处于“${detail}”。请重新打开，查看后再处理。`,
  },
  'not-the-holder': {
    en: (detail) => `You do not hold the post “${detail}” today. Act in a post that you hold, or ask the administrator to enter your posting.`,
    'zh-Hant-HK': (detail) => `你今天並非「${detail}」職位的任職人員或署任人員。請以你擔任的職位處理，或請管理員登記你的職務安排。`,
    'zh-Hans': (detail) => `你今天并非“${detail}”职位的任职人员或署任人员。请以你担任的职位处理，或请管理员登记你的职务安排。`,
  },
  'on-leave': {
    en: () => 'You are on leave today. Whoever acts for you, or the next post, can do this; or have your leave changed first.',
    'zh-Hant-HK': () => '你今天正在休假。可由署任人員或上一級職位處理；如要親自處理，請先更改假期紀錄。',
    'zh-Hans': () => '你今天正在休假。可由署任人员或上一级职位处理；如要亲自处理，请先更改假期记录。',
  },
  'not-asked': {
    en: (detail) => `The post “${detail}” is not the one that is asked to do this. The case shows which posts are.`,
    'zh-Hant-HK': (detail) => `這個步驟並非由「${detail}」職位執行。個案內列明負責的職位。`,
    'zh-Hans': (detail) => `这个步骤并非由“${detail}”职位执行。个案内列明负责的职位。`,
  },
  'own-act': {
    en: () => 'You had a part in what is to be decided here, so somebody else decides. Nobody decides what they submitted, whatever post they hold.',
    'zh-Hant-HK': () => '你曾參與提交這宗事項，須由另一人作決定。不論擔任甚麼職位，任何人都不得就自己提交的事項作決定。',
    'zh-Hans': () => '你曾参与提交这宗事项，须由另一人作决定。不论担任什么职位，任何人都不得就自己提交的事项作决定。',
  },
  'own-post': {
    en: (detail) => `What is to be decided here was submitted by the post “${detail}”, which you act in, hold or held then, so somebody else decides.`,
    'zh-Hant-HK': (detail) => `這宗事項由「${detail}」職位提交，而你正擔任、署任或當時擔任該職位，須由另一人作決定。`,
    'zh-Hans': (detail) => `这宗事项由“${detail}”职位提交，而你正担任、署任或当时担任该职位，须由另一人作决定。`,
  },
  'comment-missing': {
    en: () => 'Say why: write a comment, so that the others know what to do.',
    'zh-Hant-HK': () => '請說明原因：填寫意見，讓其他人知道如何跟進。',
    'zh-Hans': () => '请说明原因：填写意见，让其他人知道如何跟进。',
  },
  'comment-not-kept': {
    en: () => 'This step keeps no comment. Take the comment out.',
    'zh-Hant-HK': () => '這個步驟不會保存意見。請刪去意見。',
    'zh-Hans': () => '这个步骤不会保存意见。请删去意见。',
  },
  'holidays-unknown': {
    en: (detail) => `The deadline cannot be counted, because the public holidays of ${detail} are not known here yet. Ask the administrator to add that year to the calendar.`,
    'zh-Hant-HK': (detail) => `由於系統未有 ${detail} 年公眾假期的資料，無法計算限期。請管理員把該年加入日曆。`,
    'zh-Hans': (detail) => `由于系统未有 ${detail} 年公众假期的资料，无法计算限期。请管理员把该年加入日历。`,
  },
}
