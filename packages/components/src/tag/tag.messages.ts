import type { Catalogue } from '../internal/catalogue.ts'

export type TagStatus = 'new' | 'updated' | 'draft' | 'current' | 'superseded' | 'withdrawn' | 'archived'

export const messages: Catalogue<Record<TagStatus, string>> = {
  en: {
    new: 'New',
    updated: 'Updated',
    draft: 'Draft',
    current: 'In force',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
    archived: 'Archived',
  },
  'zh-Hant-HK': {
    new: '新增',
    updated: '已更新',
    draft: '草稿',
    current: '現行',
    superseded: '已被取代',
    withdrawn: '已撤回',
    archived: '已存檔',
  },
  'zh-Hans': {
    new: '新增',
    updated: '已更新',
    draft: '草稿',
    current: '现行',
    superseded: '已被取代',
    withdrawn: '已撤回',
    archived: '已存档',
  },
}
