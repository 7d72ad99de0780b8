import { html, nothing, render } from 'lit'
import { afterAll, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, nextFrame, rendered, show } from './show.ts'
import { elements, type Story } from './stories.ts'

const owners = ['clf-address-input', 'clf-field', 'clf-fieldset', 'clf-date-input', 'clf-hkid-field', 'clf-file-upload', 'clf-phone-field']
const words = 'The server says no.'

afterAll(clearPage)

/** What a framework renders into an element: an error or none, with the id it gives its errors. */
type Framework = (error: string) => void

interface Opened {
  owner: HTMLElement
  described: HTMLElement
  framework: Framework
}

const visibleErrors = (owner: Element) => [...owner.querySelectorAll<HTMLElement>('.clf-error')].filter((error) => error.checkVisibility())

async function open(element: string, story: Story): Promise<Opened | undefined> {
  const { story: node } = await show(story, 'en')
  const owner = node.querySelector<HTMLElement>(element)
  if (!owner || owner.querySelector('.clf-error')) return undefined
  for (const control of owner.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')) control.required = true
  const group = owner.querySelector<HTMLElement>('fieldset')
  const described = group ?? (owner.querySelector<HTMLElement>('input, select, textarea') as HTMLElement)
  const place = document.createComment('')
  const before = described === group ? owner.querySelector('.clf-hint ~ *, legend ~ *') : [...owner.children].find((child) => child.contains(described))
  before?.before(place)
  const frame = document.createElement('div')
  frame.hidden = true
  const framework: Framework = (error) => {
    render(error ? html`<p class="clf-error" id=${`${described.id}-error`}>${error}</p>` : nothing, place.parentNode as HTMLElement, { renderBefore: place })
  }
  await rendered(node)
  return { owner, described, framework }
}

function refuse(owner: HTMLElement): void {
  for (const control of owner.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')) {
    control.value = control.type === 'checkbox' || control.type === 'radio' ? control.value : ''
    control.checkValidity()
  }
}

async function settled(owner: HTMLElement): Promise<void> {
  await nextFrame()
  await rendered(owner.parentElement as HTMLElement)
  await nextFrame()
}

async function shown({ owner, described }: Opened): Promise<{ errors: string[]; repeatedIds: string[]; lost: string[] }> {
  await settled(owner)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const named = (described.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
  const hints = [...owner.querySelectorAll('.clf-hint')].map(({ id }) => id)
  const errors = visibleErrors(owner)
  return {
    errors: errors.map(({ textContent }) => textContent),
    repeatedIds: ids.filter((id, at) => ids.indexOf(id) !== at),
    lost: [...hints, ...errors.map(({ id }) => id)].filter((id) => !named.includes(id)).concat(named.filter((id) => !ids.includes(id))),
  }
}

describe.each(elements.filter(([element]) => owners.includes(element)))('%s', (element, stories) => {
  test.each(stories)('shows once what a framework says after the page: $name', async (story) => {
    const opened = await open(element, story)
    if (!opened) return
    const { owner, framework } = opened
    const fine = { repeatedIds: [], lost: [] }
    refuse(owner)
    const own = (await shown(opened)).errors
    expect(own).toHaveLength(1)
    framework(words)
    expect(await shown(opened)).toEqual({ errors: [words], ...fine })
    refuse(owner)
    expect(await shown(opened)).toEqual({ errors: own, ...fine })
    framework('Another word.')
    expect(await shown(opened)).toEqual({ errors: ['Another word.'], ...fine })
    framework('')
    expect(await shown(opened)).toEqual({ errors: [], ...fine })
    refuse(owner)
    framework(words)
    framework('')
    expect((await shown(opened)).errors.length).toBeLessThanOrEqual(1)
    await expect.poll(() => page.getByText(words).elements().length).toBe(0)
  })
})

test('a form that a script takes over shows again what the framework still says', async () => {
  clearPage()
  document.body.innerHTML = '<form><clf-field><label for="a">Post</label><p class="clf-error" id="a-error">No such post.</p><input id="a" value="Cook"></clf-field></form>'
  const form = document.querySelector('form') as HTMLFormElement
  const input = document.querySelector('input') as HTMLInputElement
  const errors = () => visibleErrors(form).map(({ textContent }) => textContent)
  form.addEventListener('submit', (event) => event.preventDefault())
  await settled(form)
  expect(errors()).toEqual(['No such post.'])
  input.value = 'Clerk'
  for (const type of ['input', 'focusout']) input.dispatchEvent(type === 'input' ? new InputEvent(type, { bubbles: true }) : new FocusEvent(type, { bubbles: true }))
  expect(errors()).toEqual([])
  form.requestSubmit()
  await settled(form)
  await settled(form)
  expect(errors()).toEqual(['No such post.'])
  expect(input.getAttribute('aria-describedby')).toBe('a-error')
})

test('a list that a framework writes takes the place of that of the page, node by node as the framework left it', async () => {
  clearPage()
  document.body.innerHTML = '<clf-error-summary></clf-error-summary><form><clf-field><label for="a">Post</label><input id="a" required></clf-field></form>'
  const summary = document.querySelector('clf-error-summary') as HTMLElement
  const lists = () => [...summary.querySelectorAll('ul')].filter((list) => list.checkVisibility()).map(({ textContent }) => textContent)
  const framework = (error: string) => render(error ? html`<ul><li><a href="#a">${error}</a></li></ul>` : nothing, summary)
  await rendered(document.body)
  document.querySelector('form')?.requestSubmit()
  expect(lists()).toEqual(['Fill in “Post”.'])
  framework(words)
  await settled(summary)
  expect(lists()).toEqual([words])
  document.querySelector('form')?.requestSubmit()
  expect(lists()).toEqual(['Fill in “Post”.'])
  framework('Other words.')
  await settled(summary)
  expect(lists()).toEqual(['Other words.'])
  framework('')
  await settled(summary)
  expect(lists()).toEqual([])
})
