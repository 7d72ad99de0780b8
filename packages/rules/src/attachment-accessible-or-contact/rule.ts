import { defineRule, failed, judgeEach, passed } from '../rule.ts'

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
    'no-title': {
      en: 'The file {found} has no title. Write what the file is.',
      'zh-Hant-HK': '檔案{found}沒有名稱。請寫明檔案的內容。',
      'zh-Hans': '文件{found}没有名称。请写明文件的内容。',
    },
  },
  evaluate({ attachments }) {
    return judgeEach(attachments, (attachment) => {
      if (attachment.title.trim() === '') return failed('no-title', attachment, attachment.file)
      if (attachment.accessible === 'yes' || attachment.contact.trim() !== '') return passed(attachment)
      return failed('no-contact', attachment, attachment.title)
    })
  },
})
