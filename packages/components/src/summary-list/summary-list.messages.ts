import type { Catalogue } from '../internal/catalogue.ts'

interface SummaryListMessages {
  change: string
}

/** `{group}` is the name of the group. */
export const messages: Catalogue<SummaryListMessages> = {
  en: { change: 'Change “{group}”' },
  'zh-Hant-HK': { change: '更改「{group}」' },
  'zh-Hans': { change: '更改“{group}”' },
}
