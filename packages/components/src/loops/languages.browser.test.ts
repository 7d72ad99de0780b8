import { languageTags, type LanguageTag } from '@clf/text'
import { afterAll, describe, expect, test } from 'vitest'
import { foreignWords } from './foreign-words.ts'
import { outlineOf } from './outline.ts'
import { clearPage, nextFrame, show, type Shown } from './show.ts'
import { showIn, stateNames } from './states.ts'
import { elements, type Story } from './stories.ts'
import { storiesInTurn } from './stories-in-turn.ts'
import { textsOf } from './texts.ts'

const tagsOf: Record<LanguageTag, string[]> = {
  en: ['en', 'en-GB', 'fr'],
  'zh-Hant-HK': ['zh-Hant-HK', 'zh-HK', 'zh-Hant', 'zh-TW', 'zh-MO', 'zh-Hant-MO', 'zh-Hant-TW', 'zh-yue', 'zh'],
  'zh-Hans': ['zh-Hans', 'zh-CN', 'zh-SG', 'zh-Hans-CN', 'zh-Hans-HK', 'zh-Hans-SG'],
}

/** Stories, each with the tags whose turn it is: every tag meets every element. */
const tagsInTurn = (stories: readonly Story[], tag: LanguageTag) => stories.map((story) => [story, tagsOf[tag].filter((_, turn) => storiesInTurn(stories, turn).includes(story))] as const)

const chinese = ['zh-Hant-HK', 'zh-Hans'] as const
const useCatalogue = 'Take every word from the messages of the element, by messages[this.#language.tag].'
const useController = 'Render words by LanguageController, and write again in updated() what was written outside the template.'

function expectOwnLanguage({ story, authored }: Shown, tag: LanguageTag, where: string, advice: string): void {
  expect(foreignWords(textsOf(story), tag, authored), `${where}: words of another language. ${advice}`).toEqual([])
}

afterAll(clearPage)

describe.each(elements)('%s', { timeout: 60_000 }, (element, stories) => {
  test.each(languageTags)('reads every tag of %s', async (tag) => {
    for (const [story, tags] of tagsInTurn(stories, tag)) {
      const expected = outlineOf((await show(story, tag)).story)
      for (const lang of tags) {
        const where = `<${element}>, lang="${lang}", story ${story.name}, as it loads`
        const shown = await show(story, lang)
        expectOwnLanguage(shown, tag, where, useCatalogue)
        expect(outlineOf(shown.story), `${where}: not what lang="${tag}" shows. Resolve the tag by LanguageController.`).toEqual(expected)
      }
    }
  })

  test.each(languageTags)('asks the host of its shadow tree for %s', async (tag) => {
    for (const [story, tags] of tagsInTurn(stories, tag)) {
      const expected = outlineOf((await show(story, tag, document.createElement('div'))).story)
      for (const lang of tags) {
        const where = `<${element}>, lang="${lang}" on a shadow host, story ${story.name}, as it loads`
        const host = document.createElement('div')
        host.lang = lang
        const shown = await show(story, undefined, host)
        expectOwnLanguage(shown, tag, where, useCatalogue)
        expect(outlineOf(shown.story), `${where}: not what lang="${tag}" inside shows. Ask languageOf(element).`).toEqual(expected)
      }
    }
  })

  test.each(stateNames)('follows the language of the page %s', async (state) => {
    for (const story of stories) {
      if (!(await showIn(state, story, 'en')).changed) continue
      const expected = new Map<LanguageTag, string[]>()
      for (const tag of chinese) expected.set(tag, outlineOf((await showIn(state, story, tag)).story))
      const live = await showIn(state, story, 'en')
      expected.set('en', outlineOf(live.story))
      for (const tag of [...chinese, 'en'] as const) {
        const where = `<${element}>, ${tag} after a switch, story ${story.name}, ${state}`
        live.story.lang = tag
        await nextFrame()
        expectOwnLanguage(live, tag, where, useController)
        expect(outlineOf(live.story), `${where}: not what a page that begins in ${tag} shows. ${useController}`).toEqual(expected.get(tag))
      }
    }
  })
})

test('every element that is registered has stories to loop over', () => {
  const folders = Object.keys(import.meta.glob('../*/README.md')).map((path) => `clf-${path.split('/')[1]}`)
  const storied = elements.map(([element]) => element)
  expect(folders.filter((element) => !storied.includes(element)), 'Elements without stories: write src/<element>/<element>.stories.ts.').toEqual([])
})
