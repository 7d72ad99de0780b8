import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './fieldset.ts'

const choice = (type: string, value: string, required = false) =>
  html`
  <div class="clf-choice"><input type=${type} id=${value} name="reply" value=${value} ?required=${required} /><label for=${value}>${value}</label></div>
`

const radios = html`
  <form>
    <clf-fieldset>
      <fieldset>
        <legend>Reply by</legend>
        <p class="clf-hint">Choose one.</p>
        ${choice('radio', 'email', true)} ${choice('radio', 'post', true)}
      </fieldset>
    </clf-fieldset>
    <button>Send</button>
  </form>
`

const boxes = html`
  <form>
    <clf-fieldset least="1" most="2">
      <fieldset>
        <legend>Days</legend>
        ${choice('checkbox', 'Mon')} ${choice('checkbox', 'Wed')} ${choice('checkbox', 'Fri')}
      </fieldset>
    </clf-fieldset>
    <button>Send</button>
  </form>
`

const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null
const send = () => document.querySelector('form')?.requestSubmit()

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  for (const template of [radios, boxes]) {
    const element = await mount('clf-fieldset', template, lang)
    send()
    expect(error()).not.toBeNull()
    expect(await violations(element)).toEqual([])
  }
})

test.each([
  ['en', /^Choose one\. Error: Choose an answer for “Reply by”\.$/],
  ['zh-Hant-HK', /^Choose one\. 錯誤： ?請選擇「Reply by」的答案。$/],
  ['zh-Hans', /^Choose one\. 错误： ?请选择“Reply by”的答案。$/],
])('describes the group with hint and error in %s', async (lang, description) => {
  await mount('clf-fieldset', radios, lang)
  send()
  await expect.element(page.getByRole('group', { name: 'Reply by' })).toHaveAccessibleDescription(description)
})

test('marks no radio button as invalid, and every error stands once', async () => {
  await mount('clf-fieldset', radios)
  send()
  send()
  expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0)
  expect(document.querySelectorAll('.clf-error')).toHaveLength(1)
  expect(document.activeElement?.id).toBe('email')
})

test('takes the error away with the choice', async () => {
  await mount('clf-fieldset', radios)
  send()
  await page.getByRole('radio', { name: 'post' }).click()
  await expect.poll(error).toBeNull()
  await userEvent.keyboard('{ArrowUp}')
  expect(document.querySelector<HTMLInputElement>('#email')?.checked).toBe(true)
})

test('counts the ticks', async () => {
  await mount('clf-fieldset', boxes)
  send()
  expect(error()).toBe('Error: Choose at least 1 of “Days”.')
  for (const name of ['Mon', 'Wed', 'Fri']) await page.getByRole('checkbox', { name }).click()
  await expect.poll(error).toBe('Error: Choose at most 2 of “Days”.')
  document.documentElement.lang = 'zh-Hans'
  await expect.poll(error).toBe('错误：“Days”最多可选2项。')
})

test('says what is missing in the words of the author', async () => {
  const element = await mount('clf-fieldset', radios)
  element.setAttribute('missing-message', 'Tell us how to reply.')
  send()
  expect(error()).toBe('Error: Tell us how to reply.')
})

test('lets a script say what is wrong with a choice', async () => {
  await mount('clf-fieldset', radios)
  document.querySelector<HTMLInputElement>('#email')?.setCustomValidity('No e-mail on Sundays.')
  send()
  expect(error()).toBe('Error: No e-mail on Sundays.')
})
