import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the legend, `{number}` the limit. */
interface FieldsetMessages {
  tooFew: string
  tooMany: string
}

export const messages: Catalogue<FieldsetMessages> = {
  en: {
    tooFew: 'Choose at least {number} of “{label}”.',
    tooMany: 'Choose at most {number} of “{label}”.',
  },
  'zh-Hant-HK': {
    tooFew: '「{label}」最少須選{number}項。',
    tooMany: '「{label}」最多可選{number}項。',
  },
  'zh-Hans': {
    tooFew: '“{label}”最少须选{number}项。',
    tooMany: '“{label}”最多可选{number}项。',
  },
}
