import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { keepFocus } from './keep-focus.ts'

const place = document.createElement('main')
const find = <Kind extends HTMLElement>(selector: string) => place.querySelector(selector) as Kind

/** Longer than anybody is left to give the focus away. */
const rest = () => new Promise((done) => setTimeout(done, 400))

beforeAll(() => {
  document.body.append(place)
  keepFocus()
})

beforeEach(() => {
  place.innerHTML = '<p>Words</p><section><h2>Facts</h2><input name="number"><button>Save</button></section><button name="other">Other</button>'
})

afterEach(() => {
  ;(document.activeElement as HTMLElement | null)?.blur()
})

describe('the focus of a control that goes', () => {
  test('comes to the part that held it, and that part is left as it was', async () => {
    find('section button').focus()
    find('section button').remove()
    await expect.poll(() => document.activeElement).toBe(find('section'))
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    find('[name=other]').focus()
    expect(find('section').hasAttribute('tabindex')).toBe(false)
  })

  test('comes back when a save has disabled it for a moment', async () => {
    const save = find<HTMLButtonElement>('section button')
    save.focus()
    save.disabled = true
    await expect.poll(() => document.activeElement).toBe(find('section'))
    save.disabled = false
    await expect.poll(() => document.activeElement).toBe(save)
  })
})

describe('the focus that somebody put elsewhere', () => {
  test('is left there when the former control goes, and when it is usable again', async () => {
    const save = find<HTMLButtonElement>('section button')
    save.focus()
    save.disabled = true
    find('[name=other]').focus()
    await rest()
    expect(document.activeElement).toBe(find('[name=other]'))
    save.disabled = false
    await rest()
    expect(document.activeElement).toBe(find('[name=other]'))
  })

  test('is left nowhere when the pointer was pressed beside every control', async () => {
    const save = find<HTMLButtonElement>('section button')
    save.focus()
    await userEvent.click(find('p'))
    save.remove()
    await rest()
    expect(document.activeElement).toBe(document.body)
  })

  test('is left in the part to which it came, when the pointer was pressed there', async () => {
    const save = find<HTMLButtonElement>('section button')
    save.focus()
    save.disabled = true
    await expect.poll(() => document.activeElement).toBe(find('section'))
    await userEvent.click(find('h2'))
    await rest()
    save.disabled = false
    await rest()
    expect(document.activeElement).not.toBe(save)
  })

  test('is left nowhere by a script that takes it, unless somebody saves by keys', async () => {
    const number = find<HTMLInputElement>('[name=number]')
    number.focus()
    number.blur()
    await rest()
    expect(document.activeElement).toBe(document.body)
    number.focus()
    number.addEventListener('keydown', ({ key }) => key === 'Enter' && number.blur())
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => document.activeElement).toBe(number)
  })
})
