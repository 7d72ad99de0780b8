import { themes } from '@clf/audit'
import { expect } from '@playwright/test'
import axe from 'axe-core'
import { faultsIn } from './faults-in-state.ts'
import { languages } from './languages.ts'
import { adaptations, statesOf, type State } from './states.ts'
import { stories } from './stories.ts'
import { openStory, placeOf, test } from './story-test.ts'

const states = statesOf(stories)

for (const [element, ofElement] of Map.groupBy(states, ({ story }) => story.element)) {
  for (const [language, ofLanguage] of Map.groupBy(ofElement, (state) => state.language)) {
    test(`clf-${element} in ${language} has no barrier in any story and state`, async ({ page, site }) => {
      const findings: string[] = []
      for (const [story, ofStory] of Map.groupBy(ofLanguage, (state) => state.story)) {
        await openStory(page, site, story, language)
        await page.evaluate(axe.source)
        for (const state of ofStory) {
          const place = placeOf(story, language, `${state.theme}, ${state.adaptation}`)
          findings.push(...(await faultsIn(page, state)).map((fault) => `${place}: ${fault}`))
        }
      }
      expect(findings).toEqual([])
    })
  }
}

test('the states judged hold every pair', () => {
  const pairs = (key: (state: State) => string) => new Set(states.map(key)).size
  const nameOf = ({ story }: State) => `${story.element} ${story.name}`
  expect(pairs((state) => `${nameOf(state)} ${state.language}`)).toBe(stories.length * languages.length)
  expect(pairs((state) => `${nameOf(state)} ${state.theme}`)).toBe(stories.length * themes.length)
  expect(pairs((state) => `${nameOf(state)} ${state.adaptation}`)).toBe(stories.length * adaptations.length)
  expect(pairs((state) => `${state.language} ${state.theme}`)).toBe(languages.length * themes.length)
  expect(pairs((state) => `${state.language} ${state.adaptation}`)).toBe(languages.length * adaptations.length)
  expect(pairs((state) => `${state.theme} ${state.adaptation}`)).toBe(themes.length * adaptations.length)
})
