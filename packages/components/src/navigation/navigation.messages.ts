import type { Catalogue } from '../internal/catalogue.ts'

interface NavigationMessages {
  label: string
  menu: string
}

export const messages: Catalogue<NavigationMessages> = {
  en: { label: 'Main menu', menu: 'Menu' },
  'zh-Hant-HK': { label: '主選單', menu: '選單' },
  'zh-Hans': { label: '主选单', menu: '选单' },
}
