import '../clf.css'
import { html } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mistakesOf } from '../testing/mistakes.ts'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './dialog.ts'

const template = () =>
  html`
  <h1>Applications</h1>
  <clf-dialog>
    <button type="button" commandfor="withdraw" command="show-modal">Withdraw</button>
    <p>You can also <a href="#withdraw">withdraw by link</a> here.</p>
    <dialog id="withdraw" aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">Withdraw the application?</h2>
      <form method="dialog"><button value="keep">Keep it</button></form>
    </dialog>
  </clf-dialog>
`

const unclosable = () =>
  html`
  <clf-dialog>
    <button type="button" commandfor="hours" command="show-modal">Hours</button>
    <dialog id="hours" aria-label="Hours"><p>9 to 5.</p></dialog>
  </clf-dialog>
`

const dialogOf = (element: Element) => element.querySelector('dialog') as HTMLDialogElement
const focused = () => document.activeElement?.textContent

beforeEach(() => history.replaceState(null, '', location.pathname + location.search))

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-dialog', template(), lang)
  expect(await violations(element)).toEqual([])
  dialogOf(element).showModal()
  expect(await violations(element)).toEqual([])
})

test.each(['Enter', ' '])('opens from its button with "%s", closes with Escape and gives the focus back', async (key) => {
  const element = await mount('clf-dialog', template())
  await userEvent.keyboard('{Tab}')
  await userEvent.keyboard(key === ' ' ? ' ' : '{Enter}')
  await expect.element(page.getByRole('dialog', { name: 'Withdraw the application?' })).toBeVisible()
  expect(focused()).toBe('Keep it')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => dialogOf(element).open).toBe(false)
  expect(focused()).toBe('Withdraw')
})

test('opens from a link and gives the focus back', async () => {
  const element = await mount('clf-dialog', template())
  await page.getByRole('link', { name: 'withdraw by link' }).click()
  expect([dialogOf(element).matches(':modal'), location.hash]).toEqual([true, ''])
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect.poll(focused).toBe('withdraw by link')
  expect(dialogOf(element).returnValue).toBe('keep')
})

test('gives the focus back when nothing had it', async () => {
  const element = await mount('clf-dialog', template())
  await page.getByRole('button', { name: 'Withdraw' }).click()
  const opener = element.querySelector('button') as HTMLButtonElement
  dialogOf(element).close()
  opener.blur()
  await expect.poll(focused).toBe('Withdraw')
})

test('opens and closes from buttons where the browser does not know commands', async () => {
  const command = Object.getOwnPropertyDescriptor(HTMLButtonElement.prototype, 'commandForElement') as PropertyDescriptor
  Reflect.deleteProperty(HTMLButtonElement.prototype, 'commandForElement')
  const element = await mount('clf-dialog', template())
  // Keeps the browser itself from following the command.
  element.addEventListener('click', (event) => event.preventDefault(), { capture: true })
  const button = element.querySelector('button') as HTMLButtonElement
  button.click()
  const opened = dialogOf(element).matches(':modal')
  button.setAttribute('command', 'close')
  button.click()
  Object.defineProperty(HTMLButtonElement.prototype, 'commandForElement', command)
  expect([opened, dialogOf(element).open]).toEqual([true, false])
})

test('keeps Tab in the dialog', async () => {
  const element = await mount('clf-dialog', template())
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await userEvent.keyboard('{Tab}')
  expect([...element.querySelectorAll(':scope > :not(dialog):focus-within, :scope > button:focus')]).toEqual([])
})

test('opens when the address leads to it', async () => {
  const element = await mount('clf-dialog', template())
  location.hash = '#withdraw'
  await expect.poll(() => dialogOf(element).matches(':modal')).toBe(true)
})

test.each([
  ['en', 'Close'],
  ['zh-Hant-HK', '關閉'],
  ['zh-Hans', '关闭'],
])('adds a button that closes, in %s', async (lang, name) => {
  const element = await mount('clf-dialog', unclosable(), lang)
  await page.getByRole('button', { name: 'Hours' }).click()
  await page.getByRole('button', { name }).click()
  expect(dialogOf(element).open).toBe(false)
})

test('follows a language that changes', async () => {
  const element = await mount('clf-dialog', unclosable())
  document.documentElement.lang = 'zh-Hans'
  await expect.poll(() => dialogOf(element).querySelector('form')?.textContent).toBe('关闭')
})

test('adds no button to a dialog that has one', async () => {
  const element = await mount('clf-dialog', template())
  expect(element.querySelectorAll('dialog button')).toHaveLength(1)
})

test('tells the author of a dialog without a name', async () => {
  const nameless = html`<clf-dialog><dialog id="x"></dialog></clf-dialog>`
  expect(await mistakesOf(() => mount('clf-dialog', nameless))).toEqual([expect.stringContaining('<dialog id="x"> has no name.')])
})

test('tells the author of a missing dialog', async () => {
  const empty = html`<clf-dialog></clf-dialog>`
  expect(await mistakesOf(() => mount('clf-dialog', empty))).toEqual([expect.stringContaining('it holds no dialog')])
})

test('stays open over the page when it is moved, and closes and opens as before', async () => {
  const element = await mount('clf-dialog', template())
  dialogOf(element).showModal()
  await Promise.resolve()
  document.body.append(element)
  expect(dialogOf(element).matches(':modal')).toBe(true)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect.poll(() => dialogOf(element).open).toBe(false)
  await page.getByRole('link', { name: 'withdraw by link' }).click()
  expect(dialogOf(element).matches(':modal')).toBe(true)
})
