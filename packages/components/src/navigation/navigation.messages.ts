import type { Catalogue } from '../internal/catalogue.ts'

interface NavigationMessages {
  label: string
}

export const messages: Catalogue<NavigationMessages> = {
  en: { label: 'Main menu' },
  'zh-Hant-HK': { label: '主選單' },
  'zh-Hans': { label: '主选单' },
}
