import { themes } from '@clf/audit'
import { expect } from '@playwright/test'
import { adaptations } from '../visit/adaptations.ts'
import { faultsOfForms } from '../visit/forms.ts'
import { languages } from '../visit/languages.ts'
import { faultsWhenNarrow } from '../visit/narrow.ts'
import { refresh } from '../visit/pair.ts'
import { visit } from '../visit/visit.ts'
import { excused } from './excused.ts'
import { languagesFor, statesOf, widthsFor, type State } from './states.ts'
import { elements, stories } from './stories.ts'
import { pathOf } from './story-server.ts'
import { openStory, placeOf, test } from './story-test.ts'

const states = statesOf(elements)

for (const [element, ofElement] of elements) {
  for (const language of languages) {
    test(`clf-${element} in ${language} holds in every story`, async ({ pair, site, judge }) => {
      for (const [index, story] of ofElement.entries()) {
        if (!languagesFor(index, ofElement.length).includes(language)) continue
        const url = site + pathOf(story, language)
        const ofStory = states.filter((state) => state.story === story && state.language === language)
        const found = await visit(pair, { url, widths: widthsFor(index), scriptChanges: story.scriptChanges[language], states: ofStory, excused: excused.map(({ rule }) => rule) })
        judge(placeOf(story, language), found)
        await openStory(pair.live, site, story, language)
        judge(placeOf(story, language), { findings: [...(await faultsWhenNarrow(pair.plain, 2)), ...(await faultsWhenNarrow(pair.live, 2))], states: 4 })
      }
    })

    test(`forms of clf-${element} in ${language} post the same without script`, async ({ pair, site, judge }) => {
      for (const [index, story] of ofElement.entries()) {
        if (!languagesFor(index, ofElement.length).includes(language)) continue
        const reopen = async () => {
          await refresh(pair, site, 1280)
          await openStory(pair.live, site, story, language)
        }
        const { findings, posted } = await faultsOfForms(pair, { url: site + pathOf(story, language), scriptAnswers: story.scriptAnswers, reopen })
        judge(placeOf(story, language), { findings, states: posted.length })
      }
    })
  }
}

test('the states judged hold every pair', () => {
  const pairs = (key: (state: State) => string) => new Set(states.map(key)).size
  const nameOf = ({ story }: State) => `${story.element} ${story.name}`
  expect(pairs((state) => `${state.story.element} ${state.language}`)).toBe(elements.length * languages.length)
  expect(pairs((state) => `${nameOf(state)} ${state.theme}`)).toBe(stories.length * themes.length)
  expect(pairs((state) => `${nameOf(state)} ${state.adaptation}`)).toBe(stories.length * adaptations.length)
  expect(pairs((state) => `${state.language} ${state.theme}`)).toBe(languages.length * themes.length)
  expect(pairs((state) => `${state.language} ${state.adaptation}`)).toBe(languages.length * adaptations.length)
  expect(pairs((state) => `${state.theme} ${state.adaptation}`)).toBe(themes.length * adaptations.length)
})

for (const { rule, owner, until } of excused) {
  test(`${rule} is excused until ${until}, and is mended by ${owner}`, () => {
    expect(new Date().toISOString().slice(0, 10) <= until).toBe(true)
  })
}
