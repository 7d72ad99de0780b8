import { html } from 'lit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { differences } from './native-equal/differences.ts'
import { everyFact } from './native-equal/every-fact.ts'
import { subjectsOf } from './native-equal/subjects.ts'
import { copyText } from './native-equal/typing-facts.ts'
import { clearPage } from './show.ts'
import type { Story } from './stories.ts'

type Meddling = (control: HTMLInputElement, host: HTMLElement) => void

let meddle: Meddling = () => undefined

class MeddlerElement extends HTMLElement {
  connectedCallback(): void {
    const control = this.querySelector('input')
    if (control) meddle(control, this)
  }
}
customElements.define('x-meddler', MeddlerElement)

const story: Story = {
  element: 'x-meddler',
  name: 'Meddled',
  render: () => html`<x-meddler><label for="m">Name</label><input id="m" name="m" autocomplete="name" /></x-meddler>`,
  nativeDiffers: [],
}

const swallowReset: Meddling = ({ form }) => form?.addEventListener('reset', (event) => event.preventDefault())
const hideSubmit: Meddling = ({ form }) => form?.addEventListener('submit', (event) => event.stopPropagation())
const hideChange: Meddling = (_control, host) => host.addEventListener('change', (event) => event.stopPropagation())
const writeWhileComposing: Meddling = (control) => control.addEventListener('input', () => (control.value = `${control.value}.`))
const stopPaste: Meddling = (control) => control.addEventListener('paste', (event) => event.preventDefault())

const meddling: [fact: string, Meddling][] = [
  ['is named by its label', (control) => control.setAttribute('aria-label', 'Other')],
  ['keeps what its author wrote on it', (control) => control.setAttribute('autocomplete', 'off')],
  ['stands in its form in the same place', (control) => control.before(Object.assign(document.createElement('input'), { name: 'mine' }))],
  ['is seen and checked as the page loads', (control) => (control.hidden = true)],
  ['posts the same data', (control) => (control.name = 'other')],
  ['is switched off by its fieldset', (control) => document.body.append(control)],
  ['goes back to its first answer', swallowReset],
  ['goes back to the answer it came with', (control) => (control.defaultValue = '')],
  ['fires the same events for an answer', hideChange],
  ['stops the form like the browser', (control) => control.setCustomValidity('Never.')],
  ['stops the form when it is required and unanswered', (control) => (control.required = false)],
  ['lets the form go once it is answered', hideSubmit],
  ['lets a form that is not to be checked through', hideSubmit],
  ["is not stopped by the server's error", (_control, host) => host.querySelector('.clf-error')?.remove()],
  ['lets an input method finish', writeWhileComposing],
  ['takes what is pasted', stopPaste],
]

const [subject] = await subjectsOf(story)

beforeAll(copyText)
afterAll(() => {
  meddle = () => undefined
  clearPage()
})

test.each(meddling)('an element is noticed whose control no longer %s', async (name, act) => {
  const fact = everyFact.find((each) => each.name === name)
  if (!fact || !subject) throw new Error(`No fact "${name}" to find out.`)
  meddle = () => undefined
  expect(await differences([subject], fact)).toEqual([])
  meddle = act
  expect(await differences([subject], fact)).toEqual([expect.stringContaining(`<x-meddler>, story Meddled, en, control m (text): not so: "${name}".`)])
})

test('every fact is known to notice something', () => {
  expect(meddling.map(([name]) => name)).toEqual(everyFact.map(({ name }) => name))
})

test('a difference is noticed that is declared and does not exist', async () => {
  meddle = () => undefined
  const nativeDiffers = ['m, posts the same data: no reason']
  const [declared] = await subjectsOf({ ...story, nativeDiffers })
  const fact = everyFact.find(({ name }) => name === 'posts the same data')
  if (!fact || !declared) throw new Error('Nothing to find out.')
  expect(await differences([declared], fact)).toEqual([
    '<x-meddler>, story Meddled, en, control m (text): "posts the same data" holds. Take "m, posts the same data: …" out of parameters.nativeDiffers.',
  ])
})
