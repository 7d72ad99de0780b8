import type { Catalogue } from '../internal/catalogue.ts'

interface SkipLinkMessages {
  skip: string
}

export const messages: Catalogue<SkipLinkMessages> = {
  en: { skip: 'Skip to content' },
  'zh-Hant-HK': { skip: '跳至內容' },
  'zh-Hans': { skip: '跳至内容' },
}
