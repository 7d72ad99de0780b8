import { expect } from '@playwright/test'
import { languages } from './languages.ts'
import { listen, useEverything, violationsOf } from './policy-watch.ts'
import { languagesFor } from './states.ts'
import { elements } from './stories.ts'
import { openStory, placeOf, test } from './story-test.ts'

for (const [element, stories] of elements) {
  for (const language of languages) {
    test(`clf-${element} in ${language} keeps the strictest content security policy and a silent console`, async ({ page, site }) => {
      const complaints: string[] = []
      await listen(page, complaints)
      const findings: string[] = []
      for (const story of stories.filter((_, index) => languagesFor(index).includes(language))) {
        await openStory(page, site, story, language)
        await useEverything(page)
        const seen = [...(await violationsOf(page)), ...complaints.splice(0)]
        findings.push(...seen.map((what) => `${placeOf(story, language)}: ${what}. Use static styles, templates of Lit and files of the site; no inline style, inline script, innerHTML or eval.`))
      }
      expect(findings).toEqual([])
    })
  }
}
