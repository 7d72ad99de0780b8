import type { Catalogue } from '../internal/catalogue.ts'

interface ConfirmationMessages {
  receipt: string
  received: string
}

/** Before the number and the date. */
export const messages: Catalogue<ConfirmationMessages> = {
  en: { receipt: 'Receipt number: ', received: 'Received on ' },
  'zh-Hant-HK': { receipt: '收件編號：', received: '收件日期：' },
  'zh-Hans': { receipt: '收件编号：', received: '收件日期：' },
}
