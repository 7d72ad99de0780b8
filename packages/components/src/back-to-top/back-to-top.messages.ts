import type { Catalogue } from '../internal/catalogue.ts'

interface BackToTopMessages {
  back: string
}

export const messages: Catalogue<BackToTopMessages> = {
  en: { back: 'Back to top' },
  'zh-Hant-HK': { back: '返回頁首' },
  'zh-Hans': { back: '返回页首' },
}
