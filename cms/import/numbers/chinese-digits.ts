const plain = '〇一二三四五六七八九'
const formal = '零壹貳叁肆伍陸柒捌玖'
const formalSimplified = '零壹贰叁肆伍陆柒捌玖'

interface Script {
  digits: string
  ten: string
  hundred: string
  thousand: string
  /** Written before a ten that stands first: 壹拾, where plain writing has 十. */
  withFirstOne: boolean
}

const countingScript: Script = { digits: `零${plain.slice(1)}`, ten: '十', hundred: '百', thousand: '千', withFirstOne: false }
export const formalScript: Script = { digits: formal, ten: '拾', hundred: '佰', thousand: '仟', withFirstOne: true }
export const formalSimplifiedScript: Script = { ...formalScript, digits: formalSimplified }

/** Digit by digit: 105 is 一〇五. */
export function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => plain[Number(digit)]).join('')
}

/** As it is spoken: 105 is 一百零五. 1 to 9999. */
export function countingNumber(value: number, script: Script = countingScript): string {
  const units = [script.thousand, script.hundred, script.ten, '']
  const digits = [...String(value).padStart(4, '0')].map(Number)
  let text = ''
  let isGap = false
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      isGap = text !== ''
      continue
    }
    if (isGap) text += script.digits[0] ?? ''
    isGap = false
    text += `${script.digits[digit] ?? ''}${units[index] ?? ''}`
  }
  const one = script.digits[1] ?? ''
  return !script.withFirstOne && text.startsWith(one + script.ten) ? text.slice(one.length) : text
}
