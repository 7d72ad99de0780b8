import { virtual } from '@guidepup/virtual-screen-reader'
import { languageTags, type LanguageTag } from '@clf/text'
import { afterAll, describe, expect, test } from 'vitest'
import { composedTree } from './composed-tree.ts'
import { clearPage } from './show.ts'
import { showIn, stateNames, type State } from './states.ts'
import { elements, type Story } from './stories.ts'

// No story has as much to say; a reader that goes round in circles is stopped.
const longest = 1000

/** What the virtual screen reader says on its way from the beginning to the end of the page. */
async function phrases(): Promise<string[]> {
  await virtual.start({ container: document.body })
  for (let step = 0; step < longest && (await virtual.lastSpokenPhrase()) !== 'end of document'; step += 1) await virtual.next()
  const spoken = await virtual.spokenPhraseLog()
  await virtual.stop()
  return spoken.slice(1, -1).map((phrase) => phrase.replace(/\s+/g, ' '))
}

async function passage(story: Story, state: State, tag: LanguageTag): Promise<string[]> {
  const { story: shown, changed } = await showIn(state, story, tag)
  if (!changed) return []
  document.body.replaceChildren(composedTree(shown))
  return [`# ${story.name}, ${state}`, ...(await phrases()), '']
}

async function transcript(stories: Story[], tag: LanguageTag): Promise<string> {
  const lines: string[] = []
  for (const story of stories) for (const state of stateNames) lines.push(...(await passage(story, state, tag)))
  return lines.join('\n')
}

afterAll(clearPage)

describe.each(elements)('%s', { timeout: 60_000 }, (element, stories) => {
  test.each(languageTags)('is spoken in %s as in its transcript', async (tag) => {
    const advice =
      `<${element}>, ${tag}: the virtual screen reader says something else than transcripts/${element}.${tag}.txt; "# story, state" heads each part. Mend the element, or, when the new words are right, run the test with -u and commit the transcript.`
    await expect(await transcript(stories, tag), advice).toMatchFileSnapshot(`../../transcripts/${element}.${tag}.txt`)
  })
})
