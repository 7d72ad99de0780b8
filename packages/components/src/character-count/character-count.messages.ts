import type { Catalogue } from '../internal/catalogue.ts'

/** `{number}` is the limit, or how many characters are left or too many. */
interface CharacterCountMessages {
  limit: string
  left: string
  leftOne: string
  none: string
  over: string
  overOne: string
  error: string
}

export const messages: Catalogue<CharacterCountMessages> = {
  en: {
    limit: 'You can enter up to {number} characters.',
    left: 'You have {number} characters left.',
    leftOne: 'You have {number} character left.',
    none: 'You have no characters left.',
    over: 'You have {number} characters too many.',
    overOne: 'You have {number} character too many.',
    error: 'Shorten “{label}” to {number} characters or fewer.',
  },
  'zh-Hant-HK': {
    limit: '最多可輸入{number}個字元。',
    left: '尚可輸入{number}個字元。',
    leftOne: '尚可輸入{number}個字元。',
    none: '不可再輸入字元。',
    over: '超出{number}個字元。',
    overOne: '超出{number}個字元。',
    error: '請將「{label}」縮短至不超過{number}個字元。',
  },
  'zh-Hans': {
    limit: '最多可输入{number}个字符。',
    left: '尚可输入{number}个字符。',
    leftOne: '尚可输入{number}个字符。',
    none: '不可再输入字符。',
    over: '超出{number}个字符。',
    overOne: '超出{number}个字符。',
    error: '请将“{label}”缩短至不超过{number}个字符。',
  },
}
