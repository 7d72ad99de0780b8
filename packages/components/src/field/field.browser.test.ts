import '../clf.css'
import { html } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './field.ts'

const languages = ['en', 'zh-Hant-HK', 'zh-Hans']

const field = html`
  <form>
    <clf-field>
      <label for="email">Email</label>
      <p class="clf-hint">We send the number there.</p>
      <input id="email" name="email" type="email" autocomplete="email" required />
    </clf-field>
    <button>Send</button>
  </form>
`

const refused = html`
  <form>
    <clf-field>
      <label for="post">Post</label>
      <p class="clf-error">No such post exists.</p>
      <input id="post" name="post" value="Cook" />
    </clf-field>
    <button type="reset">Clear</button>
  </form>
`

const input = () => document.querySelector('input') as HTMLInputElement
const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null

afterEach(() => page.viewport(1280, 720))

test.each(languages)('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-field', field, lang)
  expect(await violations(element)).toEqual([])
  input().form?.requestSubmit()
  expect(error()).not.toBeNull()
  expect(await violations(element)).toEqual([])
})

test('describes the control with hint and error', async () => {
  await mount('clf-field', field)
  await expect.element(page.getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription('We send the number there.')
  await page.getByRole('button', { name: 'Send' }).click()
  const description = 'We send the number there. Error: Fill in “Email”.'
  await expect.element(page.getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription(description)
  expect(input().getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(input())
})

test.each([
  ['en', 'Error: In “Email”, enter an e-mail address such as name@example.com.'],
  ['zh-HK', '錯誤：「Email」須為電郵地址，例如name@example.com。'],
  ['zh-CN', '错误：“Email”须为电邮地址，例如name@example.com。'],
])('says in %s what is wrong when a person leaves the answer', async (lang, message) => {
  await mount('clf-field', field, lang)
  await userEvent.type(input(), 'chan')
  expect(error()).toBeNull()
  await userEvent.tab()
  expect(error()).toBe(message)
  await expect.element(page.getByRole('status')).toHaveTextContent(message)
})

test('says nothing to a person who passes an empty answer', async () => {
  await mount('clf-field', field)
  input().focus()
  await userEvent.tab()
  expect(error()).toBeNull()
})

test('takes the error away when the answer is right', async () => {
  await mount('clf-field', field)
  input().form?.requestSubmit()
  await userEvent.type(input(), 'chan@example.com')
  await userEvent.tab()
  expect(error()).toBeNull()
  expect(input().hasAttribute('aria-invalid')).toBe(false)
  await expect.element(page.getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription('We send the number there.')
})

test('leaves no word of the former language', async () => {
  await mount('clf-field', field)
  input().form?.requestSubmit()
  document.documentElement.lang = 'zh-Hant-HK'
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(error()).toBe('錯誤：請填寫「Email」。')
  document.documentElement.lang = 'zh-Hans'
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(error()).toBe('错误：请填写“Email”。')
})

test("keeps the server's error until the answer changes, and brings it back on reset", async () => {
  await mount('clf-field', refused)
  await expect.element(page.getByRole('textbox', { name: 'Post' })).toHaveAccessibleDescription('No such post exists.')
  input().focus()
  await userEvent.tab()
  expect(error()).toBe('No such post exists.')
  await userEvent.fill(input(), 'Clerk')
  await userEvent.tab()
  expect([error(), input().hasAttribute('aria-invalid')]).toEqual([null, false])
  input().form?.reset()
  await expect.poll(error).toBe('No such post exists.')
})

test("does not stop a form because of the server's error", async () => {
  await mount('clf-field', refused)
  let isSent = false
  input().form?.addEventListener('submit', (event) => {
    event.preventDefault()
    isSent = true
  })
  input().form?.requestSubmit()
  expect(isSent).toBe(true)
})

test('takes the words of the author before its own', async () => {
  await mount('clf-field', html`<clf-field missing-message="Enter your name"><label>Name <input required /></label></clf-field>`)
  input().reportValidity()
  expect(error()).toBe('Error: Enter your name')
})

test('takes the words of setCustomValidity before all others', async () => {
  await mount('clf-field', html`<clf-field><label for="name">Name</label><input id="name" /></clf-field>`)
  input().setCustomValidity('This name is taken')
  input().reportValidity()
  expect(error()).toBe('Error: This name is taken')
})

test.each([
  [html`<input type="number" value="7" max="5" />`, '“Days” must be 5 or less.'],
  [html`<input type="number" value="1" min="2" />`, '“Days” must be 2 or more.'],
  [html`<input type="number" value="1.5" min="0" />`, 'Enter “Days” in steps of 1.'],
  [html`<input type="date" value="2026-10-01" min="2026-11-01" />`, '“Days” must be 1 November 2026 or later.'],
  [html`<input type="url" value="www" />`, 'In “Days”, enter a web address that begins with https://.'],
  [html`<input pattern="[0-9]" value="x" />`, 'Enter “Days” in the form asked for.'],
  [html`<select required><option value=""></option></select>`, 'Choose an answer for “Days”.'],
  [html`<textarea required></textarea>`, 'Fill in “Days”.'],
])('names the rule that %# breaks', async (control, message) => {
  await mount('clf-field', html`<clf-field><label>Days</label>${control}</clf-field>`)
  document.querySelector<HTMLInputElement>('clf-field :is(input, select, textarea)')?.reportValidity()
  expect(error()).toBe(`Error: ${message}`)
})

test.each([
  ['en', 'Remarks (optional)'],
  ['zh-Hant-HK', 'Remarks（選填）'],
  ['zh-Hans-HK', 'Remarks（选填）'],
])('marks an optional question in %s', async (lang, name) => {
  await mount('clf-field', html`<clf-field mark="optional"><label for="r">Remarks</label><input id="r" /></clf-field>`, lang)
  await expect.element(page.getByRole('textbox', { name, exact: true })).toBeVisible()
})

test('does not move a button from under the pointer', async () => {
  await mount('clf-field', field)
  await userEvent.type(input(), 'chan')
  let clicks = 0
  document.querySelector('button')?.addEventListener('click', () => (clicks += 1))
  await page.getByRole('button', { name: 'Send' }).click()
  expect(clicks).toBe(1)
})

test('fits 320 pixels at twice the text size', async () => {
  await page.viewport(320, 640)
  await mount('clf-field', refused, 'zh-Hant-HK')
  document.documentElement.style.fontSize = '200%'
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  document.documentElement.style.fontSize = ''
})

test('takes up a control that arrives later, as while a page is being read', async () => {
  const element = await mount('clf-field', html`<clf-field></clf-field>`)
  element.append(document.createRange().createContextualFragment('<label>Late</label><p class="clf-hint">Hint</p><input required>'))
  await expect.element(page.getByRole('textbox', { name: 'Late' })).toHaveAccessibleDescription('Hint')
  input().reportValidity()
  expect(error()).toBe('Error: Fill in “Late”.')
})

test('adds nothing to a page that nobody uses', async () => {
  await mount('clf-field', refused)
  expect(document.querySelector('[role="status"]')).toBeNull()
})
