import type { Catalogue } from './catalogue.ts'

/** Stands before an error, for readers who do not see its colour, and before the title of the page. */
export const messages: Catalogue<{ prefix: string }> = {
  en: { prefix: 'Error: ' },
  'zh-Hant-HK': { prefix: '錯誤：' },
  'zh-Hans': { prefix: '错误：' },
}
