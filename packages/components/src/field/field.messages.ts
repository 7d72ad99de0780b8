import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the label or legend as the author wrote it; `{limit}` is the limit the control states. */
interface FieldMessages {
  missing: string
  missingChoice: string
  missingFile: string
  email: string
  url: string
  pattern: string
  tooLong: string
  tooShort: string
  underflow: string
  overflow: string
  tooEarly: string
  tooLate: string
  step: string
  number: string
  date: string
}

export const messages: Catalogue<FieldMessages> = {
  en: {
    missing: 'Fill in “{label}”.',
    missingChoice: 'Choose an answer for “{label}”.',
    missingFile: 'Choose a file for “{label}”.',
    email: 'In “{label}”, enter an e-mail address such as name@example.com.',
    url: 'In “{label}”, enter a web address that begins with https://.',
    pattern: 'Enter “{label}” in the form asked for.',
    tooLong: 'Shorten “{label}” to {limit} characters or fewer.',
    tooShort: 'Enter at least {limit} characters in “{label}”.',
    underflow: '“{label}” must be {limit} or more.',
    overflow: '“{label}” must be {limit} or less.',
    tooEarly: '“{label}” must be {limit} or later.',
    tooLate: '“{label}” must be {limit} or earlier.',
    step: 'Enter “{label}” in steps of {limit}.',
    number: 'Enter “{label}” as a number.',
    date: 'Enter the whole of “{label}”.',
  },
  'zh-Hant-HK': {
    missing: '請填寫「{label}」。',
    missingChoice: '請選擇「{label}」的答案。',
    missingFile: '請選擇「{label}」的檔案。',
    email: '「{label}」須為電郵地址，例如name@example.com。',
    url: '「{label}」須為網址，以https://開始。',
    pattern: '請按要求的格式填寫「{label}」。',
    tooLong: '請將「{label}」縮短至不超過{limit}個字元。',
    tooShort: '「{label}」最少須有{limit}個字元。',
    underflow: '「{label}」不可小於{limit}。',
    overflow: '「{label}」不可大於{limit}。',
    tooEarly: '「{label}」不可早於{limit}。',
    tooLate: '「{label}」不可遲於{limit}。',
    step: '「{label}」須以{limit}為單位遞增。',
    number: '「{label}」須為數字。',
    date: '請完整填寫「{label}」。',
  },
  'zh-Hans': {
    missing: '请填写“{label}”。',
    missingChoice: '请选择“{label}”的答案。',
    missingFile: '请选择“{label}”的文件。',
    email: '“{label}”须为电邮地址，例如name@example.com。',
    url: '“{label}”须为网址，以https://开始。',
    pattern: '请按要求的格式填写“{label}”。',
    tooLong: '请将“{label}”缩短至不超过{limit}个字符。',
    tooShort: '“{label}”最少须有{limit}个字符。',
    underflow: '“{label}”不可小于{limit}。',
    overflow: '“{label}”不可大于{limit}。',
    tooEarly: '“{label}”不可早于{limit}。',
    tooLate: '“{label}”不可迟于{limit}。',
    step: '“{label}”须以{limit}为单位递增。',
    number: '“{label}”须为数字。',
    date: '请完整填写“{label}”。',
  },
}
