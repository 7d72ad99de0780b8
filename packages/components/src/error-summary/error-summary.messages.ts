import type { Catalogue } from '../internal/catalogue.ts'

export const messages: Catalogue<{ title: string }> = {
  en: { title: 'There is a problem' },
  'zh-Hant-HK': { title: '未能提交，請更正以下各項' },
  'zh-Hans': { title: '未能提交，请更正以下各项' },
}
