import { afterAll, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { clearPage, deepElements, nextFrame, rendered, show } from './show.ts'
import { states } from './states.ts'
import { elements, type Story } from './stories.ts'

const rounds = 6

afterAll(clearPage)

const browser = cdp() as unknown as { send(method: 'HeapProfiler.collectGarbage'): Promise<void> }

/** Shows a story, uses it as a person would, and takes it away. What is left are references that keep nothing. */
async function shownAndGone(story: Story): Promise<WeakRef<Element>[]> {
  const { story: node } = await show(story, 'en')
  states['with its answers refused'](node)
  states['with everything open'](node)
  await rendered(node)
  node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  for (const dialog of node.querySelectorAll('dialog')) dialog.close()
  await nextFrame()
  const references = deepElements(node).map((element) => new WeakRef(element))
  node.remove()
  return references
}

/** Asks for it twice: what ends in the first may let go of more. Once for all stories, because each takes longer than a story is shown. */
async function collectGarbage(): Promise<void> {
  clearPage()
  document.body.append(document.createElement('button'))
  document.querySelector('button')?.focus()
  await nextFrame()
  await nextFrame()
  await browser.send('HeapProfiler.collectGarbage')
  await nextFrame()
  await browser.send('HeapProfiler.collectGarbage')
}

test.each(elements)('nothing keeps %s when it has left the page', { timeout: 120_000 }, async (element, stories) => {
  const gone: [string, WeakRef<Element>[]][] = []
  for (const story of stories) {
    // The browser itself may remember where the focus was last.
    for (let round = 0; round < rounds; round += 1) {
      const references = await shownAndGone(story)
      if (round < rounds - 1) gone.push([story.name, references])
    }
  }
  await collectGarbage()
  const kept = gone.flatMap(([story, references]) => references.flatMap((reference) => (reference.deref() ? [`${story}: ${reference.deref()?.localName}`] : [])))
  const advice = `<${element}>, each story ${rounds} times: listen with the signal of an AbortController, and hold no element in a set of the module.`
  expect(kept, advice).toEqual([])
})
