import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../field/field.ts'
import { mount, shadowText } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './character-count.ts'

const template = html`
  <form>
    <clf-field>
      <label for="reason">Reason</label>
      <textarea id="reason" name="reason">中文</textarea>
      <clf-character-count id="count" for="reason" limit="5"></clf-character-count>
    </clf-field>
    <button>Send</button>
  </form>
`

const area = () => document.querySelector('textarea') as HTMLTextAreaElement
const count = () => shadowText(document.querySelector('clf-character-count') as Element)
const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null

/** The protocol of the browser, to compose characters as an input method does. */
interface Protocol {
  send(method: 'Input.imeSetComposition' | 'Input.insertText', options: { text: string; selectionStart?: number; selectionEnd?: number }): Promise<void>
}

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-character-count', template, lang)
  await userEvent.fill(area(), 'abcdefgh')
  expect(await violations(element.closest('form') as Element)).toEqual([])
})

test.each([
  ['en', 'You have 3 characters left.'],
  ['zh-HK', '尚可輸入3個字元。'],
  ['zh-CN', '尚可输入3个字符。'],
])('describes the control in %s', async (lang, text) => {
  await mount('clf-character-count', template, lang)
  await expect.poll(count).toBe(text)
  expect(area().getAttribute('aria-describedby')).toBe('count')
})

test('counts what is typed and pasted in code points', async () => {
  await mount('clf-character-count', template)
  await userEvent.fill(area(), '𠮷𨋢👍\n')
  await expect.poll(count).toBe('You have 1 character left.')
})

test('keeps text that is too long, and stops the form', async () => {
  await mount('clf-character-count', template)
  await userEvent.fill(area(), 'abcdefg')
  await expect.poll(count).toBe('You have 2 characters too many.')
  await page.getByRole('button', { name: 'Send' }).click()
  expect([area().value, error()]).toEqual(['abcdefg', 'Error: Shorten “Reason” to 5 characters or fewer.'])
  document.documentElement.lang = 'zh-Hant-HK'
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect([count(), error()]).toEqual(['超出2個字元。', '錯誤：請將「Reason」縮短至不超過5個字元。'])
})

test('waits until an input method has finished its characters', async () => {
  await mount('clf-character-count', template)
  await expect.poll(count).toBe('You have 3 characters left.')
  area().focus()
  area().setSelectionRange(2, 2)
  const browser = cdp() as unknown as Protocol
  await browser.send('Input.imeSetComposition', { text: 'ㄓㄨㄥ', selectionStart: 3, selectionEnd: 3 })
  expect([area().value, count()]).toEqual(['中文ㄓㄨㄥ', 'You have 3 characters left.'])
  await browser.send('Input.insertText', { text: '中' })
  await expect.poll(count).toBe('You have 2 characters left.')
})

test('says the count once, when a person pauses, and as it is by then', async () => {
  await mount('clf-character-count', template)
  const said: string[] = []
  await userEvent.click(area())
  const region = document.querySelector('.clf-announcement') as Element
  new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true })
  await userEvent.type(area(), 'ab')
  expect(said).toEqual([])
  await expect.poll(() => said, { timeout: 3000 }).toEqual(['You have 1 character left.'])
})

test('shows the limit until the threshold', async () => {
  const quiet = html`<label>Notes <input id="notes" /></label><clf-character-count for="notes" limit="10" threshold="80"></clf-character-count>`
  await mount('clf-character-count', quiet)
  await userEvent.fill(page.getByRole('textbox'), '1234567')
  expect(count()).toBe('You can enter up to 10 characters.')
  await userEvent.fill(page.getByRole('textbox'), '12345678')
  await expect.poll(count).toBe('You have 2 characters left.')
})

test('counts again after a reset', async () => {
  await mount('clf-character-count', template)
  await userEvent.fill(area(), 'abcdefg')
  area().form?.reset()
  await expect.poll(count).toBe('You have 3 characters left.')
  expect(area().validity.valid).toBe(true)
})

test.each([
  ['value', (control: HTMLTextAreaElement) => (control.value = 'abcdef')],
  ['setRangeText', (control: HTMLTextAreaElement) => control.setRangeText('abcd', 2, 2)],
  ['defaultValue', (control: HTMLTextAreaElement) => (control.defaultValue = 'abcdef')],
])('counts what a script writes by %s', async (_name, write) => {
  await mount('clf-character-count', template)
  await expect.poll(count).toBe('You have 3 characters left.')
  write(area())
  await expect.poll(count).toBe('You have 1 character too many.')
  expect(area().validity.customError).toBe(true)
  area().value = ''
  await expect.poll(count).toBe('You can enter up to 5 characters.')
})
