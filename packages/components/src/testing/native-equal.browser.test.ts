import '../clf.css'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../index.ts'

interface Row {
  name: string
  /** The question in plain HTML; the control has the id `c`. */
  bare: string
  /** Our element, with `*` in the place of the bare question. */
  ours: string
  role: 'textbox' | 'combobox' | 'radio' | 'checkbox' | null
  answer: (control: HTMLInputElement) => Promise<void>
}

const typed = (text: string) => (control: HTMLInputElement) => userEvent.fill(control, text)
const clicked = (control: HTMLInputElement) => userEvent.click(control)
const label = '<label for="c">Question</label>'
const choice = '<div class="clf-choice"><input type="checkbox" id="more" checked><label for="more">More</label></div>'
const file = new File(['text'], 'a.txt', { type: 'text/plain' })

const rows: Row[] = [
  { name: 'email', bare: `${label}<input id="c" name="c" type="email" autocomplete="email" required>`, ours: '<clf-field>*</clf-field>', role: 'textbox', answer: typed('a@b.hk') },
  { name: 'textarea', bare: `${label}<textarea id="c" name="c" required>first</textarea>`, ours: '<clf-field>*</clf-field>', role: 'textbox', answer: typed('second\nline') },
  { name: 'select', bare: `${label}<select id="c" name="c" required><option value="">-</option><option>one</option></select>`, ours: '<clf-field>*</clf-field>', role: 'combobox', answer: (control) => userEvent.selectOptions(control, 'one') },
  { name: 'checkbox', bare: `<fieldset><legend>Group</legend><div class="clf-choice"><input type="checkbox" id="c" name="c" required>${label}</div></fieldset>`, ours: '<clf-fieldset>*</clf-fieldset>', role: 'checkbox', answer: clicked },
  { name: 'radio', bare: `<fieldset><legend>Group</legend><div class="clf-choice"><input type="radio" id="c" name="c" value="x" required>${label}</div></fieldset>`, ours: '<clf-fieldset>*</clf-fieldset>', role: 'radio', answer: clicked },
  { name: 'text in a reveal', bare: `${label}<input id="c" name="c" value="first">`, ours: `${choice}<clf-conditional-reveal>*</clf-conditional-reveal>`, role: 'textbox', answer: typed('second') },
  { name: 'part of a date', bare: `<fieldset><legend>Date</legend><div class="clf-date-parts"><div>${label}<input id="c" name="c" data-part="day" inputmode="numeric" autocomplete="bday-day" required></div></div></fieldset>`, ours: '<clf-date-input>*</clf-date-input>', role: 'textbox', answer: typed('7') },
  { name: 'identity card number', bare: `${label}<input id="c" name="c" autocomplete="off" spellcheck="false" required>`, ours: '<clf-hkid-field>*</clf-hkid-field>', role: 'textbox', answer: typed('A123456(3)') },
  { name: 'file', bare: `${label}<input type="file" id="c" name="c" required>`, ours: '<clf-file-upload>*</clf-file-upload>', role: null, answer: (control) => userEvent.upload(control, file) },
  { name: 'counted text', bare: `${label}<textarea id="c" name="c" required></textarea>`, ours: '<clf-field>*<clf-character-count for="c" limit="99"></clf-character-count></clf-field>', role: 'textbox', answer: typed('中文𠮷') },
]

const inOurs = ({ bare, ours }: Row) => ours.replace('*', bare)
const form = () => document.querySelector('form') as HTMLFormElement
const control = () => document.querySelector('#c') as HTMLInputElement
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const data = (submitter?: HTMLElement) => [...new FormData(form(), submitter)].map(([name, entry]) => [name, entry instanceof File ? entry.name : entry])

/** Puts a question into a form, as a server would: markup first, elements upgraded in it. */
async function show(question: string, around = '*'): Promise<void> {
  const markup = `<form>${around.replace('*', question)}<button id="b" name="b" value="1">Send</button></form>`
  document.body.replaceChildren(document.createRange().createContextualFragment(markup))
  form().addEventListener('submit', (event) => event.preventDefault())
  await frame()
}

function recorded(...types: string[]): string[] {
  const events: string[] = []
  for (const type of types) document.querySelector('form')?.addEventListener(type, (event) => events.push(event.type), true)
  return events
}

