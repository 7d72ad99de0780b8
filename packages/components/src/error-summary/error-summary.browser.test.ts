import '../clf.css'
import { html } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../date-input/date-input.ts'
import '../field/field.ts'
import '../fieldset/fieldset.ts'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './error-summary.ts'

const part = (key: string) => html`<div><label for=${key}>${key}</label><input id=${key} data-part=${key} required /></div>`

const template = html`
  <clf-error-summary></clf-error-summary>
  <h1>Apply</h1>
  <form>
    <clf-field missing-message="Enter a name"><label for="applicant">Applicant</label><input id="applicant" required /></clf-field>
    <clf-field missing-message="Enter a name"><label for="officer">Officer</label><input id="officer" required /></clf-field>
    <clf-fieldset>
      <fieldset>
        <legend>Leave</legend>
        <div class="clf-choice"><input type="radio" id="full" name="leave" required /><label for="full">Full</label></div>
        <div class="clf-choice"><input type="radio" id="half" name="leave" required /><label for="half">Half</label></div>
      </fieldset>
    </clf-fieldset>
    <clf-date-input><fieldset><legend>From</legend><div class="clf-date-parts">${part('day')} ${part('month')} ${part('year')}</div></fieldset></clf-date-input>
    <button>Send</button>
    <button type="reset">Clear</button>
  </form>
`

const served = html`
  <clf-error-summary><ul><li><a href="#post">No such post.</a></li></ul></clf-error-summary>
  <h1>Apply</h1>
  <clf-field><label for="post">Post</label><p class="clf-error">No such post.</p><input id="post" value="Cook" /></clf-field>
`

const send = () => page.getByRole('button', { name: 'Send' }).click()
const links = () => [...document.querySelectorAll('clf-error-summary ul:not([hidden]) a')].map((link) => `${link.textContent} ${link.getAttribute('href')}`)
const focusIsInSummary = () => document.activeElement?.localName === 'clf-error-summary'

beforeEach(() => {
  document.title = 'Apply'
})

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  const element = await mount('clf-error-summary', template, lang)
  expect(await violations(element.parentElement as Element)).toEqual([])
  await send()
  expect(await violations(element.parentElement as Element)).toEqual([])
})

test('takes no space until there is something to say', async () => {
  const element = await mount('clf-error-summary', template)
  expect(element.getBoundingClientRect().height).toBe(0)
})

test('lists every question once, also when two have the same words', async () => {
  await mount('clf-error-summary', template)
  await send()
  expect(links()).toEqual(['Enter a name #applicant', 'Enter a name #officer', 'Choose an answer for “Leave”. #full', 'Enter “From”. #day'])
})

test('takes the focus before the click is over, and prefixes the title', async () => {
  await mount('clf-error-summary', template)
  document.querySelector('form')?.requestSubmit()
  expect([focusIsInSummary(), document.title]).toEqual([true, 'Error: Apply'])
  await expect.element(page.getByRole('group', { name: 'There is a problem' })).toBeVisible()
})

test('leads to the question by keyboard', async () => {
  await mount('clf-error-summary', template)
  await send()
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect([document.activeElement?.id, location.hash]).toEqual(['officer', ''])
})

test('takes the focus when the page comes with a list', async () => {
  const element = await mount('clf-error-summary', served, 'zh-Hant-HK')
  expect([focusIsInSummary(), document.title]).toEqual([true, '錯誤：Apply'])
  expect(inShadow(element, 'h2').textContent).toBe('未能提交，請更正以下各項')
})

test("keeps the server's words in the list while they stand in the field", async () => {
  await mount('clf-error-summary', html`<form>${served}<clf-field><label for="new">New</label><input id="new" required /></clf-field></form>`)
  document.querySelector('form')?.requestSubmit()
  expect(links()).toEqual(['No such post. #post', 'Fill in “New”. #new'])
})

test('drops what has been put right when the form is stopped again', async () => {
  await mount('clf-error-summary', template)
  await send()
  await page.getByRole('textbox', { name: 'Officer' }).fill('Chan')
  await userEvent.keyboard('{Enter}')
  expect(links()).toEqual(['Enter a name #applicant', 'Choose an answer for “Leave”. #full', 'Enter “From”. #day'])
  expect(document.querySelectorAll('.clf-error:not([hidden])')).toHaveLength(3)
})

test('leaves no word of the former language', async () => {
  const element = await mount('clf-error-summary', template)
  await send()
  document.documentElement.lang = 'zh-Hans'
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(links().slice(2)).toEqual(['请选择“Leave”的答案。 #full', '请填写“From”。 #year'])
  expect([inShadow(element, 'h2').textContent, document.title]).toEqual(['未能提交，请更正以下各项', '错误：Apply'])
})

test('goes with a reset', async () => {
  const element = await mount('clf-error-summary', template)
  await send()
  await page.getByRole('button', { name: 'Clear' }).click()
  expect([links(), document.title, element.getBoundingClientRect().height]).toEqual([[], 'Apply', 0])
})
