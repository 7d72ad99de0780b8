import type { Catalogue } from '../internal/catalogue.ts'

interface AccordionMessages {
  showAll: string
  hideAll: string
}

export const messages: Catalogue<AccordionMessages> = {
  en: { showAll: 'Show all sections', hideAll: 'Hide all sections' },
  'zh-Hant-HK': { showAll: '展開所有部分', hideAll: '收起所有部分' },
  'zh-Hans': { showAll: '展开所有部分', hideAll: '收起所有部分' },
}
