import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './address-input.ts'

const part = (key: string) => html`<div><label for=${key}>${key}</label><input id=${key} name=${key} data-part=${key} ?required=${key === 'street'} /></div>`
const address = (order?: 'author') =>
  html`
  <form>
    <clf-address-input order=${order ?? ''}>
      <fieldset>
        <legend>Address</legend>
        <div class="clf-address-parts">
          ${part('flat')} ${part('floor')} ${part('street')}
          <div>
            <label for="district">district</label>
            <select id="district" name="district" data-part="district">
              <option value="">Choose</option>
              <optgroup label="Kowloon"><option value="sham-shui-po">Sham Shui Po</option></optgroup>
            </select>
          </div>
        </div>
      </fieldset>
    </clf-address-input>
    <button>Send</button>
  </form>
`

const names = () => [...document.querySelectorAll('[data-part]')].map(({ id }) => id)
const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-address-input', address(), lang)
  document.querySelector('form')?.requestSubmit()
  expect(error()).not.toBeNull()
  expect(await violations(element)).toEqual([])
})

test('stands from small to large in English and from large to small in Chinese, live', async () => {
  await mount('clf-address-input', address())
  expect(names()).toEqual(['flat', 'floor', 'street', 'district'])
  document.documentElement.lang = 'zh-Hant-HK'
  await expect.poll(names).toEqual(['district', 'street', 'floor', 'flat'])
})

test('stays as the author wrote it where the author says so', async () => {
  await mount('clf-address-input', address('author'), 'zh-Hant-HK')
  expect(names()).toEqual(['flat', 'floor', 'street', 'district'])
})

test('keeps answer and focus when it moves', async () => {
  await mount('clf-address-input', address())
  const flat = document.querySelector('#flat') as HTMLInputElement
  await userEvent.fill(flat, 'B')
  flat.focus()
  document.documentElement.lang = 'zh-Hans'
  await expect.poll(names).toEqual(['district', 'street', 'floor', 'flat'])
  expect([document.activeElement, flat.value]).toEqual([flat, 'B'])
})

test('is one line of text with the region of its district', async () => {
  const element = await mount('clf-address-input', address())
  expect(element.text).toBe('')
  await userEvent.fill(document.querySelector('#flat') as HTMLElement, 'b')
  await userEvent.fill(document.querySelector('#floor') as HTMLElement, '12')
  await userEvent.fill(document.querySelector('#street') as HTMLElement, '1 Demonstration Road')
  await userEvent.selectOptions(document.querySelector('#district') as HTMLElement, 'sham-shui-po')
  expect(element.text).toBe('Flat B, 12/F, 1 Demonstration Road, Sham Shui Po, Kowloon')
})

test.each([['en', 'Error: Enter “street”.'], ['zh-HK', '錯誤：請填寫「street」。'], ['zh-CN', '错误：请填写“street”。']])('says in %s which part is missing', async (lang, message) => {
  await mount('clf-address-input', address(), lang)
  document.querySelector('form')?.requestSubmit()
  expect(error()).toBe(message)
})
