import type { Catalogue } from '../internal/catalogue.ts'

interface DialogMessages {
  close: string
}

export const messages: Catalogue<DialogMessages> = {
  en: { close: 'Close' },
  'zh-Hant-HK': { close: '關閉' },
  'zh-Hans': { close: '关闭' },
}
