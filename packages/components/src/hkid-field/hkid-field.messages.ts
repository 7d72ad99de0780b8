import type { HkidProblem } from '@clf/text'
import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the label of the field. No message ever carries what was typed. */
export const messages: Catalogue<Record<HkidProblem, string>> = {
  en: {
    empty: 'Enter “{label}”.',
    prefix: '“{label}” begins with one or two letters. Check the beginning.',
    digits: '“{label}” has six figures after the letters. Check the figures.',
    'check-digit-missing': 'Add the last character of “{label}”, the one in brackets.',
    'check-digit': 'The character in brackets does not match the rest of “{label}”. Check the whole number against the card.',
  },
  'zh-Hant-HK': {
    empty: '請填寫「{label}」。',
    prefix: '「{label}」以一個或兩個英文字母開始，請查核開首部分。',
    digits: '「{label}」的英文字母後有六個數字，請查核數字。',
    'check-digit-missing': '請補填「{label}」括號內的最後一個字元。',
    'check-digit': '括號內的字元與「{label}」的其餘部分不符，請對照身份證查核整個號碼。',
  },
  'zh-Hans': {
    empty: '请填写“{label}”。',
    prefix: '“{label}”以一个或两个英文字母开始，请查核开首部分。',
    digits: '“{label}”的英文字母后有六个数字，请查核数字。',
    'check-digit-missing': '请补填“{label}”括号内的最后一个字符。',
    'check-digit': '括号内的字符与“{label}”的其余部分不符，请对照身份证查核整个号码。',
  },
}
