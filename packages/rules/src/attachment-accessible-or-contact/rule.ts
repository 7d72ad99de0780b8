import type { NotInspected } from '@clf/content'
import { withValueAt } from '../edition/change.ts'
import { cantTell, defineRule, failed, judgeEach, passed } from '../rule.ts'
import type { Attachment } from '../subject.ts'

/** A file that is not known to be accessible names someone who supplies another format. */
export const attachmentAccessibleOrContact = defineRule({
  id: 'attachment-accessible-or-contact',
  impact: 'serious',
  criteria: ['clf:alternative-format'],
  source: { title: 'WCAG 2.2, conforming alternate versions', url: 'https://www.w3.org/WAI/WCAG22/Understanding/conformance#conforming-alternate-versions' },
  messages: {
    'no-contact': {
      en: 'The file “{found}” is not known to be accessible. Give an e-mail address that supplies another format.',
      'zh-Hant-HK': '未能確定檔案「{found}」是否無障礙。請提供可索取其他格式的電郵地址。',
      'zh-Hans': '未能确定文件“{found}”是否无障碍。请提供可索取其他格式的电邮地址。',
    },
    'no-tags': {
      en:
        'The PDF “{found}” has no tags, so a screen reader finds neither its headings nor its tables. Attach a tagged version under the same title, or give an e-mail address that supplies another format.',
      'zh-Hant-HK': '檔案「{found}」是沒有標籤的 PDF，讀屏軟件無法得知其標題和表格。請以相同名稱附上加標籤的版本，或提供可索取其他格式的電郵地址。',
      'zh-Hans': '文件“{found}”是没有标签的 PDF，读屏软件无法得知其标题和表格。请以相同名称附上加标签的版本，或提供可索取其他格式的电邮地址。',
    },
    'no-text': {
      en:
        'Pages of the PDF “{found}” are pictures without words, or letters that cannot be read aloud. Attach a version with words under the same title, or give an e-mail address that supplies another format.',
      'zh-Hant-HK': '檔案「{found}」有部分頁面只是圖片而沒有文字，或其文字無法讀出。請以相同名稱附上有文字的版本，或提供可索取其他格式的電郵地址。',
      'zh-Hans': '文件“{found}”有部分页面只是图片而没有文字，或其文字无法读出。请以相同名称附上有文字的版本，或提供可索取其他格式的电邮地址。',
    },
    'not-looked-at': {
      en: 'The file “{found}” is said to be accessible, and could not be looked at. Look whether it is, or give an e-mail address that supplies another format.',
      'zh-Hant-HK': '檔案「{found}」註明為無障礙，但系統未能檢視。請自行核實，或提供可索取其他格式的電郵地址。',
      'zh-Hans': '文件“{found}”注明为无障碍，但系统未能检查。请自行核实，或提供可索取其他格式的电邮地址。',
    },
    'not-yet-looked-at': {
      en: 'The file “{found}” is said to be accessible, and the system has not looked at it yet. Try again in a minute, or give an e-mail address that supplies another format.',
      'zh-Hant-HK': '檔案「{found}」註明為無障礙，但系統尚未檢視。請稍後再試，或提供可索取其他格式的電郵地址。',
      'zh-Hans': '文件“{found}”注明为无障碍，但系统尚未检查。请稍后再试，或提供可索取其他格式的电邮地址。',
    },
    'no-title': {
      en: 'The file {found} has no title. Write what the file is.',
      'zh-Hant-HK': '檔案{found}沒有名稱。請寫明檔案的內容。',
      'zh-Hans': '文件{found}没有名称。请写明文件的内容。',
    },
  },
  evaluate({ attachments }) {
    return judgeEach(attachments, (attachment) => {
      const { title, file, contact, accessible, inspection } = attachment
      if (title.trim() === '') return failed('no-title', attachment, file)
      if (contact.trim() !== '' || attachments.some((other) => isVersionOf(other, attachment))) return passed(attachment)
      const barrier = barrierIn(attachment)
      if (barrier !== null) return failed(barrier, attachment, title)
      if (accessible !== 'yes') return failed('no-contact', attachment, title)
      if (inspection?.state !== 'not-inspected') return passed(attachment)
      return cantTell(isAnswerToCome(inspection.reason) ? 'not-yet-looked-at' : 'not-looked-at', attachment, title)
    })
  },
  repair(edition, { pointer, reason }) {
    const email = edition.facts.contact?.email?.trim()
    return reason !== 'no-title' && email ? withValueAt(edition, `${pointer}.alternativeFormatContact`, email) : null
  },
})

/** Whether who looks into files will yet say what is in this one: its turn has not come, or the reader itself failed and will try again. */
const isAnswerToCome = (reason: NotInspected): boolean => reason === 'waiting' || reason === 'fault'

/** What was found in a PDF that locks readers out of it, whatever is said of it. */
function barrierIn({ inspection }: Attachment): 'no-tags' | 'no-text' | null {
  if (inspection?.state !== 'inspected' || inspection.facts.format !== 'pdf') return null
  const { tagged, picturePages, unreadablePages } = inspection.facts
  if (picturePages.length + unreadablePages.length > 0) return 'no-text'
  return tagged ? null : 'no-tags'
}

/** Whether a file is an accessible version of another: of the same title, said to be accessible, looked at where files are, and nothing found against it. */
function isVersionOf(other: Attachment, attachment: Attachment): boolean {
  return other !== attachment && other.title.trim() === attachment.title.trim() && other.accessible === 'yes' && other.inspection?.state !== 'not-inspected' && barrierIn(other) === null
}
