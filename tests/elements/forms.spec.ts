import { expect } from '@playwright/test'
import { languages } from './languages.ts'
import { fillAndSend, kept, waysToSend } from './sent-form.ts'
import { elements } from './stories.ts'
import { pathOf } from './story-server.ts'
import { openStory, placeOf, test } from './story-test.ts'

for (const [element, stories] of elements) {
  for (const language of languages) {
    test(`forms of clf-${element} in ${language} post the same without script`, async ({ page, browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-HK' })
      const plain = await context.newPage()
      const findings: string[] = []
      for (const story of stories) {
        const url = site + pathOf(story, language)
        await plain.goto(url)
        const ways = await waysToSend(plain)
        const answered = new Set<string>()
        for (let way = 0; way < ways; way++) {
          const reopen = async () => {
            await page.context().clearCookies()
            await openStory(page, site, story, language)
          }
          await plain.goto(url)
          await reopen()
          const sent = { without: await fillAndSend(plain, way), with: await fillAndSend(page, way) }
          const form = sent.without.split(' ', 2).join(' ')
          if (sent.with === kept && sent.without !== kept) answered.add(form)
          if (sent.with === sent.without || (sent.with === kept && story.scriptAnswers.includes(form))) continue
          findings.push(`${placeOf(story, language)}, submit button ${way + 1}: without script ${sent.without}, with script ${sent.with}. A form must send the same fields either way; if the page answers it by itself, declare parameters: { scriptAnswers: ['${form}'] }.`)
        }
        const idle = story.scriptAnswers.filter((form) => !answered.has(form))
        findings.push(...idle.map((form) => `${placeOf(story, language)}: declared, but script does not answer a form that sends ${form}. Take it out of parameters.scriptAnswers.`))
      }
      await context.close()
      expect(findings).toEqual([])
    })
  }
}
