import type { TelephoneProblem } from '@clf/text'
import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the label of the field. `lengthAbroad` is for a field that takes numbers of other places. */
export const messages: Catalogue<Record<TelephoneProblem | 'lengthAbroad', string>> = {
  en: {
    empty: 'Enter “{label}”.',
    characters: '“{label}” has figures only, such as 2345 6789. Take out letters and other marks.',
    abroad: 'Enter a Hong Kong number in “{label}”, such as 2345 6789.',
    length: '“{label}” has eight figures, such as 2345 6789. Check how many there are.',
    beginning: 'No Hong Kong number begins with 0 or 1. Check “{label}”.',
    lengthAbroad: '“{label}” has eight figures in Hong Kong, and elsewhere 7 to 15 with + and the code of the place. Check how many there are.',
  },
  'zh-Hant-HK': {
    empty: '請填寫「{label}」。',
    characters: '「{label}」只可有數字，例如2345 6789，請刪去其他字元。',
    abroad: '請在「{label}」填寫香港的電話號碼，例如2345 6789。',
    length: '「{label}」有八個數字，例如2345 6789，請查核數字的數目。',
    beginning: '香港的電話號碼不會以0或1開始，請查核「{label}」。',
    lengthAbroad: '「{label}」如屬香港號碼應有八個數字，其他地方的號碼連+號及區號應有7至15個數字，請查核數字的數目。',
  },
  'zh-Hans': {
    empty: '请填写“{label}”。',
    characters: '“{label}”只可有数字，例如2345 6789，请删去其他字符。',
    abroad: '请在“{label}”填写香港的电话号码，例如2345 6789。',
    length: '“{label}”有八个数字，例如2345 6789，请查核数字的数目。',
    beginning: '香港的电话号码不会以0或1开始，请查核“{label}”。',
    lengthAbroad: '“{label}”如属香港号码应有八个数字，其他地方的号码连+号及区号应有7至15个数字，请查核数字的数目。',
  },
}
