import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './phone-field.ts'

const field = (abroad = false) =>
  html`
  <form>
    <clf-phone-field ?abroad=${abroad}>
      <label for="phone">Telephone number</label>
      <input id="phone" name="phone" type="tel" autocomplete="tel" required />
    </clf-phone-field>
    <button>Send</button>
  </form>
`

const input = () => document.querySelector('#phone') as HTMLInputElement
const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null

async function leave(text: string): Promise<void> {
  await userEvent.fill(input(), text)
  input().focus()
  await userEvent.tab()
}

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-phone-field', field(), lang)
  await leave('234')
  expect(error()).not.toBeNull()
  expect(await violations(element)).toEqual([])
})

test.each(['23456789', '+852 2345-6789', '２３４５６７８９'])('writes %s as in Hong Kong', async (text) => {
  await mount('clf-phone-field', field())
  await leave(text)
  expect([input().value, error(), input().validity.valid]).toEqual(['2345 6789', null, true])
})

test.each([
  ['en', '2345', 'Error: “Telephone number” has eight figures and begins with 2 to 9, such as 2345 6789. Check it.'],
  ['zh-HK', '2345 678x', '錯誤：「Telephone number」有八個數字，以2至9開始，例如2345 6789，請查核。'],
  ['zh-CN', '+86 138 0013 8000', '错误：请在“Telephone number”填写香港的号码，例如2345 6789。'],
])('says in %s what is wrong with %s, and leaves it', async (lang, text, message) => {
  await mount('clf-phone-field', field(), lang)
  await leave(text)
  expect(error()).toBe(message)
  expect(input().value).toBe(text)
})

test('takes a number of another place where it is asked for', async () => {
  await mount('clf-phone-field', field(true))
  await leave('+86 138 0013 8000')
  expect([input().value, error()]).toEqual(['+8613800138000', null])
  await leave('+86 1')
  expect(error()).toContain('elsewhere + with 7 to 15 figures')
})

test('is stopped empty only where an answer is required', async () => {
  await mount('clf-phone-field', field())
  document.querySelector('form')?.requestSubmit()
  expect(error()).toBe('Error: Enter “Telephone number”.')
  input().required = false
  await leave('')
  expect(input().validity.valid).toBe(true)
})
