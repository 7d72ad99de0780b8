import { afterAll, expect, test, vi } from 'vitest'
import { nextFrame, rendered, clearPage } from './show.ts'
import { stateNames, showIn } from './states.ts'
import { elements } from './stories.ts'

afterAll(clearPage)

/** What Lit's development build says of updates that ask for another, each once in a page. */
async function secondUpdatesOf(act: () => Promise<void>): Promise<string[]> {
  const said: string[] = []
  const warned = vi.spyOn(console, 'warn').mockImplementation((words: unknown) => {
    if (String(words).includes('change-in-update')) said.push(String(words))
  })
  await act()
  await nextFrame()
  warned.mockRestore()
  return said
}

test.each(elements)('%s renders once for each change', { timeout: 60_000 }, async (_element, stories) => {
  const said = await secondUpdatesOf(async () => {
    for (const story of stories) {
      for (const state of stateNames) {
        const shown = await showIn(state, story, 'en')
        shown.story.lang = 'zh-Hant-HK'
        await nextFrame()
        await rendered(shown.story)
      }
    }
  })
  expect(said, 'Decide in willUpdate() what render() shows, not in updated().').toEqual([])
})
