import '../clf.css'
import { html } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './button.ts'

// The frame takes what the form sends, so that the page of the test stays.
const template = html`
  <iframe name="answer" title="Answer"></iframe>
  <form method="post" action="about:blank" target="answer">
    <label>Name <input name="name" /></label>
    <clf-button><button name="action" value="send">Send</button></clf-button>
    <clf-button variant="secondary"><a href="#details">Details</a></clf-button>
  </form>
`

const form = () => document.querySelector('form') as HTMLFormElement

/** Collects what would be sent, and lets nothing leave the page. */
function sendings(): string[] {
  const sent: string[] = []
  form().addEventListener('submit', (event) => sent.push([...new FormData(form(), event.submitter).values()].join()))
  return sent
}

afterEach(() => page.viewport(1280, 720))

test.each(['en', 'zh-Hant-HK', 'zh-Hans'])('has no accessibility violation in %s', async (lang) => {
  for (const variant of ['primary', 'secondary', 'warning'] as const) {
    const buttons = html`<clf-button variant=${variant}><button>Send</button></clf-button><clf-button variant=${variant}><a href="#x">Start</a></clf-button>`
    const element = await mount('clf-button', buttons, lang)
    expect(await violations(element.parentElement as Element)).toEqual([])
  }
})

test('sends its form once, with its own value, and keeps the focus', async () => {
  await mount('clf-button', template)
  const sent = sendings()
  await page.getByRole('button', { name: 'Send' }).dblClick()
  await userEvent.keyboard('{Enter}')
  expect(sent).toEqual([',send'])
  expect(document.activeElement?.textContent).toBe('Send')
  await expect.element(page.getByRole('button', { name: 'Send' })).toBeEnabled()
})

test.each([
  ['en', 'Your form is being sent. Please wait.'],
  ['zh-HK', '表格正在提交，請稍候。'],
  ['zh-CN', '表格正在提交，请稍候。'],
])('says in %s that the form is on its way', async (lang, words) => {
  await mount('clf-button', template, lang)
  await page.getByRole('button', { name: 'Send' }).dblClick()
  await expect.element(page.getByRole('status')).toHaveTextContent(words)
})

test('sends again when the page is come back to', async () => {
  await mount('clf-button', template)
  const sent = sendings()
  await page.getByRole('button', { name: 'Send' }).click()
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await page.getByRole('button', { name: 'Send' }).click()
  expect(sent).toHaveLength(2)
})

test('sends at any time with hold="0"', async () => {
  const element = await mount('clf-button', template)
  element.setAttribute('hold', '0')
  const sent = sendings()
  await page.getByRole('button', { name: 'Send' }).dblClick()
  expect(sent).toHaveLength(2)
})

test('leaves a form to the script that takes it over', async () => {
  await mount('clf-button', template)
  const sent = sendings()
  form().addEventListener('submit', (event) => event.preventDefault())
  await page.getByRole('button', { name: 'Send' }).dblClick()
  expect(sent).toHaveLength(2)
})

test.each([
  ['opens a window', { target: '_blank' }, {}],
  ['opens a window of its own name', { target: 'report' }, {}],
  ['opens a window by its button', {}, { formtarget: '_blank' }],
  ['asks for a page or a file', { method: 'get' }, {}],
  ['asks by its button', {}, { formmethod: 'get' }],
  ['closes its dialog', { method: 'dialog' }, {}],
])('does not hold a form that %s', async (_what, onForm, onButton) => {
  await mount('clf-button', template)
  for (const [name, value] of Object.entries(onForm)) form().setAttribute(name, value)
  for (const [name, value] of Object.entries(onButton)) document.querySelector('button')?.setAttribute(name, value)
  const opened: string[] = []
  const sent: string[] = []
  form().addEventListener('submit', () => sent.push('sent'))
  // What opens a window is stopped after everybody has seen it, so that the test opens none.
  const stop = (event: Event) => (opened.push(event.defaultPrevented ? 'stopped' : 'open'), event.preventDefault())
  window.addEventListener('submit', stop)
  for (let time = 0; time < 2; time += 1) form().requestSubmit(document.querySelector('button'))
  window.removeEventListener('submit', stop)
  expect([sent, opened]).toEqual([['sent', 'sent'], ['open', 'open']])
})

test('holds a form that posts to this page', async () => {
  await mount('clf-button', template)
  form().removeAttribute('target')
  const seen: boolean[] = []
  const stop = (event: Event) => (seen.push(event.defaultPrevented), event.preventDefault())
  window.addEventListener('submit', stop)
  for (let time = 0; time < 2; time += 1) form().requestSubmit(document.querySelector('button'))
  window.removeEventListener('submit', stop)
  expect(seen).toEqual([false])
})

test('leaves a link a link, with the look and size of a button', async () => {
  await page.viewport(320, 640)
  await mount('clf-button', template)
  const link = page.getByRole('link', { name: 'Details' }).element()
  expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  const { textDecorationLine, color, backgroundColor } = getComputedStyle(link)
  expect([textDecorationLine, color, backgroundColor]).toEqual(['none', 'rgb(21, 32, 36)', 'rgb(255, 255, 255)'])
})
