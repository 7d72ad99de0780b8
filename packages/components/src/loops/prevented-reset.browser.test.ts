import { afterAll, expect, test } from 'vitest'
import { isControl } from './native-equal/control.ts'
import { outlineOf } from './outline.ts'
import { clearPage, nextFrame, rendered, show } from './show.ts'
import { states } from './states.ts'
import { elements, type Story } from './stories.ts'

afterAll(clearPage)

/** A story whose controls are in a form that was refused; a listener that comes last prevents its reset when asked to. */
async function afterReset(story: Story, isPrevented: boolean): Promise<{ before: string[]; after: string[] } | undefined> {
  const { story: node } = await show(story, 'en')
  const controls = [...node.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(isControl)
  if (controls.length === 0) return undefined
  const form = node.querySelector('form') ?? document.createElement('form')
  if (!form.isConnected) {
    form.append(...node.childNodes)
    node.append(form)
  }
  if (!node.querySelector('clf-error-summary')) node.prepend(document.createElement('clf-error-summary'))
  for (const control of controls) if (!control.closest('clf-conditional-reveal')) control.setAttribute('required', '')
  await rendered(node)
  states['with its answers refused'](node)
  await rendered(node)
  await nextFrame()
  const before = outlineOf(node)
  const prevent = (event: Event) => event.preventDefault()
  if (isPrevented) window.addEventListener('reset', prevent)
  form.reset()
  window.removeEventListener('reset', prevent)
  for (let frame = 0; frame < 3; frame += 1) await nextFrame()
  await rendered(node)
  return { before, after: outlineOf(node) }
}

test.each(elements)('a reset that is prevented changes nothing in %s', { timeout: 60_000 }, async (element, stories) => {
  for (const story of stories) {
    const prevented = await afterReset(story, true)
    if (!prevented) continue
    expect(prevented.after, `<${element}>, story ${story.name}: a prevented reset is none. Act in afterReset().`).toEqual(prevented.before)
  }
})

test('a reset that is not prevented takes the errors away', async () => {
  const story = elements.find(([element]) => element === 'clf-field')?.[1][0] as Story
  const reset = await afterReset(story, false)
  expect(reset?.before.join()).toContain('clf-error')
  expect(reset?.after.join()).not.toContain('clf-error"')
})
