import type { LanguageTag } from '@clf/text'
import { createRequire } from 'node:module'

interface Locale {
  rules: Record<string, { help: string }>
}

const require = createRequire(import.meta.url)
const traditional = (require('axe-core/locales/zh_TW.json') as Locale).rules
const simplified = (require('axe-core/locales/zh_CN.json') as Locale).rules

/** Words for rules that axe-core's own translations lack. */
const missing: Record<string, [traditional: string, simplified: string]> = {
  'aria-tab-name': ['分頁標籤必須有可供讀取的名稱', '标签页标签必须有可供读取的名称'],
  'summary-name': ['<summary> 元素必須有可辨識的文字', '<summary> 元素必须有可辨识的文字'],
}

/** What a rule of axe-core demands, in each language. */
export function helpOf({ id, help }: { id: string; help: string }): Record<LanguageTag, string> {
  const [traditionalOfOurs, simplifiedOfOurs] = missing[id] ?? []
  return { en: help, 'zh-Hant-HK': traditional[id]?.help ?? traditionalOfOurs ?? help, 'zh-Hans': simplified[id]?.help ?? simplifiedOfOurs ?? help }
}
