import type { Catalogue } from '../internal/catalogue.ts'

interface BreadcrumbMessages {
  label: string
}

export const messages: Catalogue<BreadcrumbMessages> = {
  en: { label: 'You are here' },
  'zh-Hant-HK': { label: '你現時的位置' },
  'zh-Hans': { label: '你现时的位置' },
}
