import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the legend, `{number}` the limit. */
interface FieldsetMessages {
  missing: string
  tooFew: string
  tooMany: string
}

export const messages: Catalogue<FieldsetMessages> = {
  en: {
    missing: 'Choose an answer for “{label}”.',
    tooFew: 'Choose at least {number} of “{label}”.',
    tooMany: 'Choose at most {number} of “{label}”.',
  },
  'zh-Hant-HK': {
    missing: '請選擇「{label}」的答案。',
    tooFew: '「{label}」最少須選{number}項。',
    tooMany: '「{label}」最多可選{number}項。',
  },
  'zh-Hans': {
    missing: '请选择“{label}”的答案。',
    tooFew: '“{label}”最少须选{number}项。',
    tooMany: '“{label}”最多可选{number}项。',
  },
}
