import '../clf.css'
import { html } from 'lit'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './date-input.ts'

const part = (key: string, label: string) =>
  html`
  <div><label for=${key}>${label}</label><input id=${key} name=${`birth-${key}`} data-part=${key} inputmode="numeric" required /></div>
`

const template = html`
  <form>
    <clf-date-input max="2026-11-23">
      <fieldset>
        <legend>Birth</legend>
        <p class="clf-hint">For example, 27 3 1990.</p>
        <div class="clf-date-parts">${part('day', 'Day')} ${part('month', 'Month')} ${part('year', 'Year')}</div>
        <input type="hidden" name="birth" data-part="date" />
      </fieldset>
    </clf-date-input>
    <button>Send</button>
  </form>
`

const form = () => document.querySelector('form') as HTMLFormElement
const error = () => document.querySelector('.clf-error:not([hidden])')?.textContent ?? null
const order = () => [...document.querySelectorAll('input:not([type="hidden"])')].map(({ id }) => id)
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

async function write(day: string, month: string, year: string): Promise<void> {
  for (const [name, text] of Object.entries({ Day: day, Month: month, Year: year })) await page.getByRole('textbox', { name }).fill(text)
}

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-date-input', template, lang)
  expect(await violations(element)).toEqual([])
  form().requestSubmit()
  expect(error()).not.toBeNull()
  expect(await violations(element)).toEqual([])
})

test.each([
  ['en', ['day', 'month', 'year']],
  ['zh-Hant-HK', ['year', 'month', 'day']],
  ['zh-Hans', ['year', 'month', 'day']],
])('is in the order of %s', async (lang, parts) => {
  await mount('clf-date-input', template, lang)
  expect(order()).toEqual(parts)
})

test('keeps answers and focus when the language changes', async () => {
  await mount('clf-date-input', template)
  await write('27', '3', '')
  await page.getByRole('textbox', { name: 'Month' }).click()
  document.documentElement.lang = 'zh-HK'
  await frame()
  expect([order(), document.activeElement?.id]).toEqual([['year', 'month', 'day'], 'month'])
  expect([...new FormData(form())].slice(0, 3)).toEqual([
    ['birth-year', ''],
    ['birth-month', '3'],
    ['birth-day', '27'],
  ])
})

test.each([
  ['en', '29', '2', '2026', 'Error: Check the day of “Birth”: February 2026 has 28 days.', ['day']],
  ['zh-HK', '29', '2', '2026', '錯誤：請查核「Birth」的日：2026年2月只有28日。', ['day']],
  ['zh-CN', '', '2', '', '错误：请补填“Birth”的年份及日。', ['year', 'day']],
  ['en', '', '2', '', 'Error: Add the day and the year to “Birth”.', ['day', 'year']],
  ['en', '27', '3', '90', 'Error: The year of “Birth” must have four figures, such as 1990.', ['year']],
  ['en', '24', '11', '2026', 'Error: “Birth” must be 23 November 2026 or earlier.', ['day', 'month', 'year']],
  ['zh-HK', '', '', '', '錯誤：請填寫「Birth」。', ['year', 'month', 'day']],
])('names what is wrong in %s with %s/%s/%s', async (lang, day, month, year, message, wrong) => {
  await mount('clf-date-input', template, lang)
  await write(day, month, year)
  form().requestSubmit()
  expect(error()).toBe(message)
  expect([...document.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id)).toEqual(wrong)
})

test('waits until a person leaves the date, not one of its parts', async () => {
  await mount('clf-date-input', template)
  await userEvent.type(page.getByRole('textbox', { name: 'Day' }), '40')
  await userEvent.tab()
  expect(error()).toBeNull()
  await userEvent.tab()
  await userEvent.tab()
  expect(error()).toBe('Error: The day of “Birth” must be from 1 to 31.')
})

test('is one value besides its parts', async () => {
  const element = await mount('clf-date-input', template)
  await write('７', '０３', '1990')
  expect(element.value).toBe('1990-03-07')
  expect(new FormData(form()).get('birth')).toBe('1990-03-07')
  element.value = '2001-12-09'
  expect([...new FormData(form()).values()]).toEqual(['9', '12', '2001', '2001-12-09'])
  await write('31', '4', '2001')
  expect(element.value).toBe('')
})

test('leaves no word of the former language', async () => {
  await mount('clf-date-input', template)
  await write('1', '13', '1990')
  form().requestSubmit()
  document.documentElement.lang = 'zh-Hans'
  await frame()
  expect(error()).toBe('错误：“Birth”的月份须为1至12的数字。')
})

test('is empty and right again after a reset', async () => {
  const element = await mount('clf-date-input', template)
  await write('1', '13', '1990')
  form().requestSubmit()
  form().reset()
  await expect.poll(error).toBeNull()
  expect([element.value, new FormData(form()).get('birth')]).toEqual(['', ''])
})

test('stays as it is written where the author keeps the order', async () => {
  const part = (name: string) => html`<div><label for=${name}>${name}</label><input id=${name} data-part=${name} /></div>`
  const kept = html`<clf-date-input order="author"><fieldset><legend>Birth</legend><div class="clf-date-parts">${['day', 'month', 'year'].map(part)}</div></fieldset></clf-date-input>`
  await mount('clf-date-input', kept, 'zh-HK')
  expect([...document.querySelectorAll('input')].map(({ id }) => id)).toEqual(['day', 'month', 'year'])
})
