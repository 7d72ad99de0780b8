import type { Catalogue } from '../internal/catalogue.ts'

export type TagStatus = 'new' | 'updated' | 'draft' | 'upcoming' | 'current' | 'superseded' | 'withdrawn' | 'expired' | 'archived'

export const messages: Catalogue<Record<TagStatus, string>> = {
  en: {
    new: 'New',
    updated: 'Updated',
    draft: 'Draft',
    upcoming: 'Not yet in force',
    current: 'In force',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
    archived: 'Archived',
  },
  'zh-Hant-HK': {
    new: '新增',
    updated: '已更新',
    draft: '草稿',
    upcoming: '尚未生效',
    current: '現行',
    superseded: '已被取代',
    withdrawn: '已撤回',
    expired: '已失效',
    archived: '已存檔',
  },
  'zh-Hans': {
    new: '新增',
    updated: '已更新',
    draft: '草稿',
    upcoming: '尚未生效',
    current: '现行',
    superseded: '已被取代',
    withdrawn: '已撤回',
    expired: '已失效',
    archived: '已存档',
  },
}
