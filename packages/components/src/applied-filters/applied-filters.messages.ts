import type { Catalogue } from '../internal/catalogue.ts'

interface AppliedFiltersMessages {
  label: string
  how: string
  clear: string
}

export const messages: Catalogue<AppliedFiltersMessages> = {
  en: { label: 'Filters applied', how: 'Choose one to take it off.', clear: 'Clear all filters' },
  'zh-Hant-HK': { label: '已選篩選條件', how: '選取條件即可移除。', clear: '清除所有篩選條件' },
  'zh-Hans': { label: '已选筛选条件', how: '选取条件即可移除。', clear: '清除所有筛选条件' },
}
