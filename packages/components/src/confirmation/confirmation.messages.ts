import type { Catalogue } from '../internal/catalogue.ts'

interface ConfirmationMessages {
  reference: string
  received: string
}

/** Before the number and the date. */
export const messages: Catalogue<ConfirmationMessages> = {
  en: { reference: 'Reference number: ', received: 'Received on ' },
  'zh-Hant-HK': { reference: '參考編號：', received: '收件日期：' },
  'zh-Hans': { reference: '参考编号：', received: '收件日期：' },
}
