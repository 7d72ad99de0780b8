import { expect } from '@playwright/test'
import { languages } from './languages.ts'
import { elements } from './stories.ts'
import { pathOf } from './story-server.ts'
import { openStory, placeOf, test } from './story-test.ts'
import { undeclared } from './undeclared.ts'

for (const [element, stories] of elements) {
  for (const language of languages) {
    test(`clf-${element} in ${language} says the same without script`, async ({ page, browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-HK' })
      const plain = await context.newPage()
      const findings: string[] = []
      for (const story of stories) {
        await plain.goto(site + pathOf(story, language))
        await openStory(page, site, story, language)
        const found = await undeclared(story.scriptChanges[language], plain, page)
        findings.push(...found.map((what) => `${placeOf(story, language)}: ${what}`))
      }
      await context.close()
      expect(findings).toEqual([])
    })
  }
}
