import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../field/field.ts'
import '../fieldset/fieldset.ts'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './conditional-reveal.ts'

const template = html`
  <form>
    <clf-fieldset>
      <fieldset>
        <legend>Reply</legend>
        <div class="clf-choice"><input type="radio" id="email" name="reply" value="email" /><label for="email">E-mail</label></div>
        <div class="clf-choice"><input type="radio" id="phone" name="reply" value="phone" /><label for="phone">Telephone</label></div>
        <clf-conditional-reveal required>
          <clf-field><label for="number">Number</label><input id="number" name="number" pattern="[0-9]{8}" /></clf-field>
        </clf-conditional-reveal>
      </fieldset>
    </clf-fieldset>
    <button>Send</button>
    <button type="reset">Clear</button>
  </form>
`

const number = () => page.getByRole('textbox', { name: 'Number' })
const input = () => document.querySelector('#number') as HTMLInputElement
const choose = (name: string) => page.getByRole('radio', { name }).click()

function isSent(): boolean {
  let sent = false
  const form = document.querySelector('form') as HTMLFormElement
  form.addEventListener('submit', (event) => ((sent = true), event.preventDefault()), { once: true })
  form.requestSubmit()
  return sent
}

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-conditional-reveal', template, lang)
  expect(await violations(element.closest('form') as Element)).toEqual([])
  await choose('Telephone')
  expect(await violations(element.closest('form') as Element)).toEqual([])
})

test('shows its question right after its choice, and only then', async () => {
  await mount('clf-conditional-reveal', template)
  await expect.element(number()).not.toBeInTheDocument()
  await choose('Telephone')
  await userEvent.tab()
  expect(document.activeElement).toBe(input())
  await choose('E-mail')
  await expect.element(number()).not.toBeInTheDocument()
})

test.each([
  ['en', 'There is more to answer below “Telephone”.'],
  ['zh-HK', '「Telephone」之下另有須填寫的資料。'],
  ['zh-CN', '“Telephone”之下另有须填写的资料。'],
])('says politely in %s that there is more, without a state radio buttons do not have', async (lang, words) => {
  await mount('clf-conditional-reveal', template, lang)
  await choose('Telephone')
  await expect.element(page.getByRole('status')).toHaveTextContent(words)
  expect(document.querySelector('[aria-expanded]')).toBeNull()
})

test('asks for an answer while shown', async () => {
  await mount('clf-conditional-reveal', template)
  await choose('Telephone')
  expect(isSent()).toBe(false)
  expect(document.querySelector('.clf-error')?.textContent).toBe('Error: Fill in “Number”.')
})

test('lets nothing hidden stop the form, and posts it as without script', async () => {
  await mount('clf-conditional-reveal', template)
  await choose('Telephone')
  await userEvent.fill(input(), 'wrong')
  await choose('E-mail')
  expect(isSent()).toBe(true)
  const form = document.querySelector('form') as HTMLFormElement
  expect([...new FormData(form)]).toEqual([
    ['reply', 'email'],
    ['number', 'wrong'],
  ])
})

test('hides its question again on reset', async () => {
  await mount('clf-conditional-reveal', template)
  await choose('Telephone')
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect.element(number()).not.toBeInTheDocument()
  await expect.poll(isSent).toBe(true)
})
