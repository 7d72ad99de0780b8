import '../clf.css'
import { html } from 'lit'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './hkid-field.ts'

const template = html`
  <form>
    <clf-hkid-field>
      <label for="hkid">HKID number</label>
      <p class="clf-hint">For example, A123456(3).</p>
      <input id="hkid" name="hkid" autocomplete="off" required />
    </clf-hkid-field>
    <button>Send</button>
  </form>
`

const input = () => document.querySelector('#hkid') as HTMLInputElement
const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null

async function leave(text: string): Promise<void> {
  await userEvent.fill(input(), text)
  input().focus()
  await userEvent.tab()
}

afterEach(() => vi.restoreAllMocks())

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-hkid-field', template, lang)
  await leave('A123456(4)')
  expect(error()).not.toBeNull()
  expect(await violations(element)).toEqual([])
})

test.each(['a1234563', 'Ａ１２３４５６（３）', ' A 123456 (3) '])('writes %s in the printed form', async (text) => {
  await mount('clf-hkid-field', template)
  await leave(text)
  expect([input().value, error(), input().validity.valid]).toEqual(['A123456(3)', null, true])
})

test.each([
  ['en', '123456(3)', 'Error: “HKID number” begins with one or two letters. Check the beginning.'],
  ['en', 'A12345', 'Error: “HKID number” has six figures after the letters. Check the figures.'],
  ['zh-HK', 'A123456', '錯誤：請補填「HKID number」括號內的最後一個字元。'],
  ['zh-CN', 'A123456(4)', '错误：括号内的字符与“HKID number”的其余部分不符，请对照身份证查核整个号码。'],
])('names in %s what is wrong with %s', async (lang, text, message) => {
  await mount('clf-hkid-field', template, lang)
  await leave(text)
  expect(error()).toBe(message)
  expect(input().value).toBe(text)
})

test('never repeats, announces or logs the number', async () => {
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level))
  await mount('clf-hkid-field', template)
  await leave('Z987654(0)')
  document.querySelector('form')?.requestSubmit()
  expect(document.documentElement.outerHTML).not.toMatch(/987654/)
  expect(input().validationMessage).not.toMatch(/987654/)
  expect(logs.flatMap(({ mock }) => mock.calls)).toEqual([])
})

test('asks for the number when the form is sent without it', async () => {
  await mount('clf-hkid-field', template, 'zh-Hant-HK')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(error()).toBe('錯誤：請填寫「HKID number」。')
  document.documentElement.lang = 'zh-Hans'
  await expect.poll(error).toBe('错误：请填写“HKID number”。')
})
