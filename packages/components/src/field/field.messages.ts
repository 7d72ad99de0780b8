import type { Catalogue } from '../internal/catalogue.ts'

/**
 * By the flag of `ValidityState`, and after it the kind of control where that has words of its own. `{label}` is the
 * label or legend as the author wrote it; `{limit}` is the limit the control states.
 */
type FieldMessages = {
  valueMissing: string
  valueMissingChoice: string
  valueMissingFile: string
  typeMismatch: string
  typeMismatchUrl: string
  patternMismatch: string
  tooLong: string
  tooShort: string
  rangeUnderflow: string
  rangeOverflow: string
  rangeUnderflowDate: string
  rangeOverflowDate: string
  stepMismatch: string
  badInput: string
  badInputDate: string
}

export const messages: Catalogue<FieldMessages> = {
  en: {
    valueMissing: 'Fill in “{label}”.',
    valueMissingChoice: 'Choose an answer for “{label}”.',
    valueMissingFile: 'Choose a file for “{label}”.',
    typeMismatch: 'In “{label}”, enter an e-mail address such as name@example.com.',
    typeMismatchUrl: 'In “{label}”, enter a web address that begins with https://.',
    patternMismatch: 'Enter “{label}” in the form asked for.',
    tooLong: 'Shorten “{label}” to {limit} characters or fewer.',
    tooShort: 'Enter at least {limit} characters in “{label}”.',
    rangeUnderflow: '“{label}” must be {limit} or more.',
    rangeOverflow: '“{label}” must be {limit} or less.',
    rangeUnderflowDate: '“{label}” must be {limit} or later.',
    rangeOverflowDate: '“{label}” must be {limit} or earlier.',
    stepMismatch: 'Enter “{label}” in steps of {limit}.',
    badInput: 'Enter “{label}” as a number.',
    badInputDate: 'Enter the whole of “{label}”.',
  },
  'zh-Hant-HK': {
    valueMissing: '請填寫「{label}」。',
    valueMissingChoice: '請選擇「{label}」的答案。',
    valueMissingFile: '請選擇「{label}」的檔案。',
    typeMismatch: '「{label}」須為電郵地址，例如name@example.com。',
    typeMismatchUrl: '「{label}」須為網址，以https://開始。',
    patternMismatch: '請按要求的格式填寫「{label}」。',
    tooLong: '請將「{label}」縮短至不超過{limit}個字元。',
    tooShort: '「{label}」最少須有{limit}個字元。',
    rangeUnderflow: '「{label}」不可小於{limit}。',
    rangeOverflow: '「{label}」不可大於{limit}。',
    rangeUnderflowDate: '「{label}」不可早於{limit}。',
    rangeOverflowDate: '「{label}」不可遲於{limit}。',
    stepMismatch: '「{label}」須以{limit}為單位遞增。',
    badInput: '「{label}」須為數字。',
    badInputDate: '請完整填寫「{label}」。',
  },
  'zh-Hans': {
    valueMissing: '请填写“{label}”。',
    valueMissingChoice: '请选择“{label}”的答案。',
    valueMissingFile: '请选择“{label}”的文件。',
    typeMismatch: '“{label}”须为电邮地址，例如name@example.com。',
    typeMismatchUrl: '“{label}”须为网址，以https://开始。',
    patternMismatch: '请按要求的格式填写“{label}”。',
    tooLong: '请将“{label}”缩短至不超过{limit}个字符。',
    tooShort: '“{label}”最少须有{limit}个字符。',
    rangeUnderflow: '“{label}”不可小于{limit}。',
    rangeOverflow: '“{label}”不可大于{limit}。',
    rangeUnderflowDate: '“{label}”不可早于{limit}。',
    rangeOverflowDate: '“{label}”不可迟于{limit}。',
    stepMismatch: '“{label}”须以{limit}为单位递增。',
    badInput: '“{label}”须为数字。',
    badInputDate: '请完整填写“{label}”。',
  },
}
