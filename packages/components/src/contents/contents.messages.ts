import type { Catalogue } from '../internal/catalogue.ts'

interface ContentsMessages {
  label: string
}

export const messages: Catalogue<ContentsMessages> = {
  en: { label: 'Contents' },
  'zh-Hant-HK': { label: '目錄' },
  'zh-Hans': { label: '目录' },
}
