import { afterAll, beforeAll, expect, test } from 'vitest'
import { isControl } from './native-equal/control.ts'
import { inertTree, markupOf } from './native-equal/markup.ts'
import { clearPage, deepElements, nextFrame, rendered } from './show.ts'
import { elements, type Story } from './stories.ts'

const references = ['id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'commandfor', 'name']

/** `tree` with every id and name of its own, so that it can stand on a page beside copies of itself. */
function numbered(tree: HTMLElement, copy: number): string {
  for (const element of tree.querySelectorAll('*')) {
    for (const name of references) {
      const value = element.getAttribute(name)
      if (value) element.setAttribute(name, value.split(' ').map((token) => `${token}-${copy}`).join(' '))
    }
    if (isControl(element) && !element.closest('clf-conditional-reveal') && element.localName !== 'button') element.setAttribute('required', '')
  }
  for (const form of tree.querySelectorAll('form')) form.replaceWith(...form.childNodes)
  for (const summary of tree.querySelectorAll('clf-error-summary')) summary.remove()
  return tree.innerHTML
}

/** One form with `count` copies of a story in it, nothing of it answered. */
function longForm(story: Story, count: number): string {
  const copies = Array.from({ length: count }, (_, at) => numbered(inertTree(markupOf(story)), at))
  return `<clf-error-summary></clf-error-summary><form>${copies.join('')}</form>`
}

const counts = { queries: 0, controls: 0 }

function counted<Host extends object>(host: Host, name: keyof Host & string, amount: (result: unknown) => void): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(host, name)
  if (!descriptor) throw new Error(`The browser has no ${name} to count.`)
  const kind = descriptor.get ? 'get' : 'value'
  const original = descriptor[kind] as (...args: unknown[]) => unknown
  const counting = function(this: unknown, ...args: unknown[]) {
    const result = original.apply(this, args)
    amount(result)
    return result
  }
  Object.defineProperty(host, name, { ...descriptor, [kind]: counting })
  return () => Object.defineProperty(host, name, descriptor)
}

const restorations: (() => void)[] = []

beforeAll(() => {
  const asked = () => (counts.queries += 1)
  for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) restorations.push(counted(Element.prototype, name, asked))
  for (const name of ['querySelector', 'querySelectorAll', 'getElementById'] as const) restorations.push(counted(Document.prototype, name, asked))
  const listed = (list: unknown) => (counts.controls += (list as HTMLFormControlsCollection).length)
  restorations.push(counted(HTMLFormElement.prototype, 'elements', listed))
})

afterAll(() => {
  for (const restore of restorations) restore()
  clearPage()
})

interface Cost {
  queries: number
  controls: number
  written: number
}

/** Runs `act` and waits for all that follows it. Counts what is asked of the page, controls gone through, and nodes and attributes written. */
async function costOf(act: () => void): Promise<Cost> {
  let written = 0
  const observer = new MutationObserver((records) => (written += sizeOf(records)))
  for (const root of [document, ...deepElements(document).flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true })
  }
  Object.assign(counts, { queries: 0, controls: 0 })
  act()
  await rendered(document.body)
  const { queries, controls } = counts
  await nextFrame()
  await nextFrame()
  written += sizeOf(observer.takeRecords())
  observer.disconnect()
  return { queries, controls, written }
}

const sizeOf = (records: MutationRecord[]) => records.reduce((sum, { type, addedNodes }) => sum + (type === 'childList' ? addedNodes.length : 1), 0)

async function costs(story: Story, count: number): Promise<Record<string, Cost>> {
  clearPage()
  document.documentElement.lang = 'en'
  document.body.innerHTML = longForm(story, count)
  await rendered(document.body)
  await nextFrame()
  const form = document.querySelector('form') as HTMLFormElement
  form.addEventListener('submit', (event) => event.preventDefault())
  return {
    'a form that is stopped': await costOf(() => form.requestSubmit()),
    'a form that is stopped again': await costOf(() => form.requestSubmit()),
    'another language': await costOf(() => (document.documentElement.lang = 'zh-Hant-HK')),
    'a reset': await costOf(() => form.reset()),
  }
}

const asking = elements.flatMap(([element, stories]) => {
  const some = stories.filter((story) => inertTree(markupOf(story)).querySelector('input:not([type=hidden]), select, textarea'))
  return some.length > 0 ? [{ element, stories: some }] : []
})

test.each(asking)('$element costs twice as much on a page with twice as many', { timeout: 60_000 }, async ({ element, stories }) => {
  const [story] = stories
  if (!story) throw new Error(`<${element}> has no story with a control.`)
  const once = await costs(story, 8)
  const twice = await costs(story, 16)
  const grown = Object.entries(once).flatMap(([act, cost]) =>
    (['queries', 'controls', 'written'] as const).flatMap((kind) => {
      const double = twice[act]?.[kind] ?? 0
      return double > 2.2 * cost[kind] ? [`${act}: ${kind} ${cost[kind]} → ${double}`] : []
    })
  )
  expect(grown, `<${element}>, story ${story.name}, 8 and 16 times in one form: what one control needs may not depend on the others.`).toEqual([])
})

test('a stopped form writes each of its errors twice, beside the control and in the summary', async () => {
  const field = elements.find(([element]) => element === 'clf-field')?.[1][0] as Story
  const { 'a form that is stopped': cost } = await costs(field, 20)
  expect(document.querySelectorAll('clf-field')).toHaveLength(20)
  expect(cost?.written).toBeGreaterThan(20 * 4)
  expect(cost?.written).toBeLessThan(20 * 20)
})
