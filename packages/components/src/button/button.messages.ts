import type { Catalogue } from '../internal/catalogue.ts'

interface ButtonMessages {
  sending: string
}

export const messages: Catalogue<ButtonMessages> = {
  en: { sending: 'Your form is being sent. Please wait.' },
  'zh-Hant-HK': { sending: '表格正在提交，請稍候。' },
  'zh-Hans': { sending: '表格正在提交，请稍候。' },
}
