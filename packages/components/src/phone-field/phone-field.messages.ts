import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the label of the field. `wrongAnywhere` is for a field that takes numbers of other places. */
interface PhoneFieldMessages {
  empty: string
  wrong: string
  abroad: string
  wrongAnywhere: string
}

export const messages: Catalogue<PhoneFieldMessages> = {
  en: {
    empty: 'Enter “{label}”.',
    wrong: '“{label}” has eight figures and begins with 2 to 9, such as 2345 6789. Check it.',
    abroad: 'Enter a Hong Kong number in “{label}”, such as 2345 6789.',
    wrongAnywhere: '“{label}” has eight figures in Hong Kong, such as 2345 6789, and elsewhere + with 7 to 15 figures. Check it.',
  },
  'zh-Hant-HK': {
    empty: '請填寫「{label}」。',
    wrong: '「{label}」有八個數字，以2至9開始，例如2345 6789，請查核。',
    abroad: '請在「{label}」填寫香港的號碼，例如2345 6789。',
    wrongAnywhere: '「{label}」如屬香港號碼有八個數字，例如2345 6789，其他地方的號碼有+號及7至15個數字，請查核。',
  },
  'zh-Hans': {
    empty: '请填写“{label}”。',
    wrong: '“{label}”有八个数字，以2至9开始，例如2345 6789，请查核。',
    abroad: '请在“{label}”填写香港的号码，例如2345 6789。',
    wrongAnywhere: '“{label}”如属香港号码有八个数字，例如2345 6789，其他地方的号码有+号及7至15个数字，请查核。',
  },
}
