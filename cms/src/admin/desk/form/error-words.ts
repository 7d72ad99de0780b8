import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import type { Say } from '../language/use-say.ts'
import type { FormError } from './controls/control.ts'

/** What Strapi's own checks find, by its id. */
const byId: Readonly<Record<string, Said>> = {
  'components.Input.error.validation.required': said('Fill this in.', '請填寫此欄。', '请填写此栏。'),
  'components.Input.error.validation.email': said('Give an e-mail address, such as name@example.gov.hk.', '請輸入電郵地址，例如 name@example.gov.hk。', '请输入电邮地址，例如 name@example.gov.hk。'),
  'components.Input.error.validation.json': said('This cannot be read. Write it again.', '無法讀取此內容，請重新輸入。', '无法读取此内容，请重新输入。'),
  'components.Input.error.validation.lowercase': said('Use small letters only.', '請只用小寫字母。', '请只用小写字母。'),
  'components.Input.error.validation.max': said('This is too high. The most is {max}.', '數值過大，上限為 {max}。', '数值过大，上限为 {max}。'),
  'components.Input.error.validation.min': said('This is too low. The least is {min}.', '數值過小，下限為 {min}。', '数值过小，下限为 {min}。'),
  'components.Input.error.validation.maxLength': said('This is too long. At most {max} characters.', '內容過長，最多 {max} 字。', '内容过长，最多 {max} 字。'),
  'components.Input.error.validation.minLength': said('This is too short. At least {min} characters.', '內容過短，最少 {min} 字。', '内容过短，最少 {min} 字。'),
  'components.Input.error.validation.regex': said('This is not written as it must be. See the help above.', '格式不符，請參閱上方說明。', '格式不符，请参阅上方说明。'),
  'components.Input.error.validation.unique': said('Another document has this already.', '另一份文件已使用此內容。', '另一份文件已使用此内容。'),
  'components.Input.error.validation.integer': said('Give a whole number.', '請輸入整數。', '请输入整数。'),
  'component.Input.error.validation.integer': said('Give a whole number.', '請輸入整數。', '请输入整数。'),
}

/** What is wrong with a field, in the language of the interface. */
export function sayError(error: FormError, say: Say): string {
  if (typeof error === 'string') return byId[error] ? say(byId[error]) : error
  const known = byId[error.id]
  return known ? say(known, error.values) : error.defaultMessage
}
