import { expect } from '@playwright/test'
import { languages } from './languages.ts'
import { widthsFor } from './states.ts'
import { prepare, watch } from './stillness.ts'
import { elements } from './stories.ts'
import { pathOf } from './story-server.ts'
import { placeOf, test } from './story-test.ts'

for (const [element, stories] of elements) {
  for (const language of languages) {
    test(`clf-${element} in ${language} comes alive without an error and without moving anything`, async ({ page, site }) => {
      const errors: string[] = []
      const gate = await prepare(page, errors, '**/clf.bundle.js')
      const findings: string[] = []
      for (const [index, story] of stories.entries()) {
        for (const width of widthsFor(index, language)) {
          await page.setViewportSize({ width, height: 900 })
          const place = placeOf(story, language, `${width} px`)
          const seen = await watch(page, site + pathOf(story, language), gate)
          findings.push(...seen.map((what) => `${place}: ${what}`))
          findings.push(...errors.splice(0).map((what) => `${place}: "${what}" on hydration. Render the same on the server and at first in the browser; read the page in firstUpdated.`))
        }
      }
      expect(findings).toEqual([])
    })
  }
}
