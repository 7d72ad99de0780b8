import { afterAll, describe, expect, test } from 'vitest'
import { isControl, isTicked, isTyped } from './native-equal/control.ts'
import { outlineOf } from './outline.ts'
import { clearPage, deepElements, nextFrame, rendered, show, type Shown } from './show.ts'
import { stateNames, states } from './states.ts'
import { elements, type Story } from './stories.ts'
import { storiesInTurn } from './stories-in-turn.ts'

afterAll(clearPage)

async function settled(story: HTMLElement): Promise<void> {
  await rendered(story)
  await nextFrame()
  await nextFrame()
  await rendered(story)
}

const controlsIn = (story: HTMLElement) => [...story.querySelectorAll('*')].filter(isControl)

function answer(story: HTMLElement): void {
  for (const control of controlsIn(story)) {
    if (isTicked(control)) control.click()
    if (!isTyped(control)) continue
    control.value = '7'
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }))
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }))
  }
}

function reset(story: HTMLElement): void {
  for (const form of story.querySelectorAll('form')) form.reset()
}

const acts: Record<string, ((story: HTMLElement) => void)[]> = {
  ...Object.fromEntries(stateNames.map((name) => [name, [states[name]]])),
  'with answers': [answer],
  'refused after answers': [answer, states['with its answers refused']],
  'reset after a refusal': [answer, states['with its answers refused'], reset],
}

async function outlineAfter(story: Story, steps: ((story: HTMLElement) => void)[], host?: HTMLElement): Promise<string[]> {
  const shown = await showInForm(story, host)
  for (const step of steps) {
    step(shown.story)
    await settled(shown.story)
  }
  return outlineOf(shown.story)
}

/** A story whose controls are all in a form. */
async function showInForm(story: Story, host?: HTMLElement): Promise<Shown> {
  const shown = await show(story, 'en', host)
  if (shown.story.querySelector('form') || controlsIn(shown.story).length === 0) return shown
  const form = document.createElement('form')
  form.append(...shown.story.childNodes)
  shown.story.append(form)
  await settled(shown.story)
  return shown
}

describe.each(elements)('%s', { timeout: 60_000 }, (element, stories) => {
  test.each(Object.entries(acts))('is the same in a shadow tree of the consumer %s', async (act, steps) => {
    for (const story of storiesInTurn(stories, Object.keys(acts).indexOf(act))) {
      const expected = await outlineAfter(story, steps)
      const inside = await outlineAfter(story, steps, document.createElement('div'))
      const advice = `<${element}>, story ${story.name}, ${act}: not what it is in the document. Listen on scopeOf(this), and look ids up there.`
      expect(inside, advice).toEqual(expected)
    }
  })

  test('leads from the summary to the control in a shadow tree of the consumer', async () => {
    for (const story of stories) {
      const { story: node } = await showInForm(story, document.createElement('div'))
      if (!node.querySelector('clf-error-summary')) node.prepend(document.createElement('clf-error-summary'))
      await settled(node)
      states['with its answers refused'](node)
      for (const link of node.querySelectorAll<HTMLElement>('clf-error-summary ul:not([hidden]) a')) {
        link.click()
        const focused = (node.getRootNode() as ShadowRoot).activeElement
        expect(`#${focused?.id}`, `<${element}>, story ${story.name}: the link “${link.textContent}” leads nowhere.`).toBe(link.getAttribute('href'))
      }
    }
  })
})

test('stories are refused in shadow trees', async () => {
  const story = elements.find(([element]) => element === 'clf-field')?.[1][0] as Story
  await showInForm(story, document.createElement('div'))
  const { story: node } = await showInForm(story, document.createElement('div'))
  states['with its answers refused'](node)
  expect(deepElements(document).filter((found) => found.matches('.clf-error:not([hidden])'))).toHaveLength(1)
})

test('a summary of the page lists a form in a shadow tree that has none of its own', async () => {
  clearPage()
  document.body.innerHTML = '<clf-error-summary></clf-error-summary><div id="host"></div>'
  const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' })
  root.innerHTML = '<form><clf-field><label for="inner">Name</label><input id="inner" required></clf-field></form>'
  await rendered(document.body)
  root.querySelector('form')?.requestSubmit()
  const link = document.querySelector<HTMLElement>('clf-error-summary a')
  expect(link?.textContent).toBe('Fill in “Name”.')
  link?.click()
  expect(root.activeElement?.id).toBe('inner')
})
