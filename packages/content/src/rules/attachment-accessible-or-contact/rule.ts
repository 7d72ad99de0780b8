import type { Attachment } from '../../blocks.ts'
import { conclude, failed } from '../finding.ts'
import type { Finding, Rule } from '../rule.ts'

/** A file that is not known to be accessible names someone who supplies another format. */
export const attachmentAccessibleOrContact: Rule = {
  id: 'attachment-accessible-or-contact',
  criteria: ['clf:alternative-format'],
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/conformance#conforming-alternate-versions',
  messages: {
    'no-contact': {
      en: 'The file “{}” is not known to be accessible. Give an e-mail address that supplies another format.',
      'zh-Hant-HK': '未能確定檔案「{}」是否無障礙。請提供可索取其他格式的電郵地址。',
      'zh-Hans': '未能确定文件“{}”是否无障碍。请提供可索取其他格式的电邮地址。',
    },
    'no-title': {
      en: 'The file {} has no title. Write what the file is.',
      'zh-Hant-HK': '檔案{}沒有名稱。請寫明檔案的內容。',
      'zh-Hans': '文件{}没有名称。请写明文件的内容。',
    },
  },
  evaluate(document) {
    const items = document.body.flatMap((block, index) =>
      block.__component === 'content.attachments'
        ? block.items.map((item, position) => ({ item, path: `body.${index}.items.${position}` }))
        : [],
    )
    return conclude(
      items.flatMap(({ item, path }) => judge(item, path)),
      items.length > 0,
    )
  },
}

function judge(item: Attachment, path: string): Finding[] {
  if (item.title.trim() === '') return [failed('no-title', `${path}.title`, item.file?.name ?? '')]
  if (item.accessible === 'yes' || item.alternativeFormatContact?.trim()) return []
  return [failed('no-contact', `${path}.alternativeFormatContact`, item.title)]
}
