import type { Catalogue } from '../internal/catalogue.ts'

/** `{column}` is the header of the column as the author wrote it. */
interface TableMessages {
  label: string
  ascending: string
  descending: string
}

export const messages: Catalogue<TableMessages> = {
  en: {
    label: 'Scrollable table',
    ascending: 'Sorted by {column}, ascending.',
    descending: 'Sorted by {column}, descending.',
  },
  'zh-Hant-HK': {
    label: '可捲動的表格',
    ascending: '已按「{column}」遞增排序。',
    descending: '已按「{column}」遞減排序。',
  },
  'zh-Hans': {
    label: '可滚动的表格',
    ascending: '已按“{column}”递增排序。',
    descending: '已按“{column}”递减排序。',
  },
}
