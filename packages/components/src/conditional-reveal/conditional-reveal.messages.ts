import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the label of the choice. */
interface ConditionalRevealMessages {
  shown: string
}

export const messages: Catalogue<ConditionalRevealMessages> = {
  en: { shown: 'There is more to answer below “{label}”.' },
  'zh-Hant-HK': { shown: '「{label}」之下另有須填寫的資料。' },
  'zh-Hans': { shown: '“{label}”之下另有须填写的资料。' },
}