/** What stays the same. Each fact is found out twice, about the bare control and about ours, and the two are compared. */
const facts: Record<string, (row: Row, question: string) => Promise<unknown>> = {
  'is named and described by its label': async ({ role }, question) => {
    await show(question)
    const found = role ? page.getByRole(role, { name: 'Question' }).elements().length : 'no role'
    document.querySelector<HTMLElement>('label[for="c"]')?.click()
    return [found, control().labels?.[0]?.textContent, document.activeElement?.id]
  },
  'keeps what the author wrote on it': async (_row, question) => {
    await show(question)
    const own = [...control().attributes].filter(({ name }) => !/^aria-|^autocapitalize$/.test(name)).map(({ name, value }) => `${name}=${value}`)
    return [own, control().autocomplete, control().form === form(), [...form().elements].filter(({ id }) => id !== 'more').map(({ localName }) => localName)]
  },
  'posts the same data': async ({ answer }, question) => {
    await show(question)
    const before = data()
    await answer(control())
    return [before, data(document.querySelector<HTMLElement>('#b') ?? undefined)]
  },
  'is switched off by its fieldset': async ({ answer }, question) => {
    await show(question, '<fieldset id="off">*</fieldset>')
    await answer(control())
    const set = document.querySelector('#off') as HTMLFieldSetElement
    set.disabled = true
    const off = [control().matches(':disabled'), control().willValidate, data(), form().checkValidity()]
    set.disabled = false
    return [off, control().matches(':disabled'), data()]
  },
  'goes back to its first value': async ({ answer }, question) => {
    await show(question)
    const first = data()
    await answer(control())
    form().reset()
    await frame()
    return [first, data(), control().validity.valueMissing]
  },
  'stops the form like the browser': async ({ answer }, question) => {
    await show(question)
    const events = recorded('invalid', 'submit')
    form().requestSubmit()
    const valueMissing = control().validity.valueMissing
    await answer(control())
    form().requestSubmit()
    return [events, valueMissing]
  },
  'lets a form that is not to be checked through': async (_row, question) => {
    await show(question)
    const events = recorded('invalid', 'submit')
    form().noValidate = true
    form().requestSubmit()
    return events
  },
  "is not stopped by the server's error": async ({ answer }, question) => {
    await show(question.replace(/<(label|legend)/, '<p class="clf-error" id="e">Refused by the server.</p><$1'))
    const events = recorded('invalid', 'submit')
    await answer(control())
    form().requestSubmit()
    return [events, data()]
  },
  'fires the same events for an answer': async ({ answer }, question) => {
    await show(question)
    const events = recorded('input', 'change')
    await answer(control())
    document.querySelector('button')?.focus()
    return [...new Set(events)]
  },
}

afterEach(() => document.body.replaceChildren())

describe.each(rows)('$name', (row) => {
  test.each(Object.keys(facts))('%s', async (fact) => {
    const native = await facts[fact]?.(row, row.bare)
    expect(native).toBeDefined()
    expect(await facts[fact]?.(row, inOurs(row))).toEqual(native)
  })
})

/** The protocol of the browser, to compose characters as an input method does. */
interface Protocol {
  send(method: 'Input.imeSetComposition' | 'Input.insertText', options: { text: string; selectionStart?: number; selectionEnd?: number }): Promise<void>
}

const textRows = rows.filter(({ role }) => role === 'textbox')

describe.each(textRows)('$name', (row) => {
  async function composed(markup: string): Promise<unknown> {
    await show(markup)
    const events = recorded('compositionstart', 'compositionend', 'input')
    control().select()
    control().focus()
    const browser = cdp() as unknown as Protocol
    await browser.send('Input.imeSetComposition', { text: 'ㄓㄨㄥ', selectionStart: 3, selectionEnd: 3 })
    const during = control().value
    await browser.send('Input.insertText', { text: '中' })
    return [during, control().value, events]
  }

  async function pasted(markup: string): Promise<unknown> {
    await show(`${markup}<input id="source" value="Ａ１ 貼上">`)
    const source = document.querySelector('#source') as HTMLInputElement
    source.focus()
    source.select()
    await userEvent.copy()
    const events = recorded('paste', 'input')
    control().focus()
    control().select()
    await userEvent.paste()
    return [control().value, events]
  }

  test('lets an input method finish', async () => {
    const native = await composed(row.bare)
    expect(native).toEqual([expect.stringContaining('ㄓㄨㄥ'), expect.stringContaining('中'), expect.arrayContaining(['compositionend'])])
    expect(await composed(inOurs(row))).toEqual(native)
  })

  test('takes what is pasted', async () => {
    const native = await pasted(row.bare)
    expect(native).toEqual(['Ａ１ 貼上', expect.arrayContaining(['paste', 'input'])])
    expect(await pasted(inOurs(row))).toEqual(native)
  })
})

const kept: Record<'textbox' | 'combobox' | 'radio' | 'checkbox', unknown> = {
  textbox: ['A123456(3)', false],
  combobox: ['one', false],
  radio: ['x', true],
  checkbox: ['on', true],
}

/** What is left of an answer given on a page of its own, in a frame, after the page was left and come back to. */
async function restored(role: keyof typeof kept, question: string): Promise<unknown> {
  const script = `<script type="module" src="${new URL('../index.ts', import.meta.url).href}"></script>`
  const address = (body: string) => URL.createObjectURL(new Blob([`<!doctype html><html lang="en"><title>x</title>${body}`], { type: 'text/html' }))
  const box = document.createElement('iframe')
  document.body.replaceChildren(box)
  const go = (act: () => void) => new Promise((resolve) => (box.addEventListener('load', resolve, { once: true }), act()))
  const inFrame = () => box.contentDocument?.querySelector('#c') as HTMLInputElement
  await go(() => (box.src = address(`<form>${question}</form>${script}`)))
  if (role === 'radio' || role === 'checkbox') inFrame().click()
  else inFrame().value = role === 'combobox' ? 'one' : 'A123456(3)'
  // A frame that is left while its load event is under way has no page to come back to.
  await frame()
  await go(() => box.contentWindow?.location.assign(address('away')))
  await frame()
  await go(() => box.contentWindow?.navigation.back())
  await frame()
  return [inFrame().value, inFrame().checked ?? false]
}

// Browsers do not choose files again for a person, so the row without a role is left out.
const restorable = rows.flatMap((row) => (row.role === null ? [] : [{ ...row, role: row.role }]))

test.each(restorable)('$name is as the browser left it when the page is come back to', async (row) => {
  // autocomplete="off" asks the browser to forget.
  const expected = row.bare.includes('autocomplete="off"') ? ['', false] : kept[row.role]
  expect(await restored(row.role, row.bare)).toEqual(expected)
  expect(await restored(row.role, inOurs(row))).toEqual(expected)
})
