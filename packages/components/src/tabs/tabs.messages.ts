import type { Catalogue } from '../internal/catalogue.ts'

interface TabsMessages {
  label: string
}

export const messages: Catalogue<TabsMessages> = {
  en: { label: 'Sections' },
  'zh-Hant-HK': { label: '各部分' },
  'zh-Hans': { label: '各部分' },
}
