import { afterAll, expect, test } from 'vitest'
import { mistakesOf } from '../testing/mistakes.ts'
import { clearPage, rendered, show } from './show.ts'
import { elements } from './stories.ts'

afterAll(clearPage)

/** Elements that bring all they show. */
const complete = ['clf-back-to-top', 'clf-display-settings', 'clf-error-summary', 'clf-language-switch', 'clf-official-banner', 'clf-skip-link', 'clf-text-size']

async function showEmpty(element: string): Promise<void> {
  clearPage()
  document.body.innerHTML = `<${element}></${element}>`
  await rendered(document.body)
}

test.each(elements)('%s without what it needs goes on, and tells its author once what to write', async (element) => {
  const said = await mistakesOf(() => showEmpty(element))
  if (complete.includes(element)) return expect(said).toEqual([])
  expect(said, `<${element}>: state what it needs in its static requirements.`).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^<${element}>: .*(Write|Add) .+`, 's'))
  expect(document.querySelector(element)?.matches(':defined')).toBe(true)
  expect(await mistakesOf(() => showEmpty(element))).toEqual([])
})

test.each(elements)('%s shows what it holds, whatever is missing', async (element) => {
  await mistakesOf(async () => {
    clearPage()
    document.body.innerHTML = `<${element}><ul><li id="held">held</li></ul></${element}>`
    await rendered(document.body)
  })
  const { shadowRoot } = document.querySelector(element) as Element
  // An element that takes no content of the author's has no place for it.
  if (shadowRoot && !shadowRoot.querySelector('slot:not([name])')) return
  expect(document.querySelector('#held')?.checkVisibility(), `<${element}> hides its content.`).toBe(true)
})

test.each(elements)('%s finds nothing missing in its stories', { timeout: 60_000 }, async (element, stories) => {
  for (const story of stories) expect(await mistakesOf(() => show(story, 'en')), `<${element}>, story ${story.name}`).toEqual([])
})
