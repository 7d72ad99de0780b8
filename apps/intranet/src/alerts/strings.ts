import { catalogue } from '@clf/app-shell'
import type { Alert } from '@clf/content'

const en = {
  alerts: 'Alerts',
  /** Before the message in a list. */
  told: { information: 'Information: ', warning: 'Warning: ', emergency: 'Emergency: ' } satisfies Record<Alert['severity'], string>,
}

const hant: typeof en = {
  alerts: '提示',
  told: { information: '資訊：', warning: '警告：', emergency: '緊急：' },
}

const hans: typeof en = {
  alerts: '提示',
  told: { information: '资讯：', warning: '警告：', emergency: '紧急：' },
}

export const alertStrings = catalogue(en, hant, hans)
