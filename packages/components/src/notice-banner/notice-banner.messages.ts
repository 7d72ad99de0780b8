import type { Catalogue } from '../internal/catalogue.ts'

export type NoticeKind = 'information' | 'success' | 'warning' | 'emergency'

export const messages: Catalogue<Record<NoticeKind, string>> = {
  en: { information: 'Information', success: 'Success', warning: 'Warning', emergency: 'Emergency' },
  'zh-Hant-HK': { information: '資訊', success: '成功', warning: '警告', emergency: '緊急' },
  'zh-Hans': { information: '资讯', success: '成功', warning: '警告', emergency: '紧急' },
}
