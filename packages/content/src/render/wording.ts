import type { LanguageTag } from '@clf/text'

/** The renderer's own words. `{}` stands for the value. */
export const wording = {
  footnotes: { en: 'Footnotes', 'zh-Hant-HK': '註釋', 'zh-Hans': '注释' },
  endnotes: { en: 'Endnotes', 'zh-Hant-HK': '尾註', 'zh-Hans': '尾注' },
  backToReference: { en: 'Back to reference {}', 'zh-Hant-HK': '返回註釋參照位置{}', 'zh-Hans': '返回注释参照位置{}' },
  backToParagraph: {
    en: 'Back to reference {} in paragraph {}',
    'zh-Hant-HK': '返回註釋{}在第{}段的參照位置',
    'zh-Hans': '返回注释{}在第{}段的参照位置',
  },
  information: { en: 'Information', 'zh-Hant-HK': '參考資料', 'zh-Hans': '参考资料' },
  important: { en: 'Important', 'zh-Hant-HK': '重要事項', 'zh-Hans': '重要事项' },
  warning: { en: 'Warning', 'zh-Hant-HK': '警告', 'zh-Hans': '警告' },
  calloutTitle: { en: '{}: {}', 'zh-Hant-HK': '{}：{}', 'zh-Hans': '{}：{}' },
  attachments: { en: 'Attachments', 'zh-Hant-HK': '附件', 'zh-Hans': '附件' },
  fileFacts: { en: ' ({})', 'zh-Hant-HK': '（{}）', 'zh-Hans': '（{}）' },
  fileFactSeparator: { en: ', ', 'zh-Hant-HK': '，', 'zh-Hans': '，' },
  notAccessible: {
    en: 'This file does not meet the accessibility standard. For another format, write to {}.',
    'zh-Hant-HK': '此檔案未符合無障礙標準。如需其他格式，請電郵至{}。',
    'zh-Hans': '此档案未符合无障碍标准。如需其他格式，请电邮至{}。',
  },
  accessibilityNotChecked: {
    en: 'This file has not been checked for accessibility. For another format, write to {}.',
    'zh-Hant-HK': '此檔案尚未檢查是否符合無障礙標準。如需其他格式，請電郵至{}。',
    'zh-Hans': '此档案尚未检查是否符合无障碍标准。如需其他格式，请电邮至{}。',
  },
  steps: { en: 'Steps', 'zh-Hant-HK': '步驟', 'zh-Hans': '步骤' },
  stepTitle: { en: 'Step {}: {}', 'zh-Hant-HK': '步驟{}：{}', 'zh-Hans': '步骤{}：{}' },
  captions: { en: 'Captions in English', 'zh-Hant-HK': '繁體中文字幕', 'zh-Hans': '简体中文字幕' },
  ticked: { en: 'ticked', 'zh-Hant-HK': '已選', 'zh-Hans': '已选' },
  notTicked: { en: 'not ticked', 'zh-Hant-HK': '未選', 'zh-Hans': '未选' },
  toParagraph: { en: 'paragraph {}', 'zh-Hant-HK': '第{}段', 'zh-Hans': '第{}段' },
  toItem: { en: 'item {}', 'zh-Hant-HK': '第{}項', 'zh-Hans': '第{}项' },
  toWords: { en: '“{}”', 'zh-Hant-HK': '「{}」', 'zh-Hans': '“{}”' },
  transcript: { en: 'Transcript: {}', 'zh-Hant-HK': '文字版本：{}', 'zh-Hans': '文字版本：{}' },
} as const satisfies Record<string, Record<LanguageTag, string>>

/** Name of each language, in each language. */
export const languageNames: Record<LanguageTag, Record<LanguageTag, string>> = {
  en: { en: 'English', 'zh-Hant-HK': '英文', 'zh-Hans': '英文' },
  'zh-Hant-HK': { en: 'Traditional Chinese', 'zh-Hant-HK': '繁體中文', 'zh-Hans': '繁体中文' },
  'zh-Hans': { en: 'Simplified Chinese', 'zh-Hant-HK': '簡體中文', 'zh-Hans': '简体中文' },
}

/** The words for `key`, each `{}` replaced by the next value. */
export function say(key: keyof typeof wording, lang: LanguageTag, ...values: (string | number)[]): string {
  let next = 0
  return wording[key][lang].replace(/\{\}/g, () => String(values[next++] ?? ''))
}
