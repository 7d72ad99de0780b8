import type { Catalogue } from '../internal/catalogue.ts'

interface SideNavigationMessages {
  label: string
}

export const messages: Catalogue<SideNavigationMessages> = {
  en: { label: 'Pages in this section' },
  'zh-Hant-HK': { label: '本欄目網頁' },
  'zh-Hans': { label: '本栏目网页' },
}
